import CostModel
import Testing

@testable import ftcalc

@Suite struct AssessCommandTests {
  private static func run(
    _ arguments: String..., ask: ((String) -> String?)? = nil, files: [String: String] = [:]
  ) -> ftcalc.Outcome {
    files.isEmpty
      ? PinnedProgram.run(["assess"] + arguments, ask: ask)
      : PinnedProgram.run(["assess"] + arguments, files: files)
  }

  @Test(arguments: [
    (["--passed", "201/200"], "more passed than there are; write what passed first, such as 188/200"),
    (["--passed", "0/0"], "of no request nothing can be said"),
    (["--accuracy", "84"], "a good value is 84%"),
    (["--privacy", "perhaps"], "--privacy"), (["--won", "9"], "--won: it needs --lost beside it"),
    (["--won", "9", "--lost", "5"], "it needs --items beside it"),
    (["--won", "150", "--lost", "60", "--items", "200"], "210 of 200 requests is more than there are"),
    (["--passed", "188/200", "--baseline-passed", "176/200", "--won", "9", "--lost", "5"], "is 12, and"),
    (["--stabel", "8 months"], "--stable"),
  ])
  func `what cannot be is refused with what to do`(arguments: [String], words: String) {
    let outcome = PinnedProgram.run(["assess"] + arguments)
    #expect(outcome.exitCode != .done)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test func `results are read from files, and their faults have a place`() {
    let good =
      "id,baseline,candidate\n" + (0..<100).map { "\($0),\($0 < 80 ? 1 : 0),\($0 < 95 ? 1 : 0)\n" }.joined()
    let outcome = Self.run("--results", "r.csv", "--quiet", files: ["r.csv": good])
    #expect(outcome.exitCode == .done)
    #expect(outcome.output.contains("15 won, 0 lost"), "\(outcome.output)")
    let bad = Self.run("--results", "r.csv", files: ["r.csv": "id,baseline,candidate\na,1,2\n"])
    #expect(bad.exitCode == .failure)
    #expect(bad.errors.hasPrefix("r.csv:2:5: "), "\(bad.errors)")
    let both = Self.run("--results", "r.csv", "--passed", "1/2", files: ["r.csv": good])
    #expect(both.exitCode == .usage)
  }

  @Test func `a name in a file of results is text, and no markup or formula`() {
    let text = "id,baseline,<b>&|*x*,=1+1\na,1,1,1\nb,0,1,1\n"
    func output(_ format: String) -> String {
      let outcome = Self.run("--results", "r.csv", "--format", format, files: ["r.csv": text])
      #expect(outcome.exitCode == .done)
      return outcome.output
    }
    let markdown = output("markdown")
    #expect(!markdown.contains("<b>") && !markdown.contains("*x*"), "\(markdown)")
    #expect(markdown.contains("x"))
    #expect(output("table").contains("<b>&|*x*"))
    #expect(!output("csv").contains("\n="))
  }

  @Test func `questions are asked at a terminal, and each may be skipped`() {
    var asked: [String] = []
    var answers = ["clasification", "classification", "yes", "", "perhaps", "8 months", "12", "q"]
      .makeIterator()
    let outcome = Self.run(ask: {
      asked.append($0)
      return answers.next()
    })
    #expect(outcome.exitCode == .done)
    #expect(asked.first?.hasPrefix("Enter skips a question, q ends them.\nWhat are the calls for?") == true)
    #expect(asked.dropFirst().first == "did you mean classification?: ")
    #expect(asked.count == 8)
    #expect(outcome.output.contains("fewer than 20 patterns, stable 6 months"), "\(outcome.output)")
  }

  @Test func `nothing is asked where something was said, or another format is wanted`() {
    for arguments in [
      ["--json"], ["--patterns", "12"], ["--quiet"], ["--task", "chat", "--calls", "1k/day"], ["--all"],
    ] {
      let outcome = PinnedProgram.run(
        ["assess"] + arguments,
        ask: { _ in
          Issue.record("asked with \(arguments)")
          return nil
        })
      #expect(outcome.exitCode == .done)
    }
  }

  @Test func `the end of the input ends the questions`() {
    #expect(Self.run(ask: { _ in nil }).exitCode == .done)
  }

  private static let good = "id,baseline,candidate\na,1,1\nb,0,1\n"

  @Test(arguments: ["passed", "baselinePassed", "items"])
  func `counts of a file beside results are refused at their place`(key: String) {
    let value = key == "items" ? "200" : #""188/200""#
    let outcome = PinnedProgram.run(
      ["assess", "f.json", "--results", "r.csv"],
      files: ["f.json": "{\n  \"quality\": { \"\(key)\": \(value) } }", "r.csv": Self.good])
    #expect(outcome.exitCode == .failure)
    #expect(
      outcome.errors.hasPrefix("f.json:2:") && outcome.errors.contains("'\(key)': --results says it"),
      "\(outcome.errors)")
  }

  @Test func `counts of a file and of flags that contradict each other are named as they were given`() {
    let outcome = PinnedProgram.run(
      ["assess", "f.json", "--passed", "188/300"],
      files: ["f.json": #"{ "quality": { "won": 9, "lost": 5, "items": 200 } }"#])
    #expect(
      outcome.errors.contains("--passed: it is of 300 requests and 'items' of 200"), "\(outcome.errors)")
    let byFile = PinnedProgram.run(
      ["assess", "f.json", "--items", "10"],
      files: ["f.json": #"{ "quality": { "won": 9, "lost": 5, "items": 200 } }"#]
    )
    #expect(byFile.errors.hasPrefix("f.json:1:"), "\(byFile.errors)")
    #expect(
      byFile.errors.contains(
        "'won': 14 of 10 requests is more than there are; check 'won', 'lost' and --items"))
  }

  @Test(arguments: ["--candidate", "--baseline"])
  func `a model of results is no answer without results`(flag: String) {
    let outcome = Self.run(flag, "small")
    #expect(outcome.exitCode == .usage)
    #expect(outcome.errors.contains("it names a model of --results; give the file"), "\(outcome.errors)")
  }

  @Test func `a share that is required alone is planned`() {
    let outcome = Self.run("--required", "88%")
    #expect(outcome.exitCode == .done)
    #expect(outcome.output.contains("To show 88% takes"), "\(outcome.output)")
  }

  @Test func `one graded request shows nothing`() {
    let outcome = Self.run(
      "--results", "r.csv", "--required", "85%", files: ["r.csv": "id,baseline,candidate\na,0.5,0.9\n"])
    #expect(outcome.output.contains("85% is undecided"), "\(outcome.output)")
    #expect(!outcome.output.contains("is shown"))
  }
}
