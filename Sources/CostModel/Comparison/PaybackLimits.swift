/// What could overturn that an option is earned back soon enough: fewer calls, or more work.
public struct PaybackLimits: Sendable, Hashable {
  /// The months within which it is to be earned back, `notWorthMonths`.
  public let within: Months
  /// The calls a month below which it is not; nil where no volume would do.
  public let leastCalls: CallRate?
  /// The hours of work above which it is not; nil where work plays no part, or none would do.
  public let mostHours: Hours?
}

extension Comparison {
  /// The limits of a row, with the team's time; nil where it cannot be had.
  ///
  /// Hours are what the bill has earned by then, and never loses again, over the cost of an hour: $38,244 at $150 are
  /// 254.96 h.
  public func paybackLimits(of row: Row) -> PaybackLimits? {
    guard let tariff = tariff(of: row), let figures = row.figures else { return nil }
    let within = likely.point[registry.verdict.notWorthMonths]
    let settled = [registry[registry.oneOff.upfront], registry[registry.oneOff.hourlyRate]]
    let isOfHours =
      figures.oneOff.labor.value > 0 && !settled.contains { isOwn($0, of: row.offer) }
      && likely.point[registry.oneOff.upfront] == nil
    let rate = likely.point[registry.oneOff.hourlyRate]
    let room = tariff.oneOff(for: likely.calls).bill.flatMap {
      likely.room(beside: $0, of: tariff, within: within)
    }
    return PaybackLimits(
      within: within, leastCalls: likely.paybackVolume(of: tariff, within: within),
      mostHours: isOfHours && rate.value > 0 ? room.map { Hours($0.value / rate.value) } : nil)
  }
}
