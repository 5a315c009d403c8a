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

  @Test func `a formula in a name of a file of results does not get into a table`() {
    let text = "id,baseline,=1+1\na,1,1\nb,0,1\n"
    let outcome = Self.run("--results", "r.csv", "--format", "csv", files: ["r.csv": text])
    #expect(outcome.exitCode == .done)
    #expect(!outcome.output.contains("\r\n="))
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
    for arguments in [["--json"], ["--patterns", "12"], ["--quiet"]] {
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
}
