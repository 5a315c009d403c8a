internal import JSONText

extension Field {
  /// The key of the fees beside tokens.
  static func fees(_ set: @escaping @Sendable (inout Value, [Fee]) -> Void) -> Field {
    Field(
      FeePart.key, meaning: "what is paid beside tokens, each fee under a name",
      shape: .list(.object(FeePart.self))
    ) { (value, reader, context) throws(JSONTextError) in
      set(&value, try context.readFees(&reader))
    }
  }
}

extension FileContext {
  /// The next value as a list of fees.
  mutating func readFees(_ reader: inout JSONReader) throws(JSONTextError) -> [Fee] {
    var parts: [FeePart] = []
    var count = 0
    try reader.readArray { (_, reader) throws(JSONTextError) in
      count += 1
      guard count <= FeePart.limit else { return try reader.skipValue() }
      if let part = try read(FeePart.self, from: &reader, after: parts) { parts.append(part) }
    }
    if count > FeePart.limit {
      report(
        .badValue("\(count) fees", key: FeePart.key, reason: "give up to \(FeePart.limit)"), behind: reader)
    }
    return parts.compactMap(\.fee)
  }
}
