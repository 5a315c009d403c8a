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

extension Comparison {
  /// The answer, which knows what it answers.
  ///
  /// - Throws: ``ScenarioError`` as ``Asked/scenario()`` does, and for a price that no table has.
  init(answering asked: Asked) throws(ScenarioError) {
    try self.init(asked.scenario(), in: asked.book)
    self.asked = asked
  }
}
