extension Statement {
  /// Everything that keeps the statement from being computed, as far as one fault does not hide another.
  public func faults(asOf day: CalendarDate, in book: PriceBook) -> [ScenarioError] {
    var faults: [ScenarioError] = []
    func note(_ error: ScenarioError?) {
      if let error, !faults.contains(error) { faults.append(error) }
    }
    for name in [model, successor].compactMap({ $0 }) { note(Plan.api(name).fault(in: book)) }
    for option in options ?? [] { note(option.plan.fault(in: book)) }
    do throws(ScenarioError) {
      let scenario = try scenario(asOf: day, in: book)
      if faults.isEmpty { _ = try Comparison(scenario, in: book) }
    } catch { note(error) }
    return faults
  }
}

extension Plan {
  /// Why no price can be looked up for it; nil where its names are known.
  fileprivate func fault(in book: PriceBook) -> ScenarioError? {
    guard name != Plan.custom else { return nil }
    switch self {
    case .mix(let mix):
      if let router = mix.router, let fault = Plan.api(router.model).fault(in: book) { return fault }
      for part in mix.parts {
        if let fault = part.option.plan.fault(in: book) { return fault }
      }
    case .api(let name), .hosted(let name):
      do { _ = try book.model(named: name) } catch { return .model(error) }
    case .machine(let name):
      guard book.machine(named: name) == nil else { return nil }
      return .unknownMachine(name, nearest: nearestNames(to: name, among: book.machines.map(\.id)))
    }
    return nil
  }
}
