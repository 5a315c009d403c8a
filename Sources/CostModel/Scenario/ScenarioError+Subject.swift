extension ScenarioError {
  /// The parameters that the error is about, the one to look at first in front; empty where it is about something
  /// else.
  public var definitions: [Definition] {
    switch self {
    case .missing(let definitions), .feesAbovePrice(let definitions, _): definitions
    case .whichPlan(let definition, _), .usageTooWide(let definition), .partOfUser(let definition, _):
      [definition]
    case .badValue(let definition, _, _), .badAmount(let definition, _, _), .notWhole(let definition, _):
      [definition]
    case .conflict(let one, let other), .needs(let one, let other),
      .percentilesOutOfOrder(let one, let other):
      [one, other]
    case .trimExceedsPart(let trim, let inTokens, _, let part, _): [inTokens, trim, part]
    case .noInput, .partsExceedInput, .partsBelowInput:
      registry.prompt.waysToSayInput.map { registry.all[$0] }
    case .tooManyCallsOfUsers:
      [registry.economics.users.slot, registry.economics.callsPerUser.slot].map { registry.all[$0] }
    case .thresholdsOutOfOrder:
      [registry[registry.verdict.clearWinMonths], registry[registry.verdict.notWorthMonths]]
    case .customWithoutPrices: [registry[registry.prices.priceInput], registry[registry.prices.priceOutput]]
    case .customMachineWithoutPrice: registry.machine.prices
    case .serverlessWithoutSpeed:
      [registry[registry.machine.prefillRate], registry[registry.machine.decodeRate]]
    case .notForOption(let definition, _), .notForFeature(let definition), .notForGuest(let definition),
      .notForHost(let definition), .notForPlan(let definition), .notOnce(let definition),
      .pricedBesides(let definition, _, _):
      [definition]
    default: []
    }
  }

  /// What is wrong by itself, without the feature or host in which it is.
  var ofPart: ScenarioError {
    switch self {
    case .feature(_, let error), .plan(_, let error): error.ofPart
    default: self
    }
  }

  /// Whether something is wanted that nobody wrote, so that no text stands for it.
  var isOmission: Bool {
    switch self {
    case .missing, .noInput: true
    default: false
    }
  }

  /// Whether the parts of a prompt contradict each other.
  var isAboutPrompt: Bool {
    switch self {
    case .partsExceedInput, .partsBelowInput: true
    default: false
    }
  }

  /// The name that the error is about, as the user wrote it; nil where it is about something else.
  public var subject: String? {
    switch self {
    case .model(.unknown(let name, _)), .model(.ambiguous(let name, _)), .model(.refused(let name, _)),
      .unknownMachine(let name, _),
      .notUntuned(let name, _), .badOption(let name), .thenEnds(let name, _), .thenIsToday(let name),
      .unknownProvider(let name, _), .unknownProduct(let name, _), .unknownChoice(let name, _),
      .unknownScenario(let name, _):
      name
    case .customWithoutPrices, .customMachineWithoutPrice: Plan.custom
    default: nil
    }
  }
}
