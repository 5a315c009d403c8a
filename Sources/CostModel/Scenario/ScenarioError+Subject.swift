extension ScenarioError {
  /// The parameters that the error is about, the one to look at first in front; empty where it is about something
  /// else.
  public var definitions: [Definition] {
    switch self {
    case .missing(let definitions): definitions
    case .badValue(let definition, _, _), .notWhole(let definition, _): [definition]
    case .conflict(let one, let other), .needs(let one, let other): [one, other]
    case .partsExceedInput, .partsBelowInput: [registry[registry.input]]
    case .thresholdsOutOfOrder: [registry[registry.clearWinMonths], registry[registry.notWorthMonths]]
    default: []
    }
  }

  /// The name that the error is about, as the user wrote it; nil where it is about something else.
  public var subject: String? {
    switch self {
    case .model(.unknown(let name, _)), .model(.ambiguous(let name, _)), .unknownMachine(let name, _),
      .notUntuned(let name, _), .badOption(let name), .thenEnds(let name, _), .thenIsToday(let name),
      .unknownScenario(let name, _):
      name
    case .customWithoutPrices, .customMachineWithoutPrice: Plan.custom
    default: nil
    }
  }
}
