/// One feature of a product as the user states it: its calls, what it costs today, and where it goes.
public struct StatedFeature: Sendable {
  /// Where a feature goes.
  public enum Destination: Sendable {
    /// It stays on today's model.
    case stays
    /// An option of its own, with the option's own numbers.
    case option(StatedOption)
    /// A host that several features can share, by its name.
    case host(String)
  }

  /// The key of the bill in a file and in a record.
  static let billKey = "bill"

  /// The user's own name for it.
  public let name: String
  /// Its calls and tokens, today's model and what follows it, its purpose, its ramp, and the numbers that hold for it
  /// instead of the shared ones; options and start are not read here.
  public let statement: Statement
  /// What it costs a month today, where only the invoice is known.
  ///
  /// Then its calls are enough, and even they may be left out of a feature that stays. With tokens too, the bill is
  /// still what today's model costs.
  public let bill: Spread?
  /// Where it goes.
  public let destination: Destination

  /// A feature; one without a bill is priced from its tokens.
  public init(
    name: String, statement: Statement, bill: Spread? = nil, destination: Destination = .stays
  ) {
    self.name = name
    self.statement = statement
    self.bill = bill
    self.destination = destination
  }

  /// The same feature without what is said on top of it.
  func without(_ top: Statement) -> StatedFeature {
    var statement = statement
    statement.given = statement.given.without(top.given)
    for name in StatedName.allCases where name.isOfFeature && top.says(name) {
      statement.take(name, from: Statement())
    }
    var destination = destination
    if case .option(let option) = destination {
      destination = .option(option.without(top, router: false))
    }
    return StatedFeature(name: name, statement: statement, bill: bill, destination: destination)
  }

  /// The host that it names; nil where it goes to none.
  var hostName: String? {
    if case .host(let name) = destination { name } else { nil }
  }

  /// What is wrong with numbers that it has and that are the same for all, or its host's.
  var misplaced: [ScenarioError] {
    let shared = [
      registry[registry.time.horizon], registry[registry.time.discountRate],
      registry[registry.workload.daysPerMonth],
    ]
    return registry.all.filter { statement.given[$0.key] != nil }.compactMap { definition in
      if definition.group == .verdict || shared.contains(definition) { return .notForFeature(definition) }
      guard case .host = destination else { return nil }
      return definition.group == .machine ? .notForGuest(definition) : nil
    }
  }
}
