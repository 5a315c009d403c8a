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
    for named in [nil] + scenarios.map(Optional.some) {
      let overlaid = base.overlaid(by: named?.overrides ?? Statement()).overlaid(by: flags)
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
      guard !missing.isEmpty else { return nil }
      switch fault.error {
      case .feature(let name, _): return ScenarioFault(.feature(name, .missing(missing)), in: fault.part)
      case .plan(let name, _): return ScenarioFault(.plan(name, .missing(missing)), in: fault.part)
      default: return ScenarioFault(.missing(missing), in: fault.part)
      }
    case .unknownHost(let name, _): return hostNames?.contains(name) ?? true ? nil : fault
    default: return error.definitions.contains { unreadable.contains($0.key) } ? nil : fault
    }
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
