/// The answer: today's bill, every option with its figures, and what must not be missed.
public struct Comparison: Sendable {
  /// What was asked.
  package let scenario: CompleteScenario
  /// Today's model.
  public let today: Offer
  /// What follows today's model when it ends, with the day.
  public let successor: (from: CalendarDate, offer: Offer)?
  /// Today's bill in month 1.
  public let baseline: Breakdown
  /// The prompt that today's model is sent.
  public let prompt: Prompt
  /// The prices that a call is billed at today.
  public let rates: BilledRates?
  /// What one billed call costs today.
  public let perCall: USD
  /// The calls that are billed a month today.
  public let billedCalls: CallRate
  /// The range of today's bill; nil where nothing that it depends on was a range.
  public let baselineRange: (low: MonthlyUSD, high: MonthlyUSD)?
  /// Whether a draw from the ranges may come to less or more than the ranges of the results say.
  public let rangesMayLeaveOut: Bool
  /// The options: bounds on today's model, then untuned ones, hosted fine-tunes and machines, each cheapest first and
  /// what cannot be had last.
  public let rows: [Row]
  /// Every default that was used.
  public let assumptions: [Assumption]
  /// Every number of the scenario that plays a part: given ones, and the defaults that are read.
  public let numbers: [Assumption]
  /// What must be said about the scenario as a whole.
  public let notes: [Note]

  /// What was said, and with which prices; nil for a comparison that is part of another analysis.
  var asked: Asked?

  let study: Study
  let likely: Evaluation
  /// Whether the ends of ranges were looked for.
  let hasRanges: Bool

  /// Computes a scenario with the prices of a book.
  ///
  /// - Throws: ``ScenarioError`` where a name is unknown or a price that is asked for is in no table.
  package init(_ scenario: CompleteScenario, in book: PriceBook) throws(ScenarioError) {
    try self.init(scenario, in: book, hasRanges: true)
  }

  /// The same, without its ranges where nobody reads them.
  init(_ scenario: CompleteScenario, in book: PriceBook, hasRanges: Bool) throws(ScenarioError) {
    try self.init(Study(scenario, in: book), hasRanges: hasRanges)
  }

  /// Computes a study, whose prices are looked up already.
  init(_ study: Study, hasRanges: Bool = true) throws(ScenarioError) {
    let scenario = study.scenario
    let evaluation = try Evaluation(of: study, at: scenario.inputs.likely)
    let corners = Corners(study: study, slots: hasRanges ? study.rangedSlots : [])
    let ranges = try corners.ranges()
    let figures = evaluation.figures()
    var rows: [Row] = []
    for (index, offer) in study.offers.enumerated() {
      let (figures, range) = (figures[index], ranges.offers[index])
      if let reason = evaluation.unavailable[index] ?? ranges.unavailable[index]
        ?? offer.unknownTraining(figures, range)
      {
        rows.append(Row(unavailable: offer, reason))
        continue
      }
      let breakEven = figures?.withTeam ?? .unavailable
      rows.append(
        Row(
          offer: offer, figures: figures, range: range,
          verdict: evaluation.verdict(on: breakEven, ofOffer: index),
          carriesCalls: evaluation.carriesCalls(ofOffer: index)))
    }
    if let reason = rows.first?.offer.unavailable, rows.allSatisfy({ $0.verdict == .noPrice }) {
      throw reason.error(of: rows[0].offer.id)
    }
    self.scenario = study.scenario
    today = study.today
    successor = study.successors.first
    baseline = evaluation.baselineBill(into: &nobody)
    prompt = evaluation.baseline.prompt
    rates = evaluation.baseline.callCost(at: 0).rates
    perCall =
      evaluation.todaysBundle == nil
      ? evaluation.baseline.callCost(at: 0).total : baseline.total.perCall(evaluation.calls)
    billedCalls =
      evaluation.todaysBundle?.billedCallsToday ?? evaluation.calls * evaluation.baseline.billedPerCall
    baselineRange = ranges.today
    self.rows = rows.enumerated().sorted {
      Self.order($0.element, $0.offset) < Self.order($1.element, $1.offset)
    }
    .map(\.element)
    assumptions = study.assumptions
    numbers = study.numbers
    self.study = study
    self.hasRanges = hasRanges
    likely = evaluation
    var notes = study.generalNotes(at: evaluation.point)
    if let count = ranges.notCombined { notes.append(.rangesSought(count: count)) }
    if let left = evaluation.todaysResidualValue, left.value > 0 {
      notes.append(.residualValue(option: today.id, left, months: scenario.horizon))
    }
    if ranges.leavesOutSteps { notes.append(.stepsLeftOut) }
    rangesMayLeaveOut = ranges.mayLeaveOut
    if let cheapest = Self.cheapestUntuned(rows),
      Self.isCheaperThanTuned(cheapest, rows, livingTo: scenario.start.adding(months: scenario.horizon))
    {
      notes.append(
        .untunedIsCheaper(
          id: cheapest.offer.id, monthly: cheapest.figures?.monthly.total ?? .zero,
          share: cheapest.figures?.savingShare))
    }
    for offer in rows.filter({ $0.verdict.isWin && $0.offer.bundle == nil }).flatMap(\.offer.priced) {
      guard let why = offer.unconfirmed(on: scenario.start) else { continue }
      let note = Note.unconfirmed(option: offer.id, why: why)
      if !notes.contains(note) { notes.append(note) }
    }
    self.notes = notes
  }

