extension ScenarioFile {
  /// The prices of a book with those of the file over them.
  ///
  /// - Throws: ``ScenarioError`` for a model or provider that the book does not have, or that has two prices.
  package func book(over book: PriceBook) throws(ScenarioError) -> PriceBook {
    let prices = LocalPrices(localPrices, over: book)
    if let first = prices.faults.first { throw first.error }
    return prices.book
  }

  /// The same for what the file states alone.
  ///
  /// - Throws: ``ScenarioError`` too where it states a number for the price of today's model beside a price of it.
  func wholeBook(over book: PriceBook) throws(ScenarioError) -> PriceBook {
    let priced = try self.book(over: book)
    if case .scenario(let error) = priceProblems(under: Statement(), over: book).first?.fault { throw error }
    return priced
  }

  /// The numbers for the price of today's model, in the file or by flag, where the file has a price of it as well: only
  /// one of them can be meant.
  package func priceProblems(under flags: Statement, over book: PriceBook) -> [ScenarioProblem] {
    let prices = LocalPrices(localPrices, over: book)
    guard !prices.places.isEmpty else { return [] }
    var found: [ScenarioProblem] = []
    for named in [nil] + scenarios.map(Optional.some) {
      let overrides = named?.overrides ?? Statement()
      let stated = base.overlaid(by: overrides).overlaid(by: flags)
      for statement in stated.bundle?.features.map(stated.stating) ?? [stated] {
        for (number, error) in prices.contradictions(in: statement) {
          let place: FilePlace? = if case .file(let place) = number { place } else { nil }
          if !found.contains(where: { $0.place == place && $0.fault == .scenario(error) }) {
            found.append(
              ScenarioProblem(error, at: place, scenario: named?.name, flags: flags.flagNames))
          }
        }
      }
    }
    return found
  }
}

extension LocalPrices {
  /// The numbers for the price of today's model that one of these prices holds for too, each with where it was given.
  fileprivate func contradictions(in statement: Statement) -> [(Origin, ScenarioError)] {
    guard let model = try? book.model(named: statement.model ?? CompleteScenario.defaultModel),
      let place = places[model.id]
    else { return [] }
    return registry.all.filter { $0.group == .prices }.compactMap { definition in
      statement.given[definition.key].map { (_, origin) in
        (origin, .pricedBesides(definition, model: model.id, at: place))
      }
    }
  }
}
