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

  /// Shares of the traffic, which read back as the same numbers.
  static func ramp(_ shares: [Share]) -> String {
    "[" + shares.map(share).joined(separator: ", ") + "]"
  }

  /// A share in percent, or as a plain number where that alone reads back as the same one.
  static func share(_ share: Share) -> String {
    let percent = Unit.share.text(share.value)
    let read = try? StatedQuantity(percent, unit: .share, allowed: 0...1, acceptsRange: false)
    return read?.spread.likely == share.value ? string(percent) : string("\(share.value)")
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
      add(
        "shares", StatedText.object(mix.parts.map { ($0.option.label, StatedText.share(Share($0.share))) }))
      if let router = mix.router {
        let tokens = [("input", router.input), ("output", router.output)]
        add(
          "router",
          StatedText.object(
            [("model", StatedText.string(router.model))]
              + tokens.map { ($0.0, StatedText.amount(Unit.tokens.text($0.1.value))) }))
      }
    }
    for definition in Parameters.standard.all {
      if let (stated, _) = given[definition.key] { add(definition.key, StatedText.amount(stated.text)) }
    }
    if let ramp { add("ramp", StatedText.ramp(ramp)) }
    return members
  }

  /// Whether it says what its machine costs, and so which machine is meant.
  private var hasOwnMachinePrice: Bool {
    let registry = Parameters.standard
    return [registry[registry.machine.hostMonthly], registry[registry.machine.hostHourly]].contains {
      given[$0.key] != nil
    }
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
    case "start": start.map { StatedText.string($0.description) }
    case "ramp": ramp.map(StatedText.ramp)
    default: nil
    }
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
