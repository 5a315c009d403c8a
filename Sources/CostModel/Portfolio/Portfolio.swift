/// Several features and one bill: what each costs today and afterwards, the hosts that they share, and whether it pays.
public struct Portfolio: Sendable {
  /// The word for moving the features as it is stated.
  static let choice = "features"

  /// The day on which the question is asked.
  public let asOf: CalendarDate
  /// The first day that is computed.
  public let start: CalendarDate
  /// The months looked ahead.
  public let horizon: Int
  /// The features, in the order stated.
  public let features: [Feature]
  /// The hosts that carry a feature, in the order stated.
  public let hosts: [Host]
  /// Today's bill in month 1.
  public let today: MonthlyUSD
  /// The bill of month 1 at full ramp.
  public let after: MonthlyUSD
  /// What is saved of today's bill a month.
  public let saving: MonthlyUSD
  /// The same as a share of today's bill; nil where that is nothing.
  public let savingShare: Double?
  /// The share of all calls that moves; nil where the calls of a feature are not known.
  public let callsMoved: Double?
  /// The share of today's spend that moves; nil where that is nothing.
  public let spendMoved: Double?
  /// What is paid up front in all.
  public let oneOff: OneOff
  /// The part of it that is paid once for all features.
  public let once: OneOff
  /// What is paid once for all features every month; a part of ``after``.
  public let onceMonthly: MonthlyUSD
  /// The break-even on the providers' bills alone.
  public let breakEven: BreakEven
  /// The break-even with the team's time.
  public let withTeam: BreakEven
  /// The worth at the horizon, on the providers' bills alone.
  public let returns: Returns
  /// The worth at the horizon, with the team's time.
  public let returnsWithTeam: Returns
  /// The range of the results; nil where nothing that they depend on was a range.
  public let range: OutcomeRange?
  /// The range of today's bill; nil where nothing that it depends on was a range.
  public let todayRange: (low: MonthlyUSD, high: MonthlyUSD)?
  /// Whether a draw from the ranges may come to less or more than ``range`` and ``todayRange`` say.
  public let rangesMayLeaveOut: Bool
  /// The verdict on the break-even with the team's time.
  public let verdict: Verdict
  /// Every default that was used, of the portfolio and of single features.
  public let assumptions: [Assumption]
  /// What must be said.
  public let notes: [Note]
  /// The days on which the prices were read; none for what was given by hand.
  public let daysChecked: [CalendarDate]

  /// Whether the fastest measured machine does not carry what comes to it.
  let isTooSmall: Bool
  /// Whether nobody knows how many calls a machine carries.
  let lacksCapacity: Bool
  /// What of the saving is cash.
  let cashSaving: MonthlyUSD
  let study: PortfolioStudy
  let likely: PortfolioEvaluation

  /// Computes a portfolio with the prices of a book.
  ///
  /// - Throws: ``ScenarioError`` for what is missing or contradicts itself, and for names and prices that no table has.
  package init(
    _ statement: PortfolioStatement, asOf: CalendarDate, in book: PriceBook
  ) throws(ScenarioError) {
    try self.init(statement, asOf: asOf, in: book, hasRanges: true)
  }

  /// The same, without its ranges where nobody reads them.
  init(
    _ statement: PortfolioStatement, asOf: CalendarDate, in book: PriceBook, hasRanges: Bool
  ) throws(ScenarioError) {
    let study = try PortfolioStudy(statement, asOf: asOf, in: book)
    let evaluation = try PortfolioEvaluation(of: study, at: study.inputs.likely)
    let corners = Corners(study: study, slots: hasRanges ? study.rangedPlaces : [])
    let ranges = try corners.ranges()
    let outcome = evaluation.outcome()
    self.asOf = asOf
    start = study.start
    horizon = study.horizon
    features = evaluation.featureFigures()
    hosts = evaluation.hostFigures()
    today = evaluation.today
    after = outcome.monthlyTotal
    saving = outcome.saving
    savingShare = today.share(saving)
    callsMoved = evaluation.callsMoved
    spendMoved = evaluation.spendMoved
    oneOff = evaluation.oneOff
    once = evaluation.once
    onceMonthly = evaluation.onceMonthly
    breakEven = outcome.breakEven
    withTeam = outcome.withTeam
    returns = evaluation.returns(oneOff.bill ?? .zero)
    returnsWithTeam = evaluation.returns(oneOff.total)
    range = ranges.offers.first ?? nil
    todayRange = ranges.today
    assumptions = study.assumptions
    notes =
      study.notes(hosts: hosts, evaluation)
      + (ranges.notCombined.map { [.rangesSought(count: $0)] } ?? [])
      + (ranges.leavesOutSteps ? [.stepsLeftOut] : [])
    rangesMayLeaveOut = ranges.mayLeaveOut
    isTooSmall = notes.contains(where: \.isOfTooSmallMachine)
    lacksCapacity = evaluation.lacksCapacity
    cashSaving = evaluation.cashSaving(saving)
    verdict =
      lacksCapacity
      ? .capacityUnknown
      : isTooSmall && outcome.withTeam.months != nil
        ? .tooSmall
        : Verdict(
          outcome.withTeam, clearWin: evaluation.point[registry.verdict.clearWinMonths],
          notWorth: evaluation.point[registry.verdict.notWorthMonths])
    daysChecked = study.daysChecked
    self.study = study
    likely = evaluation
  }

  /// One-off over monthly saving, without growth, ramp, lead time or an end; nil where nothing is saved.
  ///
  /// $1,000 at $1,080.50 a month is 0.93 months.
  public func simpleMonths(_ oneOff: USD) -> Double? {
    cashSaving.value > 0 ? oneOff.value / cashSaving.value : nil
  }

  /// The calls a month of all features; nil where those of one are not known.
  public var calls: CallRate? {
    let known = features.compactMap(\.calls)
    return known.count == features.count ? known.reduce(.zero, +) : nil
  }

  /// Whether every feature stays on today's model.
  public var movesNothing: Bool { !features.contains { $0.isMoved } }
}

extension Note {
  /// Whether it says that the fastest measured machine does not carry what comes to it.
  fileprivate var isOfTooSmallMachine: Bool {
    switch self {
    case .cannotCarry(_, let capacity): capacity.isTooSmall
    case .ofPart(_, let note): note.isOfTooSmallMachine
    default: false
    }
  }
}

extension Portfolio {
  /// Whether moving its features costs less to the horizon than staying, on machines that carry the calls.
  var isBest: Bool {
    !isTooSmall && !lacksCapacity && Rounding.threshold(returnsWithTeam.npv.value) > 0
  }
}
