import Testing

@testable import UsageLog

@Suite struct PlainReaderTests {
  /// The scan and plain code read logs that are written in every way, and find the same.
  @Test(arguments: 0..<20)
  func `the scan finds what plain code finds`(seed: UInt64) throws {
    var log = RandomLog(seed: seed)
    for _ in 0..<20 {
      let bytes = log.text(lines: 14)
      let plain = PlainReader(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
      let read = try ReadLog(
        [bytes], as: "generic", by: [.field(.feature), .field(.model)], buffer: seed % 2 == 0 ? 1 << 20 : 64)
      #expect(read.broken == plain.brokenLines.count)
      #expect(read.problems.map(\.line) == Array(plain.brokenLines.prefix(10)))
      let sums = read.counted.groups.mapValues(\.total)
      for key in Set(sums.keys).union(plain.sums.keys) {
        #expect(sums[key] == plain.sums[key], "\(key)\n\(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }

  /// What is expected of a text because many had one length holds for none that is written otherwise.
  @Test(arguments: [
    #""ab""#, #""""#, #""feature-01234567890""#, #""feature-0\n""#, #""feature-0\u00e9""#, #""feature-é""#,
    #""fea"ure-01""#, #""feat\"re-01""#, "\"feature\u{1}01\"", "null", #""ab" , "x":"y","z":"wv""#,
    #""a-text-of-more-than-sixteen-letters-and-of-more-than-sixty-four-of-them-in-all""#,
  ])
  func `texts of one length may be followed by any`(text: String) throws {
    for usual in ["feature-01", "a-feature-of-more-than-16-letters", ""] {
      let line = { (text: String) in
        #"{"feature":\#(text),"input_tokens":3,"model":"m","output_tokens":4,"cost":0.5}"# + "\n"
      }
      let usualLine = line("\"" + usual + "\"")
      let log = String(repeating: usualLine, count: 12) + line(text) + String(repeating: usualLine, count: 2)
      try expectSame(Array(log.utf8))
    }
  }

  @Test(arguments: 0...18)
  func `numbers may have any number of digits up to eighteen`(digits: Int) throws {
    for first in ["1", "0", "-", ""] {
      for rest in [",", " ,", "}", " }", ".5,", ".,", "e3,", "E,", "x,", "\n"] {
        let number = first + String(repeating: "7", count: max(0, digits - 1)) + rest
        let log =
          #"{"output_tokens":2,"input_tokens":1}"# + "\n" + #"{"output_tokens":2,"input_tokens":"# + number
        for end in [#""model":"m"}"#, "}", ""] { try expectSame(Array((log + end + "\n").utf8)) }
      }
    }
  }

  /// Objects may have more keys, and longer ones, than are remembered.
  @Test func `keys may be many and long`() throws {
    let keys = (0..<90).map { #""key\#($0)\#(String(repeating: "k", count: $0 % 40))":\#($0)"# }
    for names in [keys, keys.reversed(), keys + keys] {
      let line = "{" + names.joined(separator: ",") + #","input_tokens":5,"output_tokens":6}"# + "\n"
      let turned = #"{"input_tokens":5,"output_tokens":6,"# + names.joined(separator: ",") + "}\n"
      try expectSame(Array((line + line + turned + line).utf8))
    }
  }

  private func expectSame(_ bytes: [UInt8]) throws {
    let plain = PlainReader(bytes)
    for buffer in [1 << 20, 64] {
      let read = try ReadLog([bytes], as: "generic", by: [.field(.feature)], buffer: buffer)
      #expect(read.broken == plain.brokenLines.count, "\(String(decoding: bytes, as: UTF8.self))")
      var sums: [String?: Sums] = [:]
      for (key, value) in plain.sums { sums[key.first ?? nil, default: Sums()].add(value) }
      let found = Dictionary(
        uniqueKeysWithValues: read.counted.groups.map { ($0.key.first ?? nil, $0.value.total) })
      #expect(found == sums, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }
}
