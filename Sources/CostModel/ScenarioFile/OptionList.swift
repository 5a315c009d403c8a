internal import JSONText

/// The options of a scenario file with their places, which is a list of plans or an object by name.
struct OptionList {
  /// More options than this are no comparison.
  static let limit = 100

  /// The options in the order of the file.
  private(set) var options: [Placed<StatedOption>] = []
  /// What the options are called, those that cannot be read among them.
  private(set) var names: Set<String> = []
  /// The keys whose value cannot be read, in any of the options.
  private(set) var unreadable: Set<String> = []

  /// What the options may be: a list of plans, or an object of options by name.
  static var shape: FieldShape {
    .oneOf([.list(.text), .named(.oneOf([.text, .object(OptionPart.self)]), names: nil)])
  }

  /// Reads the list: `["ft:gpt-4o-mini", "host:vps"]`, or `{"tuned": {…}, "server": "host:vps"}`.
  static func read(
    _ reader: inout JSONReader, _ context: inout FileContext
  ) throws(JSONTextError) -> OptionList {
    var list = OptionList()
    var mixes: [(index: Int, part: OptionPart)] = []
    var count = 0
    let earlier = context.findings.problems.count
    if try reader.peek() == .array {
      try reader.readArray { (_, reader) throws(JSONTextError) in
        let place = context.place(before: reader)
        count += 1
        do throws(JSONTextError) {
          guard let plan = try context.readPlan(&reader, of: "options", at: reader.nextOffset), count <= limit
          else { return }
          list.options.append(Placed(value: StatedOption(plan), place: place))
        } catch { try context.collect(error) }
      }
    } else {
      try reader.readObject { (name, reader) throws(JSONTextError) in
        let place = context.place(of: reader)
        count += 1
        list.names.insert(name)
        do throws(JSONTextError) {
          guard let (option, part) = try context.readOption(&reader, named: name), count <= limit else {
            return
          }
          list.unreadable.formUnion(part?.unreadable ?? [])
          if let part, part.offerKind == .mix { mixes.append((list.options.count, part)) }
          list.options.append(Placed(value: option, place: place))
        } catch { try context.collect(error) }
      }
    }
    // What a mix lacks where something is wrong with the options follows from that.
    let isWhole = context.findings.problems.count == earlier
    for (index, part) in mixes.reversed() {
      if isWhole { list.fill(index, with: part) } else { list.options.remove(at: index) }
    }
    if count == 0 { context.report(.nothingIn("options"), behind: reader) }
    if count > limit {
      context.report(
        .badValue("\(count) options", key: "options", reason: "give up to \(limit)"), behind: reader)
    }
    return list
  }

  /// Puts the parts of a mix into it, once all options are known: each by its name, else by its plan.
  private mutating func fill(_ index: Int, with part: OptionPart) {
    let parts = part.shares.compactMap { name, share -> StatedMix.Part? in
      let named = options.indices.first { $0 != index && options[$0].value.name == name }
      let option = named.map { options[$0].value } ?? (try? Plan(name)).map { StatedOption($0) }
      return option.map { StatedMix.Part($0, share: share.value) }
    }
    let own = options[index]
    let mix = StatedMix(parts, router: part.router?.router)
    options[index] = Placed(
      value: StatedOption(.mix(mix), name: own.value.name, given: part.given, ramp: part.ramp),
      place: own.place)
  }
}

/// The router in front of a mix.
struct RouterPart: FileObject {
  static let kind = "a router"
  static let fields = FieldTable<RouterPart>(
    [
      .name("model", required: true, meaning: "the model that tells the calls apart") {
        $0.model = $1.value
      },
      .tokens("input", meaning: "input tokens of one decision") { $0.input = $1 },
      .tokens("output", meaning: "output tokens of one decision") { $0.output = $1 },
    ])

  var model: String?
  var input = Tokens.zero
  var output = Tokens.zero

  /// The router; nil where its model is missing.
  var router: StatedMix.Router? {
    model.map { StatedMix.Router(model: $0, input: input, output: output) }
  }
}

extension Field {
  /// A key with a number of tokens, written as the command line takes it.
  fileprivate static func tokens(
    _ key: String, meaning: String, _ set: @escaping @Sendable (inout Value, Tokens) -> Void
  ) -> Field {
    Field(key, required: true, meaning: meaning, shape: .stated(.tokens, 0...1e9)) {
      (value, reader, context) throws(JSONTextError) in
      let text = try reader.readQuantityText()
      if let stated = try? StatedQuantity(text, unit: .tokens, allowed: 0...1e9, acceptsRange: false) {
        set(&value, Tokens(stated.spread.likely))
      } else {
        context.report(
          .badValue(text, key: key, reason: "give a number of tokens, such as 300"), behind: reader)
      }
    }
  }
}
