/// What the figures say of moving a task: the tuned option that is looked at, and from which volume on it pays.
public struct FitMoney: Sendable {
  /// The option.
  public let option: String
  /// Who sells the model that is tuned for it; nil for a machine of one's own.
  public let provider: String?
  /// Its verdict, with the team's time.
  public let verdict: Verdict
  /// When it is earned back, with the team's time.
  public let breakEven: BreakEven
  /// What it saves a month.
  public let saving: MonthlyUSD?
  /// What is paid up front, the team's time included.
  public let upfront: USD?
  /// The smallest volume at which it is earned back within so many months; nil where none does.
  public let paybackCalls: CallRate?
  /// Those months.
  public let within: Months
  /// The volumes at which it costs a month what today's model does.
  public let crossovers: [CallRate]
  /// What a right answer costs with today's model and with the option: the price of a call over the share that is right;
  /// nil where no test says that share.
  public let perCorrectAnswer: (today: USD?, option: USD?)

  /// Whether it is earned back soon enough.
  public var pays: Bool { verdict.isWin }
}

extension FitMoney {
  /// What a comparison says of an option.
  ///
  /// A call for $0.0038 that is right in 88% of the cases costs $0.00432 a right answer.
  init(_ row: Row, in comparison: Comparison, _ quality: QualityResult?) {
    option = row.offer.id
    provider = row.offer.model?.provider
    verdict = !row.carriesCalls && row.verdict.isWin ? .tooSmall : row.verdict
    breakEven = row.withTeam
    saving = row.figures?.saving
    upfront = row.figures?.oneOff.total
    let details = comparison.details(of: row)
    let last = details?.payback.last
    paybackCalls = last?.calls
    within = last?.within ?? comparison.likely.point[registry.verdict.notWorthMonths]
    crossovers = details?.crossovers ?? []
    perCorrectAnswer = (
      Self.perRightAnswer(comparison.baseline.total, quality?.baseline, in: comparison),
      Self.perRightAnswer(row.figures?.monthly.total, quality?.candidate?.rate, in: comparison)
    )
  }

  /// What a right answer costs by a bill for the calls of a comparison; nil where the bill or the share is not known.
  static func perRightAnswer(_ bill: MonthlyUSD?, _ rate: PassRate?, in comparison: Comparison) -> USD? {
    guard let bill, let rate else { return nil }
    return rate.cost(ofRightAnswer: bill.perCall(comparison.likely.calls))
  }
}
