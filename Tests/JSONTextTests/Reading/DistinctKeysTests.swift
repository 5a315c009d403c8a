import JSONText
import Testing

@Suite struct DistinctKeysTests {
  /// The numbers of the keys of all objects of a list, `-` for a key without one.
  private func numbers(_ text: String) throws -> [String] {
    var keys = DistinctKeys()
    var reader = JSONReader(Array(text.utf8))
    var numbers: [String] = []
    try reader.readArray { (_, reader) throws(JSONTextError) in
      try reader.readObject { (_, reader) throws(JSONTextError) in
        numbers.append(keys.number(ofKeyOf: reader).map(String.init) ?? "-")
      }
    }
    return numbers
  }

  @Test func `a key has one number wherever it stands`() throws {
    let text = #"[{"a": 1, "long_key_b": 2}, {"long_key_c": 3, "a": 4}, {"": 5, "long_key_b": 6, "": 7}]"#
    #expect(throws: JSONTextError.self) { try numbers(text) }
    let right = #"[{"a": 1, "long_key_b": 2}, {"long_key_c": 3, "a": 4}, {"": 5, "long_key_b": 6}, {"": 7}]"#
    #expect(try numbers(right) == ["0", "1", "2", "0", "3", "1", "3"])
  }

  @Test func `a key with escapes has no number`() throws {
    #expect(try numbers(#"[{"a": 1}, {"\u0061": 1}]"#) == ["0", "-"])
  }

  @Test func `so many keys have numbers and no more`() throws {
    let objects = (0..<600).map { #"{"key\#($0)": 0}"# } + [#"{"key511": 0}"#]
    let found = try numbers("[" + objects.joined(separator: ", ") + "]")
    #expect(found.prefix(512) == (0..<512).map(String.init)[...])
    #expect(found[512..<600].allSatisfy { $0 == "-" })
    #expect(found[600] == "511")
  }
}
