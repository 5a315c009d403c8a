extension ScenarioFile {
  /// Everything that is wrong with a file: its text, and what it states with flags on top, in the order of the text.
  package static func problems(
    _ bytes: [UInt8], named name: String, under flags: Statement, asOf day: CalendarDate, over book: PriceBook
  ) -> [ScenarioProblem] {
    let (file, problems, isWhole) = read(bytes, named: name)
    guard isWhole else { return problems.sorted(by: ScenarioProblem.isBefore) }
    let prices = LocalPrices(file.localPrices, over: book)
    var found = problems + prices.faults.map { ScenarioProblem($0.error, at: $0.place) }
    let unpriced = Set(prices.faults.compactMap(\.error.subject))
    let stated = file.problems(under: flags, asOf: day, in: prices.book, isWhole: found.isEmpty)
    found += stated.filter { problem in
      // A model that could not be priced is not missing as well.
      if case .scenario(let error) = problem.fault, case .model(.unknown(let name, _)) = error.ofPart {
        !unpriced.contains(name)
      } else {
        true
      }
    }
    found += file.priceProblems(under: flags, over: book)
    return found.sorted(by: ScenarioProblem.isBefore)
  }

  /// What is wrong with what the file states, with flags on top, in a book that has its prices.
  package func problems(
    under flags: Statement, asOf day: CalendarDate, in book: PriceBook
  ) -> [ScenarioProblem] {
    problems(under: flags, asOf: day, in: book, isWhole: true).sorted(by: ScenarioProblem.isBefore)
  }

  private func problems(
    under flags: Statement, asOf day: CalendarDate, in book: PriceBook, isWhole: Bool
  ) -> [ScenarioProblem] {
    var found: [ScenarioProblem] = []
    if let portfolio {
      return problems(of: portfolio, under: flags, asOf: day, in: book, isWhole: isWhole)
    }
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
            ScenarioProblem(fault.error, at: place, scenario: named?.name, flags: flags.flagNames))
        }
      }
    }
    return found + decisionProblems(in: book)
  }

  /// A fault without what follows from values that could not be read; nil where nothing is left of it.
  private func readable(_ fault: ScenarioFault) -> ScenarioFault? {
    if case .missing(let definitions) = fault.error {
      let missing = definitions.filter { !unreadable.contains($0.key) }
      return missing.isEmpty ? nil : ScenarioFault(.missing(missing), option: fault.option)
    }
    return fault.error.definitions.contains { unreadable.contains($0.key) } ? nil : fault
  }

  /// Where the text stands that a fault is about; nil where it is about flags alone.
  private func place(
    of fault: ScenarioFault, in statement: Statement, _ named: NamedScenario?, under flags: Statement
  ) -> FilePlace? {
    let error = fault.error
    if error.isOmission, fault.option == nil { return named?.workload ?? workload ?? start }
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
    for known in [StatedName.successor, .router, .product, .model] where name == statement.text(of: known) {
      return flags.says(known) ? nil : statement.place(of: known) ?? start
    }
    return start
  }
}

extension ScenarioProblem {
  /// Whether it says what an error says, perhaps of other numbers.
  func isAlike(_ other: ScenarioError) -> Bool {
    guard case .scenario(let error) = fault else { return false }
    return error == other
      || !error.ofPart.definitions.isEmpty && error.ofPart.definitions == other.ofPart.definitions
  }
}

extension StatedOption {
  /// Its own numbers, then those of its parts.
  fileprivate var allGiven: [Quantities] {
    guard case .mix(let mix) = plan else { return [given] }
    return [given] + mix.parts.map(\.option.given)
  }
}
