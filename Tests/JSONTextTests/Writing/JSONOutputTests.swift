import JSONText
import TestSupport
import Testing

@Suite struct JSONOutputTests {
  private let sample: JSONOutput = [
    "zebra": 1, "apple": [true, nil, 0.5], "none": [:], "empty": [], "text": "é\"\\\n\u{1}\u{2028}",
  ]

  @Test func `compact text keeps the order of the members`() {
    #expect(
      sample.text(pretty: false)
        == #"{"zebra":1,"apple":[true,null,0.5],"none":{},"empty":[],"text":"é\"\\\n\u0001"# + "\u{2028}\"}")
  }

  @Test func `pretty text is indented by two spaces and ends with a newline`() {
    let expected = """
      {
        "zebra": 1,
        "apple": [
          true,
          null,
          0.5
        ],
        "none": {},
        "empty": [],
        "text": "é\\"\\\\\\n\\u0001\u{2028}"
      }

      """
    #expect(lineDiff(expected: expected, actual: sample.text(pretty: true)) == "")
  }

  @Test(
    arguments: [
      (190, "190"), (0, "0"), (-0.0, "0"), (-0.07, "-0.07"), (0.1 + 0.2, "0.3"),
      (160.05 / 190, "0.842368421053"),
      (1e-7, "1e-7"), (0.000001, "0.000001"), (1.5e-7, "1.5e-7"), (123_456_789_012_345, "123456789012000"),
      (1e20, "100000000000000000000"), (1e21, "1e21"), (1.25e300, "1.25e300"), (1.0 / 3, "0.333333333333"),
      (2.0 / 3, "0.666666666667"), (999_999_999_999.5, "1000000000000"), (0.9999999999999, "1"),
      (100_000_000_000.5, "100000000000"), (100_000_000_001.5, "100000000002"),
      (.leastNonzeroMagnitude, "4.94065645841e-324"),
      (1.7976931348623157e308, "1.79769313486e308"), (2.2250738585072014e-308, "2.22507385851e-308"),
      (29.949999999999996, "29.95"), (1e12, "1000000000000"), (12_345.678, "12345.678"), (1e-5, "0.00001"),
      (9_007_199_254_740_992, "9007199254740000"), (0.5, "0.5"), (1_234_567_890_125, "1234567890120"),
      (0.1234567890125, "0.123456789012"), (-1.0000000000005, "-1"), (1.0000000000005, "1"),
      (0.1234567890135, "0.123456789014"), (.nan, "null"), (.infinity, "null"), (-.infinity, "null"),
    ] as [(Double, String)])
  func `numbers are rounded to 12 significant digits, half to even`(number: Double, text: String) {
    #expect(JSONOutput.number(number).text(pretty: false) == text)
  }

  @Test func `integers are exact`() {
    #expect(JSONOutput.integer(.max).text(pretty: false) == "9223372036854775807")
    #expect(JSONOutput.integer(.min).text(pretty: false) == "-9223372036854775808")
  }

  @Test func `every number reads back within half a unit of its twelfth digit, and stays`() throws {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<2000 {
      let number = Double(bitPattern: random.next())
      guard number.isFinite, number.isNormal, abs(number) < 1e308 else { continue }
      let text = JSONOutput.number(number).text(pretty: false)
      var reader = JSONReader(Array(text.utf8))
      let read = try reader.readNumber().double
      #expect(abs(read - number) <= abs(number) * 5.0001e-12, "\(number) was written \(text)")
      #expect(JSONOutput.number(read).text(pretty: false) == text)
    }
  }

  @Test(arguments: 0..<200)
  func `what is written reads back as it was`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let output = JSONOutput.random(depth: 4, using: &random)
    for pretty in [true, false] {
      let node = try JSONNode(parsing: Array(output.text(pretty: pretty).utf8))
      #expect(JSONOutput(node).text(pretty: pretty) == output.text(pretty: pretty))
    }
  }
}

extension JSONOutput {
  /// A seeded value with strings of every kind of scalar and keys that are all different.
  static func random(depth: Int, using random: inout SeededGenerator) -> JSONOutput {
    let scalars: [Unicode.Scalar] = [
      "\0", "\n", "\"", "\\", "/", "a", "\u{7F}", "é", "漢", "😀", "\u{2029}", " ",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...20, using: &random) {
      text.unicodeScalars.append(scalars.randomElement(using: &random) ?? "a")
    }
    let count = Int.random(in: 0...5, using: &random)
    return switch Int.random(in: depth > 0 ? 0...6 : 2...6, using: &random) {
    case 0: .array((0..<count).map { _ in .random(depth: depth - 1, using: &random) })
    case 1: .object((0..<count).map { ("\(text)\($0)", .random(depth: depth - 1, using: &random)) })
    case 2: .string(text)
    case 3: .integer(Int.random(in: .min ... .max, using: &random))
    case 4: .number(Double.random(in: -1000...1000, using: &random))
    case 5: .bool(Bool.random(using: &random))
    default: .null
    }
  }

  /// What writes a tree again.
  init(_ node: JSONNode) {
    self =
      switch node.value {
      case .null: .null
      case .bool(let value): .bool(value)
      case .number(let value): value.int.map(JSONOutput.integer) ?? .number(value.double)
      case .string(let value): .string(value)
      case .array(let elements): .array(elements.map { JSONOutput($0) })
      case .object(let members): .object(members.map { ($0.key, JSONOutput($0.node)) })
      }
  }
}
