extension ScenarioFile {
  /// The names in the decision that stand for nothing in the file.
  package func decisionProblems(in book: PriceBook) -> [ScenarioProblem] {
    let names = scenarios.map(\.name)
    var found = mentionedScenarios.filter { !names.contains($0.value) }.map {
      ScenarioProblem(.unknownScenario($0.value, among: names), at: $0.place)
    }
    if let decision, let fault = fault(ofChoice: decision.chosen, in: book) {
      found.append(ScenarioProblem(fault, at: decision.place))
    }
    return found
  }

  /// Why a choice is none; nil for an option of the file in any form in which it may be stated, for today's model, and
  /// without options for every plan that the tables know.
  private func fault(ofChoice name: String, in book: PriceBook) -> ScenarioError? {
    if name == Decision.stay { return nil }
    if name == Decision.features, base.bundle == nil, let options = base.options {
      return .unknownChoice(name, among: options.map(\.label) + [Decision.stay])
    }
    guard let options = base.options else {
      if name == Decision.features { return nil }
      guard let plan = try? Plan(name) else { return .badOption(name) }
      return plan.fault(in: book)
    }
    let plan = (try? Plan(name))?.resolved(in: book)
    let today = Plan.api(base.model ?? CompleteScenario.defaultModel).resolved(in: book)
    let custom = Plan.machine(Plan.custom)
    let hasCustom = registry.machine.prices.contains { base.given[$0.key] != nil }
    let isKnown =
      optionNames.contains(name) || plan == today || hasCustom && plan == custom
      || options.contains {
        $0.label == name || ($0.name == nil && $0.plan.resolved(in: book) == plan)
      } || options.option(statedAs: name) { $0.resolved(in: book) == $1.resolved(in: book) } != nil
    return isKnown ? nil : .unknownChoice(name, among: options.map(\.label) + [Decision.stay])
  }
}
