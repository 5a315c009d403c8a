internal import JSONText

/// The keys of an option that say which calls of a mix go to which other options.
struct MixPart {
  /// What each of the keys holds.
  enum Key: String, CaseIterable {
    case shares
    case tiers
    case cascade
    case fallback

    var rule: StatedMix.Rule {
      switch self {
      case .shares, .tiers: .shares
      case .cascade: .cascade
      case .fallback: .fallback
      }
    }
  }

  /// An option by its name or plan, and what comes to it.
  typealias Part = (name: String, share: Double, tier: TaskTier?, given: StatedOption.Quantities)

  var rule = StatedMix.Rule.shares
  var parts: [Part] = []
  var router: String?
  /// The parameters that stand with the router.
  var routerKeys: [String] = []

  /// The mix of some options, each part by the name of one of them, else by its plan.
  func mix(of options: [StatedOption]) -> StatedMix {
    let found = parts.map { part in
      StatedMix.Part(
        option(named: part.name, of: options).adding(part.given), share: part.share, tier: part.tier)
    }
    return StatedMix(found, rule: rule, router: router)
  }

  /// The option of a name, else of a plan; a mix stands for itself without its parts, since no mix may hold it.
  private func option(named name: String, of options: [StatedOption]) -> StatedOption {
    let option = options.first { $0.name == name }
    if case .mix? = option?.plan { return StatedOption(.mix(StatedMix([])), name: name) }
    if let option { return option }
    if StatedMix.isMix(name) { return StatedOption(.mix(StatedMix([])), name: name) }
    return StatedOption((try? Plan(name)) ?? .api(name))
  }

  /// Takes what could be read of so many parts under a key; more parts than a mix may have are none.
  fileprivate mutating func take(
    _ parts: [Part], of count: Int, as key: Key, behind reader: JSONReader, _ context: inout FileContext
  ) {
    rule = key.rule
    self.parts = parts
    if count == 0 { context.report(.nothingIn(key.rawValue), behind: reader) }
    if count > StatedMix.partLimit {
      let reason = "give up to \(StatedMix.partLimit)"
      context.report(
        .badValue("\(count) options", key: key.rawValue, reason: reason), behind: reader)
      self.parts = []
    }
  }
}

extension StatedMix {
  /// The key of a file under which shares stand by the kind of task.
  package static var tiersKey: String { MixPart.Key.tiers.rawValue }
}

extension Field where Value == OptionPart {
  /// The keys that say which calls of a mix go to which options, of which it has one, and its router.
  static var mixing: [Field] {
    [
      Field(
        MixPart.Key.shares.rawValue,
        meaning: "the options of a mix by name or plan, each with its share of the calls",
        shape: .named(.stated(.share, 0...1), names: nil)
      ) { (value, reader, context) throws(JSONTextError) in
        var parts: [MixPart.Part] = []
        var count = 0
        try reader.readObject { (name, reader) throws(JSONTextError) in
          count += 1
          context.checkName(name, reader)
          do throws(JSONTextError) {
            let share = try context.readShare(&reader, of: name)
            parts.append((name, share?.value ?? 0, nil, [:]))
          } catch { try context.collect(error) }
        }
        value.mix.take(parts, of: count, as: .shares, behind: reader, &context)
      },
      Field(
        MixPart.Key.tiers.rawValue, meaning: "the same by the kind of task that the calls are",
        shape: .named(.object(TierPart.self), names: TaskTier.allCases.map(\.rawValue))
      ) { (value, reader, context) throws(JSONTextError) in
        var parts: [MixPart.Part] = []
        var count = 0
        try reader.readObject { (name, reader) throws(JSONTextError) in
          count += 1
          guard let tier = TaskTier(rawValue: name) else {
            let tiers = TaskTier.allCases.map(\.rawValue)
            context.report(
              .unknownWord(name, key: MixPart.Key.tiers.rawValue, allowed: tiers), behind: reader)
            return try reader.skipValue()
          }
          guard let part = try context.read(TierPart.self, from: &reader), let option = part.option else {
            return
          }
          value.unreadable.formUnion(part.unreadable)
          parts.append((option, part.share, tier, part.given))
        }
        value.mix.take(parts, of: count, as: .tiers, behind: reader, &context)
      },
      steps(
        .cascade,
        meaning: "options by name or plan: all calls go to the first, 'escalation' of them to the next"),
      steps(
        .fallback,
        meaning:
          "options by name or plan: what fails at the first, 'fallbackRate', is paid there and goes on to the next"
      ),
      Field(
        "router", meaning: "what tells the calls of a mix apart, and what that costs",
        shape: .oneOf([.text, .object(RouterPart.self)])
      ) { (value, reader, context) throws(JSONTextError) in
        if try reader.peek() == .string {
          value.mix.router = try context.readText(&reader, of: "router")
        } else if let part = try context.read(RouterPart.self, from: &reader) {
          value.mix.router = part.model
          value.mix.routerKeys = part.given.keys.sorted()
          value.given.merge(part.given) { _, router in router }
          value.unreadable.formUnion(part.unreadable)
        }
      },
    ]
  }

  private static func steps(_ key: MixPart.Key, meaning: String) -> Field {
    Field(key.rawValue, meaning: meaning, shape: .list(.text)) {
      (value, reader, context) throws(JSONTextError) in
      var parts: [MixPart.Part] = []
      var count = 0
      try reader.readArray { (_, reader) throws(JSONTextError) in
        count += 1
        do throws(JSONTextError) {
          let name = try context.readText(&reader, of: key.rawValue)
          parts.append((name, 1, nil, [:]))
        } catch { try context.collect(error) }
      }
      value.mix.take(parts, of: count, as: key, behind: reader, &context)
    }
  }
}

/// What goes to one option of a mix because of the kind of task that it is.
struct TierPart: ParameterHolder {
  static let kind = "a tier"
  static let fields = FieldTable<TierPart>(
    [
      .share("share", required: true, meaning: "share of the calls") { $0.share = $1.value },
      .name("option", required: true, meaning: "where they go, by name or plan") { $0.option = $1.value },
    ] + Field.parameters(where: \.mayDifferByTier))

  var share = 0.0
  var option: String?
  /// The tokens of such a call, where they are other ones than those of the average call.
  var given: StatedOption.Quantities = [:]
  var unreadable: Set<String> = []
}

/// The router in front of a mix.
struct RouterPart: ParameterHolder {
  static let kind = "a router"
  static let fields = FieldTable<RouterPart>(
    [
      .name("model", required: true, meaning: "the model that tells the calls apart") {
        $0.model = $1.value
      }
    ]
      + registry.routing.routerKeys.map {
        Field<RouterPart>.parameter(registry[$0.parameter], as: $0.key)
      })

  var model: String?
  var given: StatedOption.Quantities = [:]
  var unreadable: Set<String> = []

  mutating func check(_ object: ObjectInFile, _: inout FileContext) {
    let tried = registry.routing.routerKeys.filter { object.attempted.contains($0.key) }
    unreadable = Set(tried.map { registry[$0.parameter].key }).subtracting(given.keys)
  }
}
