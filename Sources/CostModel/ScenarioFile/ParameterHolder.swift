internal import JSONText

/// A part of a scenario file that holds parameters of the registry.
protocol ParameterHolder: FileObject {
  /// The numbers by the key of their parameter, each with its place.
  var given: StatedOption.Quantities { get set }
  /// The keys that stand in it, or were meant to, and whose value cannot be read.
  var unreadable: Set<String> { get set }
}

extension ParameterHolder {
  mutating func check(_ object: ObjectInFile, _: inout FileContext) { noteUnreadable(object) }

  mutating func noteUnreadable(_ object: ObjectInFile) {
    unreadable = object.attempted.subtracting(given.keys)
  }

  /// A parameter that has its place in another part of the file, or a flag that is written like a key.
  static func fault(ofUnknown key: String) -> FileFault? {
    if let definition = registry.all.first(where: { $0.key == key }) {
      return .misplacedKey(key, object: kind, home: definition.group.home)
    }
    guard let definition = registry.all.first(where: { $0.flag.dropFirst(2) == key }) else { return nil }
    return .unknownKey(key, object: kind, nearest: [definition.key])
  }
}

extension ParameterGroup {
  /// The part of a scenario file in which the parameters of the group stand.
  var home: String {
    switch self {
    case .workload, .prompt, .levers, .fees: "workload"
    case .prices: "baseline"
    case .alternative, .tuned, .oneOff, .recurring, .machine, .routing, .verdict: "defaults"
    case .time: "time"
    }
  }
}

extension Field where Value: ParameterHolder {
  /// The keys of the parameters that have their home in a part of the file.
  static func parameters(at home: String) -> [Field] {
    registry.all.filter { $0.group.home == home }.map(parameter)
  }

  /// The keys of the parameters of some groups, and of some others.
  static func parameters(in groups: [ParameterGroup], and others: [Definition] = []) -> [Field] {
    (registry.all.filter { groups.contains($0.group) } + others).map(parameter)
  }

  private static func parameter(_ definition: Definition) -> Field {
    parameter(definition, as: definition.key)
  }

  /// The key of a parameter, under a name of its own.
  static func parameter(_ definition: Definition, as key: String) -> Field {
    quantity(definition, as: key) { (value, stated, place) in
      value.given[definition.key] = (stated, .file(place))
    }
  }
}

extension Field {
  /// A key with a quantity, written as a number or as the command line takes it: `50000`, `"50k/day"`.
  static func quantity(
    _ definition: Definition, as key: String,
    _ set: @escaping @Sendable (inout Value, StatedQuantity, FilePlace) -> Void
  ) -> Field {
    Field(key, meaning: definition.meaning, shape: .quantity(definition)) {
      (value, reader, context) throws(JSONTextError) in
      let place = context.place(of: reader)
      let text = try reader.readQuantityText()
      do throws(QuantityTextError) {
        set(&value, try StatedQuantity(text, for: definition), place)
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
    _ key: String, required: Bool = false, meaning: String = "",
    _ set: @escaping @Sendable (inout Value, Share) -> Void
  ) -> Field {
    Field(key, required: required, meaning: meaning, shape: .stated(.share, 0...1)) {
      (value, reader, context) throws(JSONTextError) in
      if let share = try context.readShare(&reader, of: key) { set(&value, share) }
    }
  }

  /// A key with the shares of the traffic in the first months of an option.
  static func ramp(_ set: @escaping @Sendable (inout Value, [Share]) -> Void) -> Field {
    Field(
      "ramp", meaning: "shares of the traffic in the first months of an option",
      shape: .list(.stated(.share, 0...1))
    ) { (value, reader, context) throws(JSONTextError) in
      var shares: [Share] = []
      var isEmpty = true
      try reader.readArray { (_, reader) throws(JSONTextError) in
        do throws(JSONTextError) {
          if let share = try context.readShare(&reader, of: "ramp", at: reader.nextOffset) {
            shares.append(share)
          }
        } catch { try context.collect(error) }
        isEmpty = false
      }
      if isEmpty { context.report(.nothingIn("ramp"), behind: reader) }
      if shares.count > Payback.limit {
        context.report(
          .badValue("\(shares.count) shares", key: "ramp", reason: "give up to \(Payback.limit)"),
          behind: reader)
      } else {
        set(&value, shares)
      }
    }
  }
}

extension FileContext {
  /// The next value as a share from 0 to 1; nil, and a problem, for anything else.
  ///
  /// - Parameter offset: where a problem is reported; at the key that was read last without it.
  mutating func readShare(
    _ reader: inout JSONReader, of key: String, at offset: Int? = nil
  ) throws(JSONTextError) -> Share? {
    let text = try reader.readQuantityText()
    let stated = try? StatedQuantity(text, unit: .share, allowed: 0...1, acceptsRange: false)
    if stated == nil {
      report(
        .badValue(text, key: key, reason: "give a share from 0% to 100%, such as \"10%\""),
        at: offset ?? reader.keyOffset)
    }
    return stated.map { Share($0.spread.likely) }
  }
}

extension JSONReader {
  /// The text of a quantity: a string, or a number as it is written.
  mutating func readQuantityText() throws(JSONTextError) -> String {
    try peek() == .number ? try readNumber().text : try readString()
  }
}
