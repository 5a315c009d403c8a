import CostModel
import Foundation
import JSONText
import TestSupport
import Testing

@testable import ftcalc

/// The files of `examples` are what their README says; what they print is among the golden files.
@Suite struct ExampleTests {
  private static func check(_ arguments: String...) -> Int {
    Int(PinnedProgram.run(["check"] + arguments).exitCode.rawValue)
  }

  @Test func `the table has every file, once, with the output of both commands`() {
    #expect(Example.all.map(\.path).sorted() == Example.present.sorted())
    for example in Example.all {
      let name = URL(filePath: example.path).deletingPathExtension().lastPathComponent
      for command in ["compare", "check"] {
        let golden = PinnedProgram.folder.appending(path: "examples/expected/\(name).\(command).txt")
        let first = try? String(contentsOf: golden, encoding: .utf8).split(separator: "\n").first
        #expect(first == "$ ftcalc \(command) \(example.path) --as-of 2026-11-20")
      }
    }
  }

  @Test(arguments: Example.all) func `no example states what nothing reads`(example: Example) {
    #expect(
      !PinnedProgram.run(["compare", example.path, "--as-of=2026-11-20"]).output.contains("nothing here"))
  }

  @Test(arguments: Example.all) func `check returns what the table says`(example: Example) throws {
    try #require(Example.days.count == 2)
    let (day, later) = ("--as-of=\(Example.days[0])", "--as-of=\(Example.days[1])")
    #expect(Self.check(example.path, day) == example.exitCode)
    #expect(
      Self.check(example.path, day, "--prices", Example.raisedPrices) == example.exitCodeWithRaisedPrice)
    #expect(Self.check(example.path, later) == example.exitCodeLater)
  }

  @Test func `compare prints the figures that the table names`() {
    let named = Example.all.filter { !$0.figures.isEmpty }
    #expect(named.count >= 2)
    for example in named {
      let printed = PinnedProgram.run(["compare", example.path, "--as-of=2026-11-20"]).output
      for figure in example.figures { #expect(printed.contains(" \(figure)"), "\(example.path): \(figure)") }
    }
  }

  @Test func `a raised price flips one decision, and the day after a review another one`() throws {
    let raised = Example.all.filter { $0.exitCode != $0.exitCodeWithRaisedPrice }
    #expect(raised.map(\.path) == ["examples/move-to-fine-tune.json"])
    let later = Example.all.filter { $0.exitCode != $0.exitCodeLater }
    #expect(later.map(\.path) == ["examples/wait-for-review.json"])
    let review = try #require(try later.first?.text.firstMatch(of: /"reviewBy": "([0-9-]+)"/)?.1)
    let reviewDay = try #require(CalendarDate(String(review)))
    #expect(Example.days.last == CalendarDate(dayNumber: reviewDay.dayNumber + 1))
    #expect(Self.check("examples/wait-for-review.json", "--as-of=\(review)") == 0)
  }

  @Test(arguments: Example.all) func `a record is what recording anew would write`(example: Example) throws {
    guard try example.text.contains("\"recorded\"") else { return }
    var written: [UInt8]?
    let outcome = PinnedProgram.run(
      ["check", "--update", example.path, "--as-of=2026-11-20"], write: { bytes, _ in written = bytes })
    #expect(outcome.exitCode == .done)
    guard PinnedProgram.isRecording, let written else {
      #expect(written == nil, "FTCALC_RECORD=1 swift test records it anew")
      return
    }
    try Data(written).write(to: PinnedProgram.folder.appending(path: example.path))
    Issue.record("recorded; run again without FTCALC_RECORD")
  }

  @Test func `those for kinds of users are recorded, reasoned and to be reviewed`() throws {
    let own = Example.all.filter { !$0.path.contains("published/") }
    #expect(own.count >= 5)
    for example in own {
      // What fails is never recorded.
      let recorded = example.exitCode == 0 ? ["recorded"] : []
      for key in ["why", "decidedBy", "decidedOn", "reviewBy", "must"] + recorded {
        #expect(try example.text.contains("\"\(key)\":"), "\(example.path): \(key)")
      }
    }
  }

  @Test func `nothing has changed since they were recorded`() throws {
    let outcome = PinnedProgram.run(["check", "--json", "--as-of=2026-11-20"] + Example.all.map(\.path))
    let files = try #require(JSONNode(parsing: Array(outcome.output.utf8))["files"]?.elements)
    #expect(files.count == Example.all.count)
    for file in files { #expect(file["changes"]?.elements?.isEmpty == true, "\(file["file"]?.text ?? "")") }
  }

  @Test func `a broken file among good ones leaves the report on them whole, and returns 2`() throws {
    let folder = try ScratchFolder()
    try folder.write("{ \"workload\": { \"calls\": \"10k/dya\" }\n", "broken.json")
    let good = Example.all.map(\.path)
    let outcome = PinnedProgram.run(
      ["check", "--json", "--as-of=2026-11-20"] + good.prefix(2) + [folder.path("broken.json")]
        + good.dropFirst(2))
    #expect(outcome.exitCode == .failure)
    let files = try #require(JSONNode(parsing: Array(outcome.output.utf8))["files"]?.elements)
    let alone = PinnedProgram.run(["check", "--json", "--as-of=2026-11-20"] + good)
    let expected = try #require(JSONNode(parsing: Array(alone.output.utf8))["files"]?.elements)
    #expect(files.count == expected.count + 1)
    let others = files.filter { $0["file"]?.text != folder.path("broken.json") }
    #expect(others.map { $0.output.text(pretty: false) } == expected.map { $0.output.text(pretty: false) })
  }

  @Test(arguments: Example.all) func `an example is what the schema of scenario files says`(example: Example)
    throws
  {
    let node = try JSONNode(parsing: Array(try example.text.utf8), dialect: .commented)
    #expect(try PublishedSchema.named("scenario").problems(in: node) == [])
  }

  @Test func `the answers of compare and check are what their schemas say`() throws {
    let schemas = try PublishedSchema.all
    for example in Example.all {
      for command in ["compare", "check"] {
        let outcome = PinnedProgram.run([command, example.path, "--json", "--as-of=2026-11-20"])
        let node = try JSONNode(parsing: Array(outcome.output.utf8))
        let schema = try #require(schemas.first { $0.documentSchema == node["schema"]?.text })
        #expect(schema.problems(in: node) == [], "\(command) \(example.path)")
      }
    }
  }
}
