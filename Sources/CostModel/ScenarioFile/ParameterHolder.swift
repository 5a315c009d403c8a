internal import JSONText

/// A part of a scenario file that holds parameters of the registry.
protocol ParameterHolder: FileObject {
  /// The numbers by the key of their parameter, each with its place.
  var given: StatedOption.Quantities { get set }
  /// The keys that stand in it, or were meant to, and whose value cannot be read.
  var unreadable: Set<String> { get set }
}

extension ParameterHolder {
  mutating func check(_ object: ObjectInFile, _ context: inout FileContext) {
    checkNumbers(object, &context)
  }

  /// Reports what is said in two units at once, and notes the keys whose value is not known.
  mutating func checkNumbers(_ object: ObjectInFile, _ context: inout FileContext) {
    for trim in PromptTrim.all {
      let keys = [registry[trim.share].key, registry[trim.tokens].key]
      guard keys.allSatisfy(object.has) else { continue }
      context.report(.contradiction(keys, object: Self.kind), at: object, key: keys[1])
      // Neither is known, and nothing more is to be said of them.
      for key in keys { given[key] = nil }
    }
    unreadable.formUnion(object.attempted.filter { !given.says($0) })
  }

  /// A parameter that has its place in another part of the file, or a flag that is written like a key.
  static func fault(ofUnknown key: String) -> FileFault? {
    if let definition = registry[key: key] {
      return .misplacedKey(key, object: kind, home: definition.group.home)
    }
    guard let definition = registry.all.first(where: { $0.flag.dropFirst(2) == key }) else { return nil }
    return .unknownKey(key, object: kind, nearest: [definition.key])
  }
}

extension Field where Value: ParameterHolder {
  /// The keys of the parameters that have their home in a part of the file.
  static func parameters(at home: String) -> [Field] {
    parameters { $0.group.home == home }
  }

  /// The keys of the parameters of which something holds.
  static func parameters(where isMeant: (Definition) -> Bool) -> [Field] {
    registry.all.filter(isMeant).map(parameter)
  }

  private static func parameter(_ definition: Definition) -> Field {
    parameter(definition, as: definition.key)
  }

  /// The key of a parameter, under a name of its own.
  static func parameter(_ definition: Definition, as key: String) -> Field {
    quantity(definition, as: key) { (value, found, stated, place) in
      value.given[found.key] = (stated, .file(place))
    }
  }
}

extension Field {
  /// A key with a quantity, written as a number or as the command line takes it: `50000`, `"50k/day"`.
  static func quantity(
    _ definition: Definition, as key: String,
    _ set: @escaping @Sendable (inout Value, Definition, StatedQuantity, FilePlace) -> Void
  ) -> Field {
    Field(key, meaning: definition.meaning, shape: .quantity(definition)) {
      (value, reader, context) throws(JSONTextError) in
      let place = context.place(of: reader)
      let text = try reader.readQuantityText()
      do throws(QuantityTextError) {
        let (found, stated) = try registry.read(text, for: definition)
        set(&value, found, stated, place)
      } catch {
        let reason = error.explanation(for: definition, named: "'\(key)'")
        context.report(
          .badValue(
            text, key: key, reason: "it \(reason); a good value is \"\(definition.example)\""),
          behind: reader)
      }
    }
  }

  /// A key with a share, written as a number or in percent.
  static func share(
    _ key: String, required: Bool = false, within allowed: ClosedRange<Double> = .share, meaning: String = "",
    _ set: @escaping @Sendable (inout Value, Share) -> Void
  ) -> Field {
    Field(key, required: required, meaning: meaning, shape: .stated(.share, allowed)) {
      (value, reader, context) throws(JSONTextError) in
      if let share = try context.readShare(&reader, of: key, within: allowed) { set(&value, share) }
    }
  }

  /// A key with the stages in which the traffic moves to an option.
  static func ramp(_ set: @escaping @Sendable (inout Value, Ramp) -> Void) -> Field {
    Field(
      "ramp", meaning: "shares of the traffic in the first months of an option, or for some time",
      shape: .list(.rampStage)
    ) { (value, reader, context) throws(JSONTextError) in
      var stages: [Ramp.Stage] = []
      var isEmpty = true
      try reader.readArray { (_, reader) throws(JSONTextError) in
        do throws(JSONTextError) {
          let offset = reader.nextOffset
          let text = try reader.readQuantityText()
          if let stage = Ramp.Stage(text) {
            stages.append(stage)
          } else {
            context.report(.badValue(text, key: "ramp", reason: Ramp.advice), at: offset)
          }
        } catch { try context.collect(error) }
        isEmpty = false
      }
      if isEmpty { context.report(.nothingIn("ramp"), behind: reader) }
      let ramp = Ramp(stages)
      if let months = ramp.excess {
        context.report(
          .badValue("\(Unit.months.text(months)) months", key: "ramp", reason: "give up to \(Ramp.limit)"),
          behind: reader)
      } else {
        set(&value, ramp)
      }
    }
  }
}

extension FileContext {
  /// The next value as a share, of the whole unless other bounds are given; nil, and a problem, for anything else.
  ///
  /// - Parameter offset: where a problem is reported; at the key that was read last without it.
  mutating func readShare(
    _ reader: inout JSONReader, of key: String, within allowed: ClosedRange<Double> = .share,
    at offset: Int? = nil
  ) throws(JSONTextError) -> Share? {
    let text = try reader.readQuantityText()
    let share = Share(stated: text, within: allowed)
    if share == nil {
      let ends = [allowed.lowerBound, allowed.upperBound].map { Unit.share.text($0) }
      report(
        .badValue(text, key: key, reason: "give a share from \(ends[0]) to \(ends[1]), such as \"10%\""),
        at: offset ?? reader.keyOffset)
    }
    return share
  }
}

extension JSONReader {
  /// The text of a quantity: a string, or a number as it is written.
  mutating func readQuantityText() throws(JSONTextError) -> String {
    try peek() == .number ? try readNumber().text : try readString()
  }
}
