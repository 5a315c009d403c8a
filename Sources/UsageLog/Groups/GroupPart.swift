import CostModel

/// One of the things that tell the groups of a log apart.
enum GroupPart {
  /// The text that stands in a slot.
  case slot(Int)
  /// The file that the call stands in.
  case file
  case hour, day, week, month

  /// The number of the period that a second lies in, from 1; a week begins on Monday.
  func period(ofSecond second: Int) -> Int {
    let day = second.flooredQuotient(86_400)
    switch self {
    case .slot, .file: return 0
    case .hour: return second.flooredQuotient(3_600) + 1
    case .day: return day + 1
    // 1970-01-01 was a Thursday.
    case .week: return (day + 3).flooredQuotient(7) + 1
    case .month:
      let date = CalendarDate(dayNumber: day)
      return date.year * 12 + date.month
    }
  }

  /// The name of a period by its number: `2026-03`, the Monday of a week, `2026-03-01T10`.
  func name(ofPeriod number: Int) -> String {
    switch self {
    case .slot, .file: return ""
    case .hour:
      let hour = (number - 1) % 24
      return CalendarDate(dayNumber: (number - 1) / 24).description + "T"
        + (hour < 10 ? "0\(hour)" : "\(hour)")
    case .day: return CalendarDate(dayNumber: number - 1).description
    case .week: return CalendarDate(dayNumber: (number - 1) * 7 - 3).description
    case .month: return String(CalendarDate(dayNumber: Self.firstDay(ofMonth: number)).description.prefix(7))
    }
  }

  private static func firstDay(ofMonth number: Int) -> Int {
    CalendarDate(year: (number - 1) / 12, month: (number - 1) % 12 + 1, day: 1)?.dayNumber ?? 0
  }
}

extension Int {
  /// The quotient rounded down, so that what lies before 1970 is in the day before.
  func flooredQuotient(_ divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
