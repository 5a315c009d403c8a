import CostModel

/// A span of time by which calls are told apart and chosen: each has a number, from 1 for that of 1970-01-01.
enum Period: Sendable {
  case hour, day, week, month

  /// The number of the period that a second lies in; a week begins on Monday.
  func number(ofSecond second: Int) -> Int {
    self == .hour
      ? second.flooredQuotient(Self.hourLength) + 1 : number(ofDay: second.flooredQuotient(Self.dayLength))
  }

  /// The number of the period that a day lies in, or begins in.
  func number(ofDay day: Int) -> Int {
    switch self {
    case .hour: return day * 24 + 1
    case .day: return day + 1
    // 1970-01-01 was a Thursday.
    case .week: return (day + 3).flooredQuotient(7) + 1
    case .month:
      let date = CalendarDate(dayNumber: day)
      return date.year * 12 + date.month
    }
  }

  /// The name of a period by its number: `2026-03`, the Monday of a week, `2026-03-01T10`.
  func name(_ number: Int) -> String {
    let first = CalendarDate(dayNumber: firstDay(number)).description
    switch self {
    case .hour:
      let hour = (number - 1) - (number - 1).flooredQuotient(24) * 24
      return first + "T" + (hour < 10 ? "0\(hour)" : "\(hour)")
    case .day, .week: return first
    case .month: return String(first.prefix(7))
    }
  }

  /// The number of a period by its name, as it is written, of a week by any of its days; nil for what is no name.
  func number(named name: String) -> Int? {
    guard let date = CalendarDate(self == .month ? name + "-01" : String(name.prefix(10))),
      date.year <= LogTime.years.upperBound
    else { return nil }
    var number = number(ofDay: date.dayNumber)
    if self == .hour {
      guard let hour = Int(name.suffix(2)), (0..<24).contains(hour) else { return nil }
      number += hour
    }
    let written = self == .week ? date.description : self.name(number)
    return written == name ? number : nil
  }

  /// The seconds from 1970 of a period.
  func seconds(_ number: Int) -> Range<Int> {
    if self == .hour { return (number - 1) * Self.hourLength..<number * Self.hourLength }
    return firstDay(number) * Self.dayLength..<firstDay(number + 1) * Self.dayLength
  }

  /// The first day of a period, from 1970.
  func firstDay(_ number: Int) -> Int {
    switch self {
    case .hour: (number - 1).flooredQuotient(24)
    case .day: number - 1
    case .week: (number - 1) * 7 - 3
    case .month: CalendarDate(year: (number - 1) / 12, month: (number - 1) % 12 + 1, day: 1)?.dayNumber ?? 0
    }
  }

  private static let hourLength = 3_600, dayLength = 86_400
}

extension Int {
  /// The quotient rounded down, so that what lies before 1970 is in the day before.
  func flooredQuotient(_ divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
