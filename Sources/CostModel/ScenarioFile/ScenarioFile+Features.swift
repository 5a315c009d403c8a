extension ScenarioFile {
  /// What is wrong with what the features state, in the base and in each named scenario, with flags on top.
  func problems(
    of portfolio: PortfolioStatement, under flags: Statement, asOf day: CalendarDate, in book: PriceBook,
    isWhole: Bool
  ) -> [ScenarioProblem] {
    var found: [ScenarioProblem] = []
    for named in [nil] + scenarios.map(Optional.some) {
      let stated = portfolio.overlaid(by: named?.overrides ?? Statement()).overlaid(by: flags)
      for fault in stated.faults(asOf: day, in: book, isWhole: isWhole) {
        guard let error = readable(fault, of: stated) else { continue }
        let place = place(of: error, in: fault.part, of: stated, named, under: flags)
        // What is wrong with the base shows in each scenario too.
        if !found.contains(where: { $0.place == place && $0.isAlike(error) }) {
          found.append(
            ScenarioProblem(error, at: place, scenario: named?.name, flags: flags.flagNames))
        }
      }
    }
    return found + decisionProblems(in: book)
  }

  /// What is wrong, without what follows from values that could not be read; nil where nothing is left of it.
  private func readable(_ fault: PortfolioFault, of portfolio: PortfolioStatement) -> ScenarioError? {
    var unreadable = unreadable
    if case .feature(let index) = fault.part, featurePlaces.indices.contains(index) {
      unreadable.formUnion(featurePlaces[index].unreadable)
    }
    let error = fault.error.ofPart
    // With a bill nothing else is needed.
    if error.isOmission, unreadable.contains(StatedFeature.billKey) { return nil }
    switch error {
    case .missing(let definitions):
      let missing = definitions.filter { !unreadable.contains($0.key) }
      guard !missing.isEmpty, case .feature(let name, _) = fault.error else { return nil }
      return .feature(name, .missing(missing))
    case .unknownHost(let name, _): return hostNames?.contains(name) ?? true ? nil : fault.error
    default: return error.definitions.contains { unreadable.contains($0.key) } ? nil : fault.error
    }
  }

  /// Where the text stands that an error is about: the key that is wrong where it is known, else the name of the feature
  /// or host; nil where it is about flags alone.
  private func place(
    of error: ScenarioError, in part: PortfolioFault.Part, of portfolio: PortfolioStatement,
    _ named: NamedScenario?, under flags: Statement
  ) -> FilePlace? {
    let inner = error.ofPart
    var sources: [StatedOption.Quantities] = []
    var home: FilePlace?
    // What the named scenario says otherwise is the likelier mistake.
    var models = [base]
    if let named { models.insert(named.overrides, at: 0) }
    switch part {
    case .shared: break
    case .host(let index):
      if portfolio.hosts.indices.contains(index) { sources.append(portfolio.hosts[index].given) }
      if hostPlaces.indices.contains(index) {
        home = hostPlaces[index].name
        if case .unknownMachine = inner { return hostPlaces[index].machine ?? home }
      }
    case .feature(let index):
      guard portfolio.features.indices.contains(index), featurePlaces.indices.contains(index) else { break }
      let feature = portfolio.features[index]
      let places = featurePlaces[index]
      home = places.name
      sources.append(feature.statement.given)
      models.insert(feature.statement, at: 0)
      if case .option(let option) = feature.destination {
        sources.insert(option.given, at: 0)
        if let subject = inner.subject, subject == option.plan.name, subject != feature.statement.model {
          return places.optionName ?? home
        }
      }
      switch inner {
      case .unknownHost: return places.host ?? home
      case .cannotMove, .badOption: return places.option ?? places.host ?? home
      case let error where error.isOmission: return home
      default: break
      }
    }
    sources.append(portfolio.shared.given)
    let own = inner.definitions.filter { named?.overrides.given[$0.key] != nil }
    for given in (own.isEmpty ? [] : [portfolio.shared.given]) + sources {
      for definition in own + inner.definitions {
        if case .file(let place)? = given[definition.key]?.1 { return place }
      }
    }
    if inner.definitions.contains(where: { flags.given[$0.key] != nil }) { return nil }
    if let subject = inner.subject {
      let names = [StatedName.model, .successor, .product]
      if names.contains(where: { flags.text(of: $0) == subject }) { return nil }
      for statement in models {
        for name in names where subject == statement.text(of: name) {
          return statement.place(of: name) ?? home ?? start
        }
      }
    }
    return home ?? start
  }
}
