/// A fine-tune against the bill without levers, as articles compute it, and against the bill that the levers leave.
public struct TuningCase: Sendable {
  /// The fine-tune on one of the two bills.
  public struct Side: Sendable {
    /// What it saves a month.
    public let saving: MonthlyUSD
    /// The same as a share of the bill; nil where that is nothing.
    public let savingShare: Double?
    /// The break-even on the provider's bill alone.
    public let breakEven: BreakEven
    /// The break-even with the team's time.
    public let withTeam: BreakEven
    /// The sums up front over the saving; nil where the option cannot be had.
    public let simple: SimpleMonths?
    /// The verdict on the break-even with the team's time.
    public let verdict: Verdict
    /// The range of these; nil where nothing was a range, and against routed calls.
    public let range: OutcomeRange?
  }

  /// How the two sides compare.
  public enum Conclusion: String, Sendable, Hashable, CaseIterable {
    /// It wins without the levers and loses with them.
    case leversWin
    /// It wins with the levers too.
    case tuningWins
    /// It wins only with the levers.
    case tuningWinsWithLevers
    /// It wins on neither bill.
    case tuningLoses
  }

  /// The option.
  public let offer: Offer
  /// Against the bill without levers.
  public let withoutLevers: Side
  /// Against the bill that the levers leave.
  public let withLevers: Side
  /// Whether its machines carry the calls, as far as was measured.
  let carriesCalls: Bool

  /// What the two sides say together; to win is to pay back soon enough for the verdict.
  public var conclusion: Conclusion {
    switch (withoutLevers.verdict.isWin, withLevers.verdict.isWin) {
    case (true, false): .leversWin
    case (true, true): .tuningWins
    case (false, true): .tuningWinsWithLevers
    case (false, false): .tuningLoses
    }
  }
}

extension TuningCase.Side {
  /// The row of a comparison.
  init(_ row: Row) {
    saving = row.figures?.saving ?? .zero
    savingShare = row.figures?.savingShare
    breakEven = row.breakEven
    withTeam = row.withTeam
    simple = row.figures?.simple
    verdict = row.verdict
    range = row.range
  }

  /// The row of a comparison against another of its rows.
  init?(_ row: Row, against rival: Row, in comparison: Comparison) {
    guard let figures = row.figures, let bill = rival.figures?.monthly.total,
      let tariff = comparison.tariff(of: row), let other = comparison.tariff(of: rival)
    else { return nil }
    let likely = comparison.likely
    (saving, savingShare, breakEven, withTeam) = likely.saving(
      of: tariff, costing: figures.monthly.total, against: other, costing: bill)
    simple = SimpleMonths(figures.oneOff, saving: likely.cashSaving(saving, of: tariff))
    verdict = row.offer.verdict(on: withTeam, of: tariff, at: likely.point)
    range = nil
  }
}
