/// What a comparison answers, for the other analyses of the same.
struct Asked: Sendable {
  /// What was said.
  let statement: Statement
  /// The day.
  let asOf: CalendarDate
  /// The prices.
  let book: PriceBook

  /// The scenario that is stated, with its defaults.
  ///
  /// - Throws: ``ScenarioError`` where something is missing or contradicts itself.
  func scenario() throws(ScenarioError) -> CompleteScenario {
    try statement.scenario(asOf: asOf, in: book)
  }
}
