internal import JSONText

/// A model of genai-prices' file while it is read.
struct GenAIEntry {
  private(set) var id = ""
  let offset: Int
  private(set) var rule: NameRule?
  private(set) var context: Tokens?
  /// The prices in the order of the file, of which the last that holds wins.
  private(set) var prices: [GenAIDated] = []
  private(set) var variants: [GenAIVariant] = []
  private(set) var notTaken: [LeftOut.Reason] = []

  /// What a call may ask for that has prices of its own.
  private static let conditions: Set<String> = ["processing", "service_tier", "speed", "route"]

  init(_ reader: inout JSONReader) throws(JSONTextError) {
    offset = reader.nextOffset
    try reader.readObject { (key, reader) throws(JSONTextError) in
      switch key {
      case "id": id = try reader.readTextIfAny() ?? ""
      case "context_window": context = try reader.readTokensIfAny()
      case "match":
        let rule = try NameRule(&reader)
        self.rule = rule
        notTaken += rule.unread.map { .notRead(key: key, text: $0) }
      case "prices":
        if try reader.peek() == .array {
          try reader.readArray { (_, reader) throws(JSONTextError) in prices.append(try Self.dated(&reader)) }
        } else {
          var dated = GenAIDated()
          try dated.readPrices(&reader)
          prices.append(dated)
        }
      case "price_variants":
        let kind = try reader.peek()
        guard kind == .array else { return kind == .null ? () : notTaken.append(.condition(key)) }
        try reader.readArray { (_, reader) throws(JSONTextError) in try readVariant(&reader) }
      case "deprecated", "removed":
        switch try reader.peek() {
        case .null: break
        case .bool: if try reader.readBool() { notTaken.append(.notRead(key: key, text: "true")) }
        case .string: notTaken.append(.notRead(key: key, text: try reader.readString()))
        case .number, .object, .array: notTaken.append(.notRead(key: key, text: "\(try reader.peek())"))
        }
      default: break
      }
    }
  }

  private static func dated(_ reader: inout JSONReader) throws(JSONTextError) -> GenAIDated {
    var dated = GenAIDated()
    try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
      if key == "constraint" { try dated.readConstraint(&reader) }
      if key == "prices" { try dated.readPrices(&reader) }
    }
    return dated
  }

  private mutating func readVariant(_ reader: inout JSONReader) throws(JSONTextError) {
    var when: [(String, String)] = []
    var dated = GenAIDated()
    // Under what the prices hold may stand behind them.
    var behind = reader
    try behind.readObjectIfAny { (key, reader) throws(JSONTextError) in
      guard key == "when" else { return }
      try reader.readObjectIfAny { (name, reader) throws(JSONTextError) in
        when.append((name, try reader.readTextIfAny() ?? ""))
      }
    }
    let condition = when.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    dated.setPlace(condition)
    try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
      if key == "prices" { try dated.readPrices(&reader) }
      if key == "constraint" { try dated.readConstraint(&reader) }
    }
    let other = dated.condition ?? dated.hours
    guard when.count == 1, let (key, value) = when.first, other == nil, Self.conditions.contains(key) else {
      return notTaken.append(.condition([condition, other].compactMap { $0 }.joined(separator: ", ")))
    }
    let last = value.split(separator: "/").last.map(String.init) ?? value
    variants.append(GenAIVariant(condition: condition, name: last.idPart, dated: dated))
  }
}
