import JSONText
import Testing

@Suite struct JSONKeysTests {
  /// The indices and texts of the keys of an object, read with the keys `a`, `calls` and `usdPerMillionTokens`.
  private func read(_ text: String) throws(JSONTextError) -> [String] {
    let keys = JSONKeys(["a", "calls", "usdPerMillionTokens"])
    var reader = JSONReader(Array(text.utf8))
    var read: [String] = []
    try reader.readObject(keys) { (index, reader) throws(JSONTextError) in
      read.append("\(index.map(String.init) ?? "-") \(reader.keyText)")
    }
    try reader.finish()
    return read
  }

  @Test(
    arguments: [
      (#"{}"#, []),
      (#"{"a": 1, "calls": 2, "usdPerMillionTokens": 3}"#, ["0 a", "1 calls", "2 usdPerMillionTokens"]),
      (#"{"usdPerMillionTokens": 3, "calls": 2, "a": 1}"#, ["2 usdPerMillionTokens", "1 calls", "0 a"]),
      (#"{"call": 1, "calls ": 2, "": 3, "Calls": 4}"#, ["- call", "- calls ", "- ", "- Calls"]),
      (#"{"\u0063alls": 1, "\u0063all": 2}"#, ["1 calls", "- call"]),
    ] as [(String, [String])])
  func `a key is known by its text in any order`(text: String, expected: [String]) throws {
    #expect(try read(text) == expected)
  }

  @Test(
    arguments: [
      (#"{"a": 1, "calls": 2, "a": 3}"#, "1:22"), (#"{"a": 1, "\u0061": 3}"#, "1:10"),
      (#"{"x": 1, "a": 2, "x": 3}"#, "1:18"),
    ] as [(String, String)])
  func `a key that stands twice is an error, known or not`(text: String, place: String) throws {
    let error = #expect(throws: JSONTextError.self) { try read(text) }
    #expect(error?.place.description == place)
    guard case .duplicateKey = error?.problem else {
      Issue.record("another problem: \(String(describing: error))")
      return
    }
  }

  @Test func `keys behind the 128th are read as unknown`() throws {
    let texts = (0..<130).map { "k\($0)" }
    var reader = JSONReader(Array("{\(texts.map { "\"\($0)\": 0" }.joined(separator: ","))}".utf8))
    var unknown: [String] = []
    try reader.readObject(JSONKeys(texts)) { (index, reader) throws(JSONTextError) in
      if index == nil { unknown.append(reader.keyText) }
    }
    #expect(unknown == ["k128", "k129"])
  }
}
