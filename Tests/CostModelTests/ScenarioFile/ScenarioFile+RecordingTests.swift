import JSONText
import TestSupport
import Testing

@testable import CostModel

@Suite struct ScenarioFileRecordingTests {
  private static let must = #""must": [{ "metric": "breakEvenMonths", "atMost": 6 }]"#

  /// A text in front of the place of the record, and the text behind it.
  struct Layout {
    var before: String
    var after: String
    /// A record that stands there already.
    var known: String?
  }

  /// Decisions around the place of a record: in the middle, at the end, with commas and comments anywhere.
  private static func layout(seed: UInt64) throws -> Layout {
    var random = SeededGenerator(seed: seed)
    func any(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }
    let end = any(["\n", "\r\n", " ", "\n\n\t"])
    let note = any(["", "// a \"note\" {}\n", "/* recorded: {} */ "])
    let choose = #""choose":\#(any(["", " ", "\t"]))"ft:acme/small""#
    let known =
      Bool.random(using: &random) ? any(["{\"asOf\": \"2020-01-01\"}", "{ \"asOf\":\"2020-02-02\", }"]) : nil
    let keys = "\(end)\(note)\(choose),\(end)\(must)"
    let tail =
      "\(any(["", ","]))\(any(["", " ", " // behind\n", end]))\(note)}\(any(["", ","]))\(end)}\(any(["", "\n", "\n// last"]))"
    let base = ScenarioFile.ticketsText("@")
    let head = try #require(base.split(separator: "@").first.map(String.init)).replacing("\n", with: end)
    guard let known else { return Layout(before: head + keys, after: tail, known: nil) }
    if Bool.random(using: &random) {
      let why = ",\(end)\"why\": \"it's \\\"recorded\\\": {}\"" + tail
      return Layout(before: "\(head)\(keys),\(note)\"recorded\":\(end)", after: why, known: known)
    }
    return Layout(before: "\(head)\(keys),\(end)\"recorded\": ", after: tail, known: known)
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `everything outside the record stays as it was, and the record reads back the same`(seed: UInt64)
    throws
  {
    let layout = try Self.layout(seed: seed)
    let bytes = Array((layout.before + (layout.known ?? "") + layout.after).utf8)
    let file = try ScenarioFile(bytes: bytes, named: "a.json")
    let day = try #require(CalendarDate("2026-11-20"))
    let assessment = try #require(try Assessment(file, asOf: day, over: .shop(big: 7.0 / 3, tuned: 1.0 / 3)))
    let updated = try #require(ScenarioFile.recording(assessment.record, in: bytes))
    #expect(updated.starts(with: Array(layout.before.utf8)))
    #expect(updated.reversed().starts(with: Array(layout.after.utf8).reversed()))
    let again = try ScenarioFile(bytes: updated, named: "a.json")
    let anew = try #require(try Assessment(again, asOf: day, over: .shop(big: 7.0 / 3, tuned: 1.0 / 3)))
    #expect(anew.isAsRecorded)
    #expect(
      again.decision?.recorded?.document.text(pretty: true) == assessment.record.document.text(pretty: true))
    #expect(ScenarioFile.recording(anew.record, in: updated) == updated)
  }

  @Test func `a record is added behind the last key, in the margin of that key`() throws {
    let text = "{\r\n\t\"decision\": {\r\n\t\t\"choose\": \"a\" // why not\r\n\t}\r\n}\r\n"
    let record = Record(
      asOf: try #require(CalendarDate("2026-11-20")), inputs: ["calls": "5"], prices: [:], results: [:])
    let updated = try #require(ScenarioFile.recording(record, in: Array(text.utf8)))
    let lines = [
      "{", "\t\"decision\": {", "\t\t\"choose\": \"a\",", "\t\t\"recorded\": {",
      "\t\t\t\"asOf\": \"2026-11-20\",",
      "\t\t\t\"inputs\": {", "\t\t\t\t\"calls\": \"5\"", "\t\t\t},", "\t\t\t\"prices\": {},",
      "\t\t\t\"results\": {}", "\t\t} // why not", "\t}", "}", "",
    ]
    #expect(String(decoding: updated, as: UTF8.self) == lines.joined(separator: "\r\n"))
  }

  @Test(
    arguments: [
      ("{\n    \"decision\": {\n        \"choose\": \"a\"\n    }\n}", "            "),
      ("{\n \"decision\": {\n  \"choose\": \"a\"\n }\n}", "   "),
      ("{\n  \"decision\": { \"choose\": \"a\" }\n}", "      "),
      ("{ \"decision\": { \"choose\": \"a\" } }", "    "),
    ])
  func `the lines of a record are indented as the file indents its keys`(text: String, margin: String) throws
  {
    let record = Record(
      asOf: try #require(CalendarDate("2026-11-20")), inputs: [:], prices: [:], results: [:])
    let updated = try #require(ScenarioFile.recording(record, in: Array(text.utf8)))
    let line = String(decoding: updated, as: UTF8.self).split(separator: "\n").first { $0.contains("asOf") }
    #expect(line.map { String($0.prefix { $0 == " " }) } == margin)
  }

  @Test func `a text without a decision has no place for a record`() throws {
    let record = Record(
      asOf: try #require(CalendarDate("2026-11-20")), inputs: [:], prices: [:], results: [:])
    for text in ["{}", "[]", "{\"decision\": 3}", "{\"decision\": {}}", "{"] {
      #expect(ScenarioFile.recording(record, in: Array(text.utf8)) == nil)
    }
  }
}
