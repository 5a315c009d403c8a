/// A volume at which an option and today's model change places, and which of the two is the cheaper one on each side.
///
/// The published server at $59.50 a month and $0.0038 a call of today's model change places at 15,658 calls: below them
/// today's model is the cheaper one, above them the server.
public struct SideChange: Sendable, Hashable {
  /// One of the two that are held against each other.
  public enum Side: Sendable, Hashable {
    /// Today's model.
    case today
    /// The option.
    case option
  }

  /// Calls a month.
  public let calls: CallRate
  /// Which costs less a month just below; nil where they cost the same.
  public let cheaperBelow: Side?
  /// Which costs less a month just above; nil where they cost the same.
  public let cheaperAbove: Side?
  /// The share of the time of its machines that calls take there; nil where their speed is not known.
  public let utilisation: Share?

  /// So many are shown; where machines come so close that there are more, the ones nearest to the stated volume.
  public static let shownLimit = 5
}

extension Evaluation {
  /// The changes nearest to the volume of the point, smallest first.
  ///
  /// - Parameter volumes: all volumes at which the option and today's model change places, smallest first.
  func sideChanges(_ volumes: [CallRate], of tariff: Tariff) -> [SideChange] {
    nearest(volumes).map { index in
      let own = volumes[index].value
      // Between two changes the sign is the same everywhere.
      let before = index > 0 ? volumes[index - 1].value : 0
      let after = index + 1 < volumes.count ? volumes[index + 1].value : own * 1.001
      return SideChange(
        calls: volumes[index], cheaperBelow: cheaper(at: (before + own) / 2, tariff),
        cheaperAbove: cheaper(at: (own + after) / 2, tariff),
        utilisation: utilisation(of: tariff, at: volumes[index]))
    }
  }

  /// Where the volumes stand that are nearest to the one of the point, by how many times as large or small they are.
  private func nearest(_ volumes: [CallRate]) -> [Int] {
    guard volumes.count > SideChange.shownLimit else { return Array(volumes.indices) }
    func distance(_ index: Int) -> Double {
      let (one, other) = (volumes[index].value, calls.value)
      return min(one, other) > 0 ? max(one, other) / min(one, other) : .infinity
    }
    let sorted = volumes.indices.sorted { (distance($0), $0) < (distance($1), $1) }
    return sorted.prefix(SideChange.shownLimit).sorted()
  }

  private func cheaper(at volume: Double, _ tariff: Tariff) -> SideChange.Side? {
    let saving = saving(of: tariff, at: CallRate(volume)).value
    return saving == 0 ? nil : saving > 0 ? .option : .today
  }
}
