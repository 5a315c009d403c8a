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
    var mixes: [(index: Int, part: MixPart)] = []
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
          if let mix = part?.mix ?? option.plan.mixPart, case .mix = option.plan {
            mixes.append((list.options.count, mix))
          }
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
  private mutating func fill(_ index: Int, with part: MixPart) {
    let own = options[index].value
    let others = options.indices.filter { $0 != index }.map { options[$0].value }
    options[index] = Placed(value: own.with(.mix(part.mix(of: others))), place: options[index].place)
  }
}

extension Plan {
  /// What a mix on one line says of its options, which may be others of the file: `mix:tuned=70%+openai/gpt-4o=30%`.
  fileprivate var mixPart: MixPart? {
    guard case .mix(let mix) = self else { return nil }
    return MixPart(rule: mix.rule, parts: mix.parts.map { ($0.option.label, $0.share, $0.tier, [:]) })
  }
}
