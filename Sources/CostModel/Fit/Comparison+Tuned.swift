extension Comparison {
  /// The tuned option that is looked at: the one that is chosen, else the one that costs least to the horizon; nil where
  /// none is tuned.
  ///
  /// - Throws: ``ScenarioError`` for a choice that was not compared.
  func tunedOption(_ choice: Sweep.Choice, in book: PriceBook) throws(ScenarioError) -> Row? {
    switch choice {
    case .named: return try option(lookedAt: choice, in: book)
    case .decided(let name):
      if name != Decision.stay, let row = try row(named: name, in: book), row.offer.isTuned { return row }
    case .cheapest: break
    }
    return bestAlternative { $0.isTuned } ?? choosable.first { $0.offer.isTuned }
  }
}
