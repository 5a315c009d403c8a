internal import JSONText

extension Field {
  /// The key of the fees beside tokens.
  static func fees(_ set: @escaping @Sendable (inout Value, [Fee]) -> Void) -> Field {
    Field(
      FeePart.key, meaning: "what is paid beside tokens, each fee under a name",
      shape: .list(.object(FeePart.self))
    ) { (value, reader, context) throws(JSONTextError) in
      var parts: [FeePart] = []
      var count = 0
      try reader.readArray { (_, reader) throws(JSONTextError) in
        count += 1
        guard count <= FeePart.limit else { return try reader.skipValue() }
        if let part = try context.read(FeePart.self, from: &reader, after: parts) { parts.append(part) }
      }
      if count > FeePart.limit {
        context.report(
          .badValue("\(count) fees", key: FeePart.key, reason: "give up to \(FeePart.limit)"), behind: reader)
      }
      set(&value, parts.compactMap(\.fee))
    }
  }
}
