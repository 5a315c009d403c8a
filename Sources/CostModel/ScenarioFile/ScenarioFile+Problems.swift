extension ScenarioFile {
  /// Everything that is wrong with a file: its text, and what it states with flags on top, in the order of the text.
  public static func problems(
    _ bytes: [UInt8], named name: String, under flags: Statement, asOf day: CalendarDate, over book: PriceBook
  ) -> [ScenarioProblem] {
    let (file, problems, isWhole) = read(bytes, named: name)
    guard isWhole else { return problems.sorted(by: ScenarioProblem.isBefore) }
    var found = problems
    var book = book
    var unpriced: Set<String> = []
    for price in file.localPrices {
      do { book = try book.applying(price.value) } catch {
        found.append(ScenarioProblem(error, at: price.value.subjectPlace ?? price.place))
        if let name = error.subject { unpriced.insert(name) }
      }
    }
    found += file.problems(under: flags, asOf: day, in: book, isWhole: found.isEmpty).filter { problem in
      // A model that could not be priced is not missing as well.
      if case .scenario(.model(.unknown(let name, _))) = problem.fault {
        !unpriced.contains(name)
      } else {
        true
      }
    }
    return found.sorted(by: ScenarioProblem.isBefore)
  }

  /// What is wrong with what the file states, with flags on top, in a book that has its prices.
  public func problems(
    under flags: Statement, asOf day: CalendarDate, in book: PriceBook
  ) -> [ScenarioProblem] {
    if let portfolio { return problems(of: portfolio.overlaid(by: flags), asOf: day, in: book) }
    return problems(under: flags, asOf: day, in: book, isWhole: true).sorted(by: ScenarioProblem.isBefore)
  }

  private func problems(
    under flags: Statement, asOf day: CalendarDate, in book: PriceBook, isWhole: Bool
  ) -> [ScenarioProblem] {
    var found: [ScenarioProblem] = []
    for named in [nil] + scenarios.map(Optional.some) {
      let stated = named.map { base.overlaid(by: $0.overrides) } ?? base
      let overlaid = stated.overlaid(by: flags)
      for fault in overlaid.faults(asOf: day, in: book, isWhole: isWhole) {
        guard let fault = readable(fault) else { continue }
        let place = place(of: fault, in: overlaid, named, under: flags)
        // What is wrong with the base shows in each scenario too.
        let isKnown = found.contains { $0.place == place && $0.isAlike(fault.error) }
        if !isKnown {
          found.append(
            ScenarioProblem(fault.error, at: place, scenario: named?.name, flags: flags.names))
        }
      }
    }
    return found + decisionProblems(in: book)
  }

  /// A fault without what follows from values that could not be read; nil where nothing is left of it.
  private func readable(_ fault: ScenarioFault) -> ScenarioFault? {
    if case .missing(let definitions) = fault.error {
      let missing = definitions.filter { !unreadable.contains($0.key) }
      return missing.isEmpty ? nil : ScenarioFault(.missing(missing))
    }
    return fault.error.definitions.contains { unreadable.contains($0.key) } ? nil : fault
  }

  /// The prices of a book with those of the file over them.
  ///
  /// - Throws: ``ScenarioError`` for a model or provider that the book does not have.
  public func book(over book: PriceBook) throws(ScenarioError) -> PriceBook {
    var book = book
    for price in localPrices { book = try book.applying(price.value) }
    return book
  }

  /// What is wrong with what a portfolio states.
  private func problems(
    of portfolio: PortfolioStatement, asOf day: CalendarDate, in book: PriceBook
  ) -> [ScenarioProblem] {
    let found = portfolio.faults(asOf: day, in: book).map { error in
      ScenarioProblem(error, at: place(of: error, in: portfolio))
    }
    return (found + decisionProblems(in: book)).sorted(by: ScenarioProblem.isBefore)
  }

  /// Where the text stands that an error of a portfolio is about.
  private func place(of error: ScenarioError, in portfolio: PortfolioStatement) -> FilePlace {
    func place(_ error: ScenarioError, _ given: StatedOption.Quantities) -> FilePlace? {
      for definition in error.definitions {
        if case .file(let place)? = given[definition.key]?.1 { return place }
      }
      return nil
    }
    guard case .feature(let name, let inner) = error else {
      return place(error, portfolio.shared.given) ?? start
    }
    let feature = portfolio.features.first { $0.name == name }
    return feature.flatMap { place(inner, $0.statement.given) } ?? featurePlaces[name] ?? start
  }

  /// Where the text stands that a fault is about; nil where it is about flags alone.
  private func place(
    of fault: ScenarioFault, in statement: Statement, _ named: NamedScenario?, under flags: Statement
  ) -> FilePlace? {
    let error = fault.error
    if error.isOmission { return named?.places.workload ?? places.workload ?? start }
    var sources = [statement.given]
    if let index = fault.option, let options = statement.options, options.indices.contains(index) {
      sources = options[index].allGiven + sources
    }
    // What the named scenario says otherwise is the likelier mistake.
    let own = error.definitions.filter { named?.overrides.given[$0.key] != nil }
    for given in sources {
      for definition in own + error.definitions {
        if case .file(let place)? = given[definition.key]?.1 { return place }
      }
    }
    if let index = fault.option {
      return flags.options == nil && optionPlaces.indices.contains(index) ? optionPlaces[index] : nil
    }
    if error.definitions.contains(where: { flags.given[$0.key] != nil }) { return nil }
    guard let name = error.subject else { return start }
    if name == statement.successor {
      return flags.successor == nil ? named?.places.successor ?? places.successor ?? start : nil
    }
    if name == statement.model {
      return flags.model == nil ? named?.places.model ?? places.model ?? start : nil
    }
    return start
  }
}

extension ScenarioProblem {
  /// Whether it says what an error says, perhaps of other numbers.
  fileprivate func isAlike(_ other: ScenarioError) -> Bool {
    guard case .scenario(let error) = fault else { return false }
    return error == other || !error.definitions.isEmpty && error.definitions == other.definitions
  }
}

extension StatedOption {
  /// Its own numbers, then those of its parts.
  fileprivate var allGiven: [Quantities] {
    guard case .mix(let mix) = plan else { return [given] }
    return [given] + mix.parts.map(\.option.given)
  }
}

extension Statement {
  /// The flags that said something.
  fileprivate var names: Set<String> {
    var names = Set(registry.all.filter { given[$0.key] != nil }.map(\.flag))
    if model != nil { names.insert("--model") }
    if successor != nil { names.insert("--then") }
    if ramp != nil { names.insert("--ramp") }
    if start != nil { names.insert("--start") }
    return names
  }
}

extension LocalPrice {
  /// Where the name stands that the price holds for.
  fileprivate var subjectPlace: FilePlace? { model?.place ?? provider?.place }
}
