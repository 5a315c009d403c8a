internal import CostModel

/// Several features under the option that moves them, with what an answer tells of them, worked out once.
final class ToldFeatures: Sendable {
  let comparison: Comparison
  /// The option that moves them.
  let row: Row
  let features: [Comparison.Feature]
  let hosts: [Comparison.Host]
  /// What is paid once for all of them.
  let once: (upfront: OneOff, monthly: MonthlyUSD)
  /// The shares of the calls and of today's spend that move.
  let moved: (calls: Double?, spend: Double?)

  /// Nil for a comparison of one task.
  init?(_ comparison: Comparison) {
    guard let row = comparison.choosable.first, row.offer.kind == .features else { return nil }
    self.comparison = comparison
    self.row = row
    features = comparison.features(of: row)
    hosts = comparison.hosts(of: row)
    once = comparison.once(of: row) ?? (.none, .zero)
    moved = comparison.shareMoved(by: row)
  }

  /// The bill once all has moved; of machines of which nobody knows what they carry that of one of each.
  var after: MonthlyUSD { (row.figures?.monthly ?? row.offer.unavailable?.monthly)?.total ?? .zero }

  /// Whether every feature stays on today's model.
  var movesNothing: Bool { !features.contains { $0.isMoved } }
}
