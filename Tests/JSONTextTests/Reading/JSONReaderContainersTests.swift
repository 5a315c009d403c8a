import JSONText
import Testing

@Suite struct JSONReaderContainersTests {
  @Test func `a value that the closure leaves unread is skipped and checked`() throws {
    var reader = JSONReader(Array(#"{"a": [1, {"b": 2}], "c": 3, "d": [4, 5]}"#.utf8))
    var keys: [String] = []
    try reader.readObject { (key, reader) throws(JSONTextError) in
      keys.append(key)
      if key == "d" { try reader.readArray { (_, _) throws(JSONTextError) in } }
    }
    try reader.finish()
    #expect(keys == ["a", "c", "d"])
    #expect(failure("[{\"a\": tru}]") != nil)
  }

  @Test func `a caller that catches errors inside its closures gets all of them in one pass`() throws {
    let text = """
      {"a": {"x": "no", "y": 1}, "b": [1, "no", 3],
       "c": 1e400, "d": {"e": 1, "e": 2, "f": [{"g": 1, "g": 2}]},
       "h": 4, "h": [], "i": [{"j": 1, "j": 2}], "k": {"l": "no", "l": 5}, "m": 5}
      """
    var reader = JSONReader(Array(text.utf8))
    var errors: [JSONTextError] = []
    var sum = 0.0
    func add(_ reader: inout JSONReader) throws(JSONTextError) { sum += try reader.readNumber().double }
    func collect(_ read: () throws(JSONTextError) -> Void) throws(JSONTextError) {
      do throws(JSONTextError) {
        try read()
      } catch  where !error.problem.isSyntax {
        errors.append(error)
      }
    }
    try collect { () throws(JSONTextError) in
      try reader.readObject { (key, reader) throws(JSONTextError) in
        try collect { () throws(JSONTextError) in
          switch key {
          case "a", "k": try reader.readObject { (_, reader) throws(JSONTextError) in try add(&reader) }
          case "b": try reader.readArray { (_, reader) throws(JSONTextError) in try add(&reader) }
          case "d": try reader.skipValue()
          case "i": break
          default: try add(&reader)
          }
        }
      }
    }
    try reader.finish()
    #expect(sum == 10)
    #expect(errors.map(\.place.description) == ["1:13", "1:37", "2:7", "2:28", "3:55", "3:10"])
  }

  @Test func `a key that stands twice is passed on once and thrown behind the object`() throws {
    var reader = JSONReader(Array(#"{"a": 1, "a": 2, "b": 3, "a": 4} 5"#.utf8))
    var keys: [String] = []
    let expected = JSONTextError(
      place: JSONPlace(line: 1, column: 10, offset: 9), problem: .duplicateKey("a"))
    #expect(throws: expected) {
      try reader.readObject { (key, _) throws(JSONTextError) in keys.append(key) }
    }
    #expect(keys == ["a", "b"])
    #expect(try reader.readNumber().int == 5)
  }

  @Test(arguments: [2, 63, 64, 65, 200])
  func `keys are told apart however many there are`(count: Int) {
    let members = (0..<count).map { "\"key\($0)\": \($0)" }
    #expect(failure("{" + members.joined(separator: ",") + "}") == nil)
    for twice in [0, count / 2, count - 1] {
      let again = members + ["\"key\(twice)\": 0"]
      #expect(failure("{" + again.joined(separator: ",") + "}")?.problem == .duplicateKey("key\(twice)"))
    }
  }

  @Test(arguments: [1, 100])
  func `keys are the same when their bytes are, not when they look alike`(count: Int) {
    let others = (0..<count).map { "\"\($0)\": 0" }.joined(separator: ",")
    #expect(failure("{\(others), \"\u{E9}\": 1, \"e\u{301}\": 2}") == nil)
    #expect(failure("{\(others), \"\u{E9}\": 1, \"\\u00e9\": 2}")?.problem == .duplicateKey("é"))
    #expect(failure("{\(others), \"a\\n\": 1, \"\\u0061\\n\": 2}")?.problem == .duplicateKey("a\n"))
  }

  @Test func `the closure knows the place of its key, also behind a nested object`() throws {
    var reader = JSONReader(Array("{\n \"a\": {\"b\": 1}}".utf8))
    var places: [String] = []
    try reader.readObject { (_, reader) throws(JSONTextError) in
      places.append("\(reader.keyPlace) \(reader.place)")
      try reader.readObject { (_, reader) throws(JSONTextError) in places.append("\(reader.keyPlace)") }
      places.append("\(reader.keyPlace)")
    }
    #expect(places == ["2:2 2:7", "2:8", "2:2"])
  }

  @Test func `a closure that reads two elements at once is an error, not a wrong index`() {
    var reader = JSONReader(Array("[1, 2]".utf8))
    #expect(throws: JSONTextError.self) {
      try reader.readArray { (_, reader) throws(JSONTextError) in
        _ = try reader.readNumber()
        _ = try reader.readNumber()
      }
    }
  }

  @Test(arguments: [1, 20, 128, 512])
  func `nesting is accepted up to the limit and not beyond`(limit: Int) {
    let dialect = JSONDialect(allowsComments: false, allowsTrailingCommas: false, maximumDepth: limit)
    let nested = { (depth: Int) in
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(failure(nested(limit), dialect) == nil)
    #expect(failure(nested(limit + 1), dialect)?.problem == .tooDeep(limit: limit))
    #expect(failure(nested(limit + 1), dialect)?.place.offset == limit)
  }

  @Test func `brackets without end are too deep, not a stack overflow`() {
    let brackets = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(failure(brackets)?.problem == .tooDeep(limit: 128))
    let braces = Array(String(repeating: "{\"a\":", count: 100_000).utf8)
    #expect(failure(braces)?.problem == .tooDeep(limit: 128))
    #expect(
      JSONDialect(allowsComments: true, allowsTrailingCommas: true, maximumDepth: .max).maximumDepth == 512)
  }

  @Test func `values beside each other do not count as depth`() {
    #expect(failure("[" + String(repeating: "[],{},", count: 500) + "1]") == nil)
  }
}
