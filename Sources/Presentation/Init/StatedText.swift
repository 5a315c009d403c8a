internal import CostModel
internal import JSONText

/// What a user stated as the JSON text that a scenario file holds for it, on one line.
enum StatedText {
  /// A text in quotes.
  static func string(_ text: String) -> String { JSONOutput.string(text).text(pretty: false) }

  /// An amount as the user wrote it: `1200`, `"50k/day"`.
  static func amount(_ text: String) -> String { isPlainNumber(text) ? text : string(text) }

  /// Members between braces; `{}` without any.
  static func object(_ members: [(key: String, value: String)]) -> String {
    members.isEmpty
      ? "{}" : "{ " + members.map { "\(string($0.key)): \($0.value)" }.joined(separator: ", ") + " }"
  }

  /// The stages in which traffic moves, which read back as the same ones.
  static func ramp(_ ramp: Ramp) -> String {
    "[" + ramp.stages.map { string($0.text) }.joined(separator: ", ") + "]"
  }

  /// A share in percent, or as a plain number where that alone reads back as the same one.
  static func share(_ share: Share) -> String {
    string(share.statedText)
  }

  /// A number or a range in a unit: `$100..$200`.
  static func spread(_ spread: Spread, _ unit: Unit) -> String {
    unit.text(spread)
  }

  /// Digits with at most a point among them, which JSON reads as a number just as well.
  private static func isPlainNumber(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, whole.count == 1 || whole.first != UInt8(ascii: "0")
    else { return false }
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
  }
}

extension StatedOption {
  /// The members of the option in a file: its kind, what it runs on, and its own numbers in the order of the registry.
  var members: [(key: String, value: String)] {
    var members: [(key: String, value: String)] = []
    func add(_ key: String, _ value: String) { members.append((key, value)) }
    switch plan {
    case .api, .memory:
      add("kind", StatedText.string(Offer.Kind.api.rawValue))
      add("model", StatedText.string(plan.text))
    case .hosted(let name):
      add("kind", StatedText.string(Offer.Kind.hosted.rawValue))
      add("model", StatedText.string(name))
    case .machine(let name):
      add("kind", StatedText.string(Offer.Kind.selfHosted.rawValue))
      if name != Plan.custom || !hasOwnMachinePrice { add("machine", StatedText.string(name)) }
    case .mix(let mix):
      add("kind", StatedText.string(Offer.Kind.mix.rawValue))
      add(mix.member.key, mix.member.value)
      if let router { add("router", router) }
    }
    for definition in Parameters.standard.all where !isInRouter(definition) {
      if let (stated, _) = given[definition.key] { add(definition.key, StatedText.amount(stated.text)) }
    }
    if let ramp { add("ramp", StatedText.ramp(ramp)) }
    if let fees {
      add("fees", "[" + fees.map { StatedText.object($0.members) }.joined(separator: ", ") + "]")
    }
    return members
  }

  /// What tells the calls apart, with its own tokens where it has any; nil for none.
  private var router: String? {
    guard case .mix(let mix) = plan, let model = mix.router else { return nil }
    let members = Self.routerKeys.compactMap { key, definition in
      given[definition.key].map { (key, StatedText.amount($0.0.text)) }
    }
    let name = StatedText.string(model)
    return members.isEmpty ? name : StatedText.object([("model", name)] + members)
  }

  /// Whether a number stands with the router.
  private func isInRouter(_ definition: Definition) -> Bool {
    router != nil && Self.routerKeys.contains { $0.1 == definition }
  }

  /// The keys of a router and the parameters that they are.
  private static let routerKeys: [(String, Definition)] = {
    let registry = Parameters.standard
    return registry.routing.routerKeys.map { ($0.key, registry[$0.parameter]) }
  }()

  /// Whether it says what its machine costs, and so which machine is meant.
  private var hasOwnMachinePrice: Bool {
    Parameters.standard.machine.prices.contains { given[$0.key] != nil }
  }
}

extension StatedMix {
  /// The key that says how its calls find their option, with the options.
  fileprivate var member: (key: String, value: String) {
    if rule != .shares {
      return (
        rule.rawValue, "[" + parts.map { StatedText.string($0.option.label) }.joined(separator: ", ") + "]"
      )
    }
    let tiers = parts.compactMap { part in
      part.tier.map { tier in
        let share = ("share", StatedText.share(Share(part.share)))
        return (tier.rawValue, StatedText.object([share, ("option", StatedText.string(part.option.label))]))
      }
    }
    guard tiers.count < parts.count else { return (StatedMix.tiersKey, StatedText.object(tiers)) }
    return (
      rule.rawValue, StatedText.object(parts.map { ($0.option.label, StatedText.share(Share($0.share))) })
    )
  }
}

extension Statement {
  /// What it says for a key of a part of a file, as JSON; nil where it says nothing.
  func text(of key: KeyShape) -> String? {
    if case .quantity(let definition) = key.shape {
      return given[definition.key].map { StatedText.amount($0.0.text) }
    }
    return switch key.key {
    case "task": purpose.task.map { StatedText.string($0.rawValue) }
    case "product": purpose.product.map(StatedText.string)
    case "model": model.map(StatedText.string)
    case "then": successor.map(StatedText.string)
    case "router": router.map(StatedText.string)
    case "start": start.map { StatedText.string($0.description) }
    case "ramp": ramp.map(StatedText.ramp)
    default: nil
    }
  }
}

extension Fee {
  /// The members of the fee in a file.
  var members: [(key: String, value: String)] {
    [("name", StatedText.string(name))]
      + numbers.map { ($0.key, JSONOutput.number($0.value).text(pretty: false)) }
  }
}

extension Correlation {
  /// The members of the correlation in a file.
  var members: [(key: String, value: String)] {
    let pair = [first, second].map { StatedText.string($0.key) }
    return [
      ("between", "[" + pair.joined(separator: ", ") + "]"),
      ("rank", JSONOutput.number(rank).text(pretty: false)),
    ]
  }
}

extension Condition {
  /// The members of the condition in a file.
  var members: [(key: String, value: String)] {
    var members = [("metric", StatedText.string(metric.rawValue))]
    if let unit = relation.isRelative ? Unit.share : metric.unit {
      let word = unit == .months ? " \(unit.word)" : ""
      members.append((relation.rawValue, StatedText.string(unit.text(limit) + word)))
    }
    if level != .fail { members.append(("level", StatedText.string(level.rawValue))) }
    if tolerance.value > 0 { members.append(("tolerance", StatedText.share(tolerance))) }
    if end != .likely { members.append(("at", StatedText.string(end.rawValue))) }
    if let scenario { members.append(("in", StatedText.string(scenario))) }
    return members
  }
}
