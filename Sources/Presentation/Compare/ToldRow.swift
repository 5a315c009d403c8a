internal import CostModel

/// A row of a comparison with what an answer tells of it in detail, worked out once.
final class ToldRow: Sendable {
  let row: Row
  let comparison: Comparison
  let details: RowDetails?
  /// What users pay and cost under it; nil where nobody said, and where it does not carry the calls.
  let margin: Margin.OptionMargin?

  init(_ row: Row, in comparison: Comparison, _ margin: Margin.OptionMargin? = nil) {
    self.margin = margin
    self.row = row
    self.comparison = comparison
    details = comparison.details(of: row)
  }

  var offer: Offer { row.offer }
  /// What it comes to; nil where it cannot be had.
  var figures: Figures? { row.figures }

  /// The prompt of a call; nil where it cannot be had, and where the tokens of a feature are not known.
  var knownPrompt: Prompt? {
    figures.flatMap { offer.kind == .features && $0.prompt.isEmpty ? nil : $0.prompt }
  }

  /// How the calls of a mix find their option; nil for other options, and where it cannot be had.
  var rule: StatedMix.Rule? { figures == nil ? nil : offer.rule }

  /// Whether the user gave the sum up front outright, so that it is neither training nor labour.
  var isUpfrontGiven: Bool {
    let upfront = Parameters.standard[Parameters.standard.oneOff.upfront]
    return offer.leaves.contains { comparison.isGiven(upfront, for: $0) }
  }

  /// The break-even on the bill alone.
  var breakEven: ToldBreakEven { told(row.breakEven, simple: figures?.simple.bill) }
  /// The break-even with the team's time.
  var withTeam: ToldBreakEven { told(row.withTeam, simple: figures?.simple.withTeam) }

  private func told(_ breakEven: BreakEven, simple: Double?) -> ToldBreakEven {
    figures == nil
      ? ToldBreakEven(.unavailable, simple: nil, cause: offer.unavailable?.words)
      : ToldBreakEven(breakEven, simple: simple)
  }
}
