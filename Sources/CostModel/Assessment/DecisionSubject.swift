/// What a decision is about: a statement or a portfolio, the choice in it, a day and the prices; the same with something
/// as it was tells what a change did.
struct DecisionSubject: Sendable {
  /// What is stated; for a portfolio what its features share.
  var statement: Statement
  /// The features; nil for one task.
  var portfolio: PortfolioStatement?
  var chosen: String
  let asOf: CalendarDate
  var book: PriceBook
  /// Whether the ends of ranges are wanted too; the likely values cost a fraction of them.
  var hasRanges = true

  /// What a file states, in one of its named scenarios where one is named.
  init(
    _ file: ScenarioFile, in scenario: String? = nil, chosen: String, asOf: CalendarDate, book: PriceBook
  ) throws(ScenarioError) {
    statement = try file.statement(in: scenario)
    portfolio = try file.portfolio(in: scenario)
    if let portfolio { statement = portfolio.shared }
    self.chosen = chosen
    self.asOf = asOf
    self.book = book
  }

  /// What the subject comes to.
  func answer() throws(ScenarioError) -> DecisionAnswer {
    if var portfolio {
      portfolio.shared = statement
      let features = Decision.features
      guard chosen == features || chosen == Decision.stay else {
        throw .notCompared(chosen, among: [features, Decision.stay])
      }
      return .portfolio(
        try Portfolio(portfolio, asOf: asOf, in: book, hasRanges: hasRanges), isMoved: chosen == features)
    }
    let scenario = try statement.scenario(asOf: asOf, in: book)
    let comparison = try Comparison(scenario, in: book, hasRanges: hasRanges)
    guard chosen != Decision.stay else { return .comparison(comparison, choice: nil) }
    let choice = try comparison.row(named: chosen, in: book)
    if let choice, choice.verdict == .noPrice, let reason = choice.offer.unavailable {
      throw reason.error(of: choice.offer.id)
    }
    return .comparison(comparison, choice: choice)
  }

  /// The results of the choice.
  func figures() throws(ScenarioError) -> DecisionFigures { try answer().figures }
}
