/// What a decision is about: a statement, the choice in it, a day and the prices; the same with something as it was
/// tells what a change did.
struct DecisionSubject: Sendable {
  var statement: Statement
  let chosen: String
  let asOf: CalendarDate
  var book: PriceBook

  init(_ statement: Statement, chosen: String, asOf: CalendarDate, in book: PriceBook) {
    self.statement = statement
    self.chosen = chosen
    self.asOf = asOf
    self.book = book
  }

  /// What the subject comes to.
  func answer() throws(ScenarioError) -> DecisionAnswer {
    let comparison = try Comparison(try statement.scenario(asOf: asOf, in: book), in: book)
    guard chosen != Decision.stay else { return .comparison(comparison, choice: nil) }
    return .comparison(comparison, choice: try comparison.row(named: chosen, in: book))
  }

  /// The results of the choice.
  func figures() throws(ScenarioError) -> DecisionFigures { try answer().figures }
}
