internal import CostModel

extension Row {
  /// The heading that the row stands under.
  var heading: String {
    switch offer.kind {
    case .api: offer.bound == nil ? "Another model" : "Tune the bill"
    case .hosted: "Fine-tune, paid by the token"
    case .selfHosted:
      offer.isReserved
        ? "Reserved throughput, not tuned"
        : offer.keepsModel ? "The same model on another machine" : "Fine-tune, own machine"
    case .mix: "Routed among several"
    case .features: "Features together"
    }
  }

  /// The name of the row in a table.
  var title: String {
    switch offer.bound {
    case .allCached: "  all input cached"
    case .allBatch: "  all calls in batch"
    case nil: offer.id
    }
  }

  /// Whether the table has a line for each end of the range: where more of it moves than what is paid up front, and when that
  /// is earned back.
  var showsRange: Bool {
    guard let range else { return false }
    return range.low.monthlyTotal != range.high.monthlyTotal || range.low.saving != range.high.saving
  }

  /// Whether the sum up front rests on a default that the user should replace.
  func isUpfrontAssumed(in comparison: Comparison) -> Bool {
    offer.isTuned && figures?.oneOff.training != nil && !assumedUpfront(in: comparison).isEmpty
  }

  /// The replaceable defaults that the sum up front of this row rests on, the team's time aside.
  func assumedUpfront(in comparison: Comparison) -> [Assumption] {
    offer.leaves.flatMap { leaf -> [Assumption] in
      guard let training = comparison.assumedTraining(of: leaf) else { return [] }
      return comparison.assumptions.filter { $0.definition == training }
    }
  }

  /// The verdict as a table shows it; a bound on today's model has none.
  var verdictCell: String { offer.bound == nil ? verdict.words : "at most" }
}
