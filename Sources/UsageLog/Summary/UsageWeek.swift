public import CostModel

/// The calls of a group in one week, Monday to Sunday in UTC.
public struct UsageWeek: Sendable, Equatable {
  /// Its Monday.
  public let monday: CalendarDate
  /// How many calls.
  public let calls: Int
  /// Their tokens.
  public let inputTokens: Int128, outputTokens: Int128

  /// The weeks that lie between the first and the last day of some calls in full and have calls, the first one first.
  static func all(of priced: PricedCells) -> [UsageWeek] {
    func week(_ day: Int) -> Int { Period.week.number(ofDay: day) }
    let days = priced.entries.compactMap(\.cell.day)
    guard let first = days.min(), let last = days.max() else { return [] }
    let full = week(first + 6)..<max(week(first + 6), week(last + 1))
    var weeks: [Int: Sums] = [:]
    for entry in priced.entries {
      guard let day = entry.cell.day, full.contains(week(day)) else { continue }
      weeks[week(day), default: Sums()].add(entry.sums)
    }
    return weeks.filter { $0.value.calls > 0 }.sorted { $0.key < $1.key }.map { week, sums in
      UsageWeek(
        monday: CalendarDate(dayNumber: Period.week.firstDay(week)), calls: sums.calls,
        inputTokens: sums.input,
        outputTokens: sums.output)
    }
  }
}
