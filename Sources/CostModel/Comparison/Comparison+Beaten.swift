extension Comparison {
  /// Whether another option of the same kind beats a row on every count, at the likely values.
  ///
  /// The counts are what it costs a month, what is paid up front, when that is earned back, and how long it lives. What
  /// costs more than today and never pays back is beaten by whatever of its kind costs less. Of two that are alike the first
  /// in the table is kept.
  public func isBeaten(_ row: Row) -> Bool {
    guard row.offer.bound == nil, let own = row.figures,
      let place = rows.firstIndex(where: { $0.offer.id == row.offer.id && $0.offer.bound == nil })
    else { return false }
    let isHopeless = own.saving < .zero && own.withTeam.months == nil
    return rows.enumerated().contains { index, other in
      guard index != place, other.offer.kind == row.offer.kind, other.offer.bound == nil,
        let figures = other.figures
      else { return false }
      if isHopeless, figures.monthly.total < own.monthly.total { return true }
      let counts = [
        Self.order(figures.monthly.total, own.monthly.total),
        Self.order(figures.oneOff.total, own.oneOff.total),
        Self.order(figures.withTeam, own.withTeam),
        Self.order(row.offer.lastDay, other.offer.lastDay),
        Self.order(other.carriesCalls ? 0 : 1, row.carriesCalls ? 0 : 1),
      ]
      return !counts.contains { $0 > 0 } && (counts.contains { $0 < 0 } || index < place)
    }
  }

  /// -1 where the first is smaller, 1 where the second is, else 0.
  private static func order<Value: Comparable>(_ one: Value, _ other: Value) -> Int {
    one < other ? -1 : other < one ? 1 : 0
  }
}

extension Offer {
  /// The number of the day on which it ends; beyond every day where no end is announced.
  fileprivate var lastDay: Int { endOfLife?.dayNumber ?? .max }
}
