internal import JSONText

/// An option in a scenario file: its kind, the model or machine, and the numbers that hold for it alone.
struct OptionPart: ParameterHolder {
  static let kind = "an option"
  static let fields = FieldTable<OptionPart>(
    [
      .word("kind", required: true, meaning: "how the option is paid for") { $0.offerKind = $1 },
      .name(
        "model",
        meaning: "the model as it comes (memory:MODEL with notes from a memory), or the one that is tuned"
      ) { $0.model = $1 },
      .name("machine", meaning: "a machine of the table; without one its price is given here") {
        $0.machine = $1
      },
      .ramp { $0.ramp = $1 },
      .fees { $0.fees = $1 },
    ] + Field.mixing
      + Field.parameters(where: \.mayDifferByOption))

  static let variants: [ObjectVariant] = {
    func kind(_ kinds: Kind..., needs key: String, excludes keys: [String]) -> ObjectVariant {
      ObjectVariant(("kind", kinds.map(\.rawValue)), required: [key], excluded: keys)
    }
    return [kind(.api, .hosted, needs: "model", excludes: ["machine", "router"] + mixKeys)]
      + machineKeys.map { kind(.selfHosted, needs: $0, excludes: ["model", "router"] + mixKeys) }
      + mixKeys.map { key in
        kind(.mix, needs: key, excludes: ["model", "machine"] + mixKeys.filter { $0 != key })
      }
  }()

  /// The keys of which a mix has one.
  private static let mixKeys = MixPart.Key.allCases.map(\.rawValue)

  /// The keys of which a machine needs one.
  private static let machineKeys = ["machine"] + registry.machine.prices.map(\.key)

  /// The kinds of option that a file can name.
  enum Kind: String, Sendable, CaseIterable { case api, hosted, selfHosted, mix }

  var offerKind: Kind?
  var model: Placed<String>?
  var machine: Placed<String>?
  var ramp: Ramp?
  var fees: [Fee]?
  /// What shares the calls, for the kind mix.
  var mix = MixPart()
  var given: StatedOption.Quantities = [:]
  var unreadable: Set<String> = []

  mutating func check(_ object: ObjectInFile, _ context: inout FileContext) {
    checkNumbers(object, &context)
    guard let offerKind else { return }
    func needs(_ key: String) {
      if !object.has(key) { context.report(.missingKey(key, object: "an option of this kind"), at: object) }
    }
    func excludes(_ key: String, _ reason: String) {
      if object.has(key) {
        context.report(
          .badValue(offerKind.rawValue, key: "kind", reason: reason), at: object, key: key)
      }
    }
    switch offerKind {
    case .api, .hosted:
      needs("model")
      excludes("machine", "an option with a 'machine' is of the kind selfHosted")
    case .selfHosted:
      excludes(
        "model",
        "a machine is named by 'machine', or by its price (\(Self.machineKeys.dropFirst().joined(separator: ", ")))"
      )
      if !Self.machineKeys.contains(where: object.has) {
        context.report(
          .needsOneOf(Self.machineKeys, object: "an option of this kind"),
          at: object)
      }
    case .mix:
      let said = Self.mixKeys.filter(object.has)
      if said.isEmpty { context.report(.needsOneOf(Self.mixKeys, object: "a mix"), at: object) }
      if said.count > 1 { context.report(.contradiction(said, object: "a mix"), at: object, key: said[1]) }
      let naming = said.first ?? MixPart.Key.shares.rawValue
      for key in ["model", "machine"] { excludes(key, "a mix names its options by '\(naming)'") }
    }
    if offerKind != .mix {
      for key in Self.mixKeys { excludes(key, "an option with '\(key)' is of the kind mix") }
      excludes("router", "an option with a 'router' is of the kind mix")
    }
    for key in mix.routerKeys where object.has(key) {
      context.report(.contradiction(["router", key], object: Self.kind), at: object, key: key)
    }
  }

  /// The option; nil where something is wrong with its plan.
  func option(named name: String? = nil) -> StatedOption? {
    plan.map { StatedOption($0, name: name, given: given, ramp: ramp, fees: fees) }
  }

  /// The plan of the option; nil where something is wrong with it.
  var plan: Plan? {
    switch offerKind {
    case .api:
      model.flatMap { model in
        if case .memory(let name)? = try? Plan(model.value) { .memory(name) } else { .api(model.value) }
      }
    case .hosted: model.flatMap { Plan.hosted($0.value) }
    case .selfHosted: .machine(machine?.value ?? Plan.custom)
    case .mix: .mix(StatedMix([]))
    case nil: nil
    }
  }
}

extension FileContext {
  /// The next text as a plan; nil, and a problem, where it is none.
  ///
  /// - Parameter offset: where a problem is reported; at the key that was read last without it.
  mutating func readPlan(
    _ reader: inout JSONReader, of key: String, at offset: Int? = nil
  ) throws(JSONTextError) -> Plan? {
    let text = try readText(&reader, of: key)
    let reason: String
    do throws(ScenarioError) {
      return try Plan(text)
    } catch .badMix(_, .nested) {
      reason = "a mix has no mix among its options; name the options themselves"
    } catch .badMix(_, .tooManyParts) {
      reason = "give up to \(StatedMix.partLimit) options"
    } catch {
      reason = "write MODEL, memory:MODEL, ft:MODEL, host:MACHINE, or several as in mix:A=70%+B=30%"
    }
    report(.badValue(text, key: key, reason: reason), at: offset ?? reader.keyOffset)
    return nil
  }

  /// The next value as an option: a plan, or an object; nil, and a problem, where it is neither.
  ///
  /// The options of a mix are filled in once all are known.
  mutating func readOption(
    _ reader: inout JSONReader, named name: String
  ) throws(JSONTextError) -> (option: StatedOption, part: OptionPart?)? {
    checkName(name, reader)
    if [Decision.stay, Decision.features].contains(name) {
      report(.badName(name, reason: "a decision has that word already; take another"), behind: reader)
    }
    if try reader.peek() == .string {
      return try readPlan(&reader, of: name).map { (StatedOption($0, name: name), nil) }
    }
    guard let part = try read(OptionPart.self, from: &reader) else { return nil }
    return part.option(named: name).map { ($0, part) }
  }

  /// Reports a name of the user's own choice that is empty, long, or holds what a terminal would obey.
  mutating func checkName(_ name: String, _ reader: JSONReader) {
    if name.firstControl != nil || name.isEmpty || name.utf8.count > 80 {
      report(.badName(name, reason: "use 1 to 80 bytes without control characters"), behind: reader)
    }
  }
}

extension Field {
  /// A key with a name, kept with its place.
  static func name(
    _ key: String, required: Bool = false, meaning: String = "",
    _ set: @escaping @Sendable (inout Value, Placed<String>) -> Void
  ) -> Field {
    Field(key, required: required, meaning: meaning, shape: .text) {
      (value, reader, context) throws(JSONTextError) in
      let text = try context.readText(&reader, of: key)
      if text.isEmpty {
        context.report(.badValue(text, key: key, reason: "give a name"), behind: reader)
      } else {
        set(&value, Placed(value: text, place: context.place(of: reader)))
      }
    }
  }
}
