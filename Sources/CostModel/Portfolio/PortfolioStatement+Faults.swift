extension PortfolioStatement {
  /// Everything that keeps the portfolio from being computed.
  ///
  /// The names and numbers of every host and feature are looked at one by one; the prices that a feature asks for only
  /// where nothing is wrong with those, and where the statement is all that was meant.
  ///
  /// - Parameter isWhole: whether nothing that was meant is left out, as the unreadable parts of a file are.
  public func faults(
    asOf day: CalendarDate, in book: PriceBook, isWhole: Bool = true
  ) -> [PortfolioFault] {
    var faults: [PortfolioFault] = []
    func note(_ fault: PortfolioFault) {
      if !faults.contains(fault) { faults.append(fault) }
    }
    for definition in registry.all where once[definition.key] != nil {
      if !Self.onceKeys.contains(definition.key) { note(PortfolioFault(.notOnce(definition))) }
    }
    for (index, host) in hosts.enumerated() {
      for error in host.faults(besides: shared, asOf: day, in: book) {
        note(PortfolioFault(.feature(host.name, error), in: .host(index)))
      }
    }
    for (index, feature) in features.enumerated() {
      for error in feature.faults(besides: shared, hosts, asOf: day, in: book) {
        note(
          feature.isOwn(error)
            ? PortfolioFault(.feature(feature.name, error), in: .feature(index)) : PortfolioFault(error))
      }
    }
    guard isWhole else { return faults }
    if !faults.contains(where: { $0.part == .shared }) {
      let faulty = Set(faults.map(\.part))
      for index in features.indices where !faulty.contains(.feature(index)) {
        if let fault = priceFault(ofFeatureAt: index, asOf: day, in: book), !faulty.contains(fault.part) {
          note(fault)
        }
      }
    }
    if faults.isEmpty {
      do throws(ScenarioError) { _ = try Portfolio(self, asOf: day, in: book) } catch {
        note(PortfolioFault(error))
      }
    }
    return faults
  }

  /// What keeps one feature, with its host, from being computed; nil where nothing does.
  private func priceFault(
    ofFeatureAt index: Int, asOf day: CalendarDate, in book: PriceBook
  ) -> PortfolioFault? {
    var alone = self
    let feature = features[index]
    alone.features = [feature]
    alone.hosts = hosts.filter { feature.hostName == $0.name }
    do throws(ScenarioError) { _ = try Portfolio(alone, asOf: day, in: book) } catch {
      guard case .feature(let name, _) = error else { return PortfolioFault(error) }
      if name != feature.name, let host = hosts.firstIndex(where: { $0.name == name }) {
        return PortfolioFault(error, in: .host(host))
      }
      return PortfolioFault(error, in: .feature(index))
    }
    return nil
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
    var statement = shared.overlaid(by: self.statement)
    if self.statement.model != nil { statement.successor = self.statement.successor }
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

  /// The host that it names; nil where it goes to none.
  var hostName: String? {
    if case .host(let name) = destination { name } else { nil }
  }
}
