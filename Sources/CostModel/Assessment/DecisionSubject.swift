/// What a decision is about: a statement, the choice in it, a day and the prices; the same with something as it was tells
/// what a change did.
struct DecisionSubject: Sendable {
  /// What is stated.
  var statement: Statement
  var chosen: String
  let asOf: CalendarDate
  var book: PriceBook
  /// Whether the ends of ranges are wanted too; the likely values cost a fraction of them.
  var hasRanges = true

  /// What a file states, in one of its named scenarios where one is named.
  init(
    _ file: ScenarioFile, in scenario: String? = nil, chosen: String, asOf: CalendarDate, book: PriceBook
  ) throws(ScenarioError) {
    statement = try file.statement(in: scenario).ofOneFeature
    self.chosen = chosen
    self.asOf = asOf
    self.book = book
  }

  /// What the subject comes to.
  func answer() throws(ScenarioError) -> DecisionAnswer {
    let scenario = try statement.scenario(asOf: asOf, in: book)
    let comparison = try Comparison(scenario, in: book, hasRanges: hasRanges)
    guard chosen != Decision.stay else { return DecisionAnswer(comparison: comparison, row: nil) }
    let choice = try comparison.row(named: chosen, in: book)
    if let choice, choice.verdict == .noPrice, let reason = choice.offer.unavailable {
      throw reason.error(of: choice.offer.id)
    }
    return DecisionAnswer(comparison: comparison, row: choice)
  }

  /// The results of the choice.
  func figures() throws(ScenarioError) -> DecisionFigures { try answer().figures }
}
