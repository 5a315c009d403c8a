extension Statement {
  /// Everything that keeps several features from being computed.
  ///
  /// The names and numbers of every host and feature are looked at one by one; the prices that a feature asks for only
  /// where nothing is wrong with those, and where the statement is all that was meant.
  func faults(
    of bundle: StatedBundle, asOf day: CalendarDate, in book: PriceBook, isWhole: Bool
  ) -> [ScenarioFault] {
    var faults: [ScenarioFault] = []
    func note(_ fault: ScenarioFault) {
      if !faults.contains(fault) { faults.append(fault) }
    }
    if options != nil { note(ScenarioFault(.optionsBesideFeatures)) }
    for definition in registry.all where bundle.once[definition.key] != nil {
      if !StatedBundle.onceKeys.contains(definition.key) { note(ScenarioFault(.notOnce(definition))) }
    }
    for (index, host) in bundle.hosts.enumerated() {
      for error in host.faults(besides: self, asOf: day, in: book) {
        note(ScenarioFault(.feature(host.name, error), in: .host(index)))
      }
    }
    for (index, feature) in bundle.features.enumerated() {
      for error in feature.faults(besides: self, bundle.hosts, asOf: day, in: book) {
        note(
          feature.isOwn(error)
            ? ScenarioFault(.feature(feature.name, error), in: .feature(index)) : ScenarioFault(error))
      }
    }
    guard isWhole else { return faults }
    if !faults.contains(where: { $0.part == .whole }) {
      let faulty = Set(faults.map(\.part))
      for index in bundle.features.indices where !faulty.contains(.feature(index)) {
        if let fault = priceFault(ofFeatureAt: index, of: bundle, asOf: day, in: book),
          !faulty.contains(fault.part)
        {
          note(fault)
        }
      }
    }
    if faults.isEmpty, let error = priceFault(asOf: day, in: book) {
      note(ScenarioFault(error, in: bundle.part(of: error)))
    }
    return faults
  }

  /// What keeps one feature, with its host, from being computed; nil where nothing does.
  private func priceFault(
    ofFeatureAt index: Int, of bundle: StatedBundle, asOf day: CalendarDate, in book: PriceBook
  ) -> ScenarioFault? {
    let feature = bundle.features[index]
    var alone = self
    alone.bundle?.features = [feature]
    alone.bundle?.hosts = bundle.hosts.filter { feature.hostName == $0.name }
    guard let error = alone.priceFault(asOf: day, in: book) else { return nil }
    return ScenarioFault(error, in: bundle.part(of: error))
  }

  private func priceFault(asOf day: CalendarDate, in book: PriceBook) -> ScenarioError? {
    do throws(ScenarioError) {
      _ = try Comparison(try completed(asOf: day, in: book), in: book)
      return nil
    } catch { return error }
  }
}

extension StatedBundle {
  /// The feature or host that an error names.
  fileprivate func part(of error: ScenarioError) -> ScenarioFault.Part {
    guard case .feature(let name, _) = error else { return .whole }
    if let feature = features.firstIndex(where: { $0.name == name }) { return .feature(feature) }
    return hosts.firstIndex { $0.name == name }.map { .host($0) } ?? .whole
  }
}

extension StatedHost {
  /// What is wrong with its name and numbers.
  fileprivate func faults(
    besides shared: Statement, asOf day: CalendarDate, in book: PriceBook
  ) -> [ScenarioError] {
    var statement = Statement()
    statement.given = shared.given.overlaid(by: given)
    let faults = statement.faults(asOf: day, in: book, isWhole: false).map(\.error)
    let own = faults.filter { error in
      !error.isOmission && error.definitions.contains { given[$0.key] != nil }
    }
    return (Plan.machine(machine).fault(in: book).map { [$0] } ?? [])
      + misplaced.map { .notForHost($0) } + own
  }
}

extension StatedFeature {
  /// What is wrong with the names and numbers that it has, or takes from what is shared.
  fileprivate func faults(
    besides shared: Statement, _ hosts: [StatedHost], asOf day: CalendarDate, in book: PriceBook
  ) -> [ScenarioError] {
    var faults: [ScenarioError] = []
    var statement = shared.stating(self)
    statement.options = []
    switch destination {
    case .stays: break
    case .option(let option): statement.options = [option]
    case .host(let name):
      if !hosts.contains(where: { $0.name == name }) {
        faults.append(.unknownHost(name, nearest: nearestNames(to: name, among: hosts.map(\.name))))
      }
    }
    let misplaced = misplaced
    for error in misplaced { for definition in error.definitions { statement.given[definition.key] = nil } }
    faults += misplaced
    faults += statement.faults(asOf: day, in: book, isWhole: false).map(\.error).filter { error in
      // With a bill, a call need not be known.
      bill == nil || !error.isOmission && !error.isAboutPrompt
    }
    return faults
  }

  /// Whether an error is one of the feature, and not of what all share.
  fileprivate func isOwn(_ error: ScenarioError) -> Bool {
    var own = statement.given
    if case .option(let option) = destination {
      own.merge(option.given) { one, _ in one }
      if option.plan.name == error.subject { return true }
    }
    if error.isOmission { return true }
    if let name = error.subject {
      return [statement.model, statement.successor, statement.purpose.product].contains(name)
    }
    return error.definitions.isEmpty || error.definitions.contains { own[$0.key] != nil }
  }
}
