extension Comparison {
  /// The tuned option that is looked at: the one that is chosen, else the one that costs least to the horizon; nil where
  /// none is tuned.
  ///
  /// One that can still be tuned and lives to the horizon comes before one that does not, however little that costs: what
  /// ends is no reason to stay where another lives on.
  ///
  /// - Throws: ``ScenarioError`` for a choice that was not compared.
  func tunedOption(_ choice: Sweep.Choice, in book: PriceBook) throws(ScenarioError) -> Row? {
    switch choice {
    case .named: return try option(lookedAt: choice, in: book)
    case .decided(let name):
      if name != Decision.stay, let row = try row(named: name, in: book), row.offer.isTuned { return row }
    case .cheapest: break
    }
    return bestAlternative { $0.isTuned && isThere($0) } ?? bestAlternative { $0.isTuned }
      ?? choosable.first { $0.offer.isTuned }
  }

  /// Whether an option can be tuned at the start, and lives to the horizon.
  private func isThere(_ offer: Offer) -> Bool {
    offer.isTunable(on: scenario.start) ?? true && offer.lives(to: endOfHorizon) ?? true
  }
}