  /// The row of an option by its id.
  public func row(_ id: String) -> Row? { rows.first { $0.offer.id == id && $0.offer.bound == nil } }

  /// What must be said about one row.
  public func notes(on row: Row) -> [Note] {
    if let bundle = bundle(of: row) { return study.notes(on: bundle) }
    var notes = study.notes(on: row.offer, figures: row.figures)
    if let tariff = tariff(of: row) { notes += likely.machineNotes(on: tariff, as: row.offer.id) }
    if let tariff = tariff(of: row), let left = likely.residualValue(of: tariff), left.value > 0 {
      notes.append(.residualValue(option: row.offer.id, left, months: scenario.horizon))
    }
    notes += targetShares(of: row).map { .savesAt(option: row.offer.id, $0) }
    notes += speedNotes(on: row)
    // Without a fixed cost the sign of the saving is the same at every volume.
    if let figures = row.figures, figures.saving.value < 0, let cut = requiredOutputCut(of: row),
      !Component.allCases.contains(where: { $0.isFixed && figures.monthly[$0].value > 0 }),
      tariff(of: row)?.fixed[.fees] == likely.baseline.fixed[.fees]
    {
      notes.append(.dearerAtEveryVolume(option: row.offer.id, outputCut: cut <= 1 ? cut : nil))
    }
    if [row.breakEven, row.withTeam].contains(where: { $0.months ?? 0 > Double(scenario.horizon) }) {
      notes.append(.paysBackLate(option: row.offer.id, horizon: scenario.horizon))
    }
    if let simple = simplePayback(of: row) { notes.append(simple) }
    return notes
  }

  /// Whether the user gave a parameter for an option, or for all of them.
  public func isGiven(_ definition: Definition, for offer: Offer) -> Bool {
    let slot = definition.slot
    return scenario.inputs.origins[offer.overlay.place(of: slot)]?.isGiven ?? false
  }

  /// Whether an option, or a part of it, has a number of its own for a parameter.
  public func isOwn(_ definition: Definition, of offer: Offer) -> Bool {
    let slot = definition.slot
    return ([offer] + offer.leaves).contains { $0.overlay.holds(slot) }
  }

  /// The cheapest untuned model other than today's; nil where none is among the rows.
  public var cheapestUntuned: Row? { Self.cheapestUntuned(rows) }

  private static func cheapestUntuned(_ rows: [Row]) -> Row? {
    rows.filter { $0.offer.kind == .api && $0.offer.bound == nil && $0.figures != nil }
      .min { cost($0) < cost($1) }
  }

  private static func isCheaperThanTuned(_ row: Row, _ rows: [Row], livingTo day: CalendarDate) -> Bool {
    let tuned = rows.filter {
      $0.offer.isTuned && $0.carriesCalls && ($0.offer.endOfLife ?? day) >= day
    }
    return !tuned.isEmpty && tuned.allSatisfy { cost(row) < cost($0) } && (row.figures?.saving.value ?? 0) > 0
  }

  private static func cost(_ row: Row) -> Double { row.figures?.monthly.total.value ?? .infinity }

  /// Kinds in the order of the table; bounds first, then by cost, what cannot be had last.
  private static func order(_ row: Row, _ index: Int) -> (Int, Double, Int) {
    let group =
      switch row.offer.kind {
      case .api: row.offer.bound == nil ? 1 : 0
      case .hosted: 2
      case .selfHosted: 3
      case .mix, .features: 4
      }
    return (group, group == 0 ? 0 : cost(row), index)
  }
}
