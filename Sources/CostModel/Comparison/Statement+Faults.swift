extension Statement {
  /// Everything that keeps the statement from being computed.
  ///
  /// Names and numbers are looked at one by one; the prices that they ask for only where nothing is wrong with those,
  /// and where the statement is all that was meant.
  ///
  /// - Parameter isWhole: whether nothing that was meant is left out, as the unreadable parts of a file are.
  public func faults(
    asOf day: CalendarDate, in book: PriceBook, isWhole: Bool = true
  ) -> [ScenarioFault] {
    if let bundle { return faults(of: bundle, asOf: day, in: book, isWhole: isWhole) }
    var faults: [ScenarioFault] = []
    for stated in [StatedName.model, .successor, .router] {
      guard let name = text(of: stated) else { continue }
      if stated == .model, let plan = try? Plan(name), case .machine = plan {
        if let error = plan.fault(in: book) { faults.append(ScenarioFault(error)) }
      } else if let error = Plan.fault(ofUntuned: name, stated.flag, in: book) {
        faults.append(ScenarioFault(error))
      }
    }
    for (index, option) in (options ?? []).enumerated() {
      if let error = option.plan.fault(in: book) { faults.append(ScenarioFault(error, in: .option(index))) }
    }
    let scenario = CompleteScenario(
      withCallsIfKnown(in: book), asOf: day, in: book, noting: &faults)
    return faults.isEmpty && isWhole ? scenario.priceFaults(in: book) : faults
  }
}

extension Statement {
  /// The same with the calls of its users; where something is wrong with those, with one call, so that this alone is told.
  private func withCallsIfKnown(in book: PriceBook) -> Statement {
    if let whole = try? withCallsOfUsers(in: book), !whole.lacksCallsOfPlans { return whole }
    var copy = self
    copy.given[registry[registry.workload.calls].key] = (StatedQuantity(1, as: .callsPerMonth), .preset(nil))
    return copy
  }

  /// Whether it has plans and nobody said how many calls there are, for them or for all.
  private var lacksCallsOfPlans: Bool {
    guard let plans = economics?.plans, !plans.isEmpty, bundle == nil else { return false }
    let isStated = registry[registry.economics.costPerUser].key
    return given[registry[registry.workload.calls].key] == nil
      && !plans.contains { plan in
        given[isStated] != nil || plan.given[isStated] != nil
          || plan.cohorts.contains { $0.given[isStated] != nil }
      }
  }
}

extension CompleteScenario {
  /// What keeps a scenario without faults from being computed with the prices of a book: of today's model, else of each
  /// option.
  fileprivate func priceFaults(in book: PriceBook) -> [ScenarioFault] {
    guard let error = priceFault(in: book) else { return [] }
    guard let options, with([])?.priceFault(in: book) == nil else { return [ScenarioFault(error)] }
    let faults = options.enumerated().compactMap { index, option in
      with([option])?.priceFault(in: book).map { ScenarioFault($0, in: .option(index)) }
    }
    return faults.isEmpty ? [ScenarioFault(error)] : faults
  }

  private func priceFault(in book: PriceBook) -> ScenarioError? {
    do {
      _ = try Comparison(self, in: book)
      return nil
    } catch { return error }
  }
}

extension Plan {
  /// Why no price can be looked up for it; nil where its names are known.
  func fault(in book: PriceBook) -> ScenarioError? {
    guard name != Plan.custom else { return nil }
    switch self {
    case .mix(let mix):
      if let router = mix.router, let fault = Self.fault(ofUntuned: router, StatedName.router.flag, in: book)
      {
        return fault
      }
      // A mix within a mix is wrong by itself, whatever it names.
      for part in mix.parts where !part.option.plan.isMix {
        if let fault = part.option.plan.fault(in: book) { return fault }
      }
    case .api(let name), .memory(let name), .hosted(let name):
      // The id of a user's own fine-tune is known by its prefix.
      if case .hosted = self, (try? book.model(named: text)) != nil { return nil }
      do { _ = try book.model(named: name) } catch { return .model(error) }
    case .machine(let name):
      guard book.machine(named: name) == nil else { return nil }
      return .unknownMachine(name, nearest: nearestNames(to: name, among: book.machines.map(\.id)))
    }
    return nil
  }

  /// Why a name is none of a model as it comes; nil where it is one.
  fileprivate static func fault(
    ofUntuned name: String, _ flag: String, in book: PriceBook
  ) -> ScenarioError? {
    guard case .api(let model)? = try? Plan(name) else { return .notUntuned(name, flag: flag) }
    return Plan.api(model).fault(in: book)
  }

  /// The option that it means in a book, whatever spelling it has: `ft:gpt-4o` is `ft:openai/gpt-4o`.
  func resolved(in book: PriceBook) -> Plan {
    switch self {
    case .api(let name): (try? book.model(named: name)).map { .api($0.id) } ?? self
    case .memory(let name): (try? book.model(named: name)).map { .memory($0.id) } ?? self
    case .hosted: (try? book.model(named: text)).map { .hosted($0.id) } ?? self
    case .machine(let name): book.machine(named: name).map { .machine($0.id) } ?? self
    case .mix(let mix):
      .mix(
        mix.replacingOptions {
          $0.with($0.plan.resolved(in: book))
        })
    }
  }

  private var isMix: Bool { if case .mix = self { true } else { false } }
}
