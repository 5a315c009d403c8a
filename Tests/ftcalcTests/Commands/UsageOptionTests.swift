import Foundation
import TestSupport
import Testing

@testable import ftcalc

/// What the options of `ftcalc usage` choose, and which of them go together.
@Suite struct UsageOptionTests {
  private static let log = "examples/calls.jsonl"

  /// The words of an answer as one line.
  private static func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: [
    ("--weekly --by feature", "--by has no effect with --weekly"),
    ("--weekly --invoice 5", "--invoice has no effect with --weekly"),
    ("--weekly --top 5", "--top has no effect with --weekly"),
    ("--weekly --against x.json", "--weekly and --against ask for two answers"),
    ("--against x.json --to y.json", "--against and --to ask for two answers"),
    ("--against x.json --by user", "--by has no effect with --against"),
    ("--against x.json --invoice 3", "--invoice has no effect with --against"),
    ("--to y.json --top 3", "--top has no effect with --to"),
    ("--to y.json --by user", "--by has no effect with --to"),
    ("--revenue 5", "--revenue has no effect without --weekly"),
    ("--against x.json --revenue 5", "--revenue has no effect without --weekly"),
    ("--since 2026-11-02 --until 2026-11-01", "it comes before the first day, --since 2026-11-02"),
  ])
  func `options that change nothing are refused`(options: String, words: String) {
    let outcome = PinnedProgram.run("usage \(Self.log) \(options)")
    #expect(outcome.exitCode == .usage && outcome.output == "", "\(outcome)")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test func `a day alone is a first and a last day`() throws {
    let outcome = PinnedProgram.run("usage \(Self.log) --since 2026-11-02 --until 2026-11-02 --json")
    #expect(outcome.exitCode == .done)
  }

  @Test func `a path that no record has is named, and is an error where nothing was read`() throws {
    let met = PinnedProgram.run("usage \(Self.log) --map customer=workspace_id --by customer")
    #expect(!met.output.contains("No record has"))
    let unmet = PinnedProgram.run("usage \(Self.log) --map customer=meta.account")
    #expect(unmet.exitCode == .done)
    #expect(
      Self.words(unmet.output).contains(
        "No record has a value at 'meta.account', where --map says that customer stands."), "\(unmet.output)")
    let weekly = PinnedProgram.run("usage \(Self.log) --weekly --map customer=meta.account")
    #expect(weekly.output.contains("'meta.account'"))
    let folder = try ScratchFolder()
    try folder.write(#"{"model":"gpt-4o","used":{"in":5,"out":6}}"# + "\n", "a.jsonl")
    let wrong = ["usage", folder.path("a.jsonl"), "--map", "input=used.inn", "--map", "output=used.outt"]
    for extra in [[], ["--weekly"]] {
      let outcome = PinnedProgram.run(wrong + extra)
      #expect(outcome.exitCode == .failure && outcome.output == "", "\(outcome)")
      #expect(
        outcome.errors.contains("'used.inn'") && outcome.errors.contains("'used.outt'"), "\(outcome.errors)")
    }
    let right = [
      "usage", folder.path("a.jsonl"), "--map", "input=used.in", "--map", "output=used.out", "--json",
    ]
    let answer = try JSONFigures(PinnedProgram.run(right).output)
    #expect(answer["totals.inputTokens"].number == 5 && answer["notes"].elements.isEmpty)
  }

  @Test(arguments: [
    ("--feature chta", "No call has 'chta' as its feature; did you mean 'chat'?"),
    ("--where model=gpt-4", "No call has 'gpt-4' as its model; did you mean 'gpt-4o'"),
    ("--where feature=zzz", "the log has 'chat', 'report-writing', 'ticket-triage'."),
    ("--where file=calls", "No call has 'calls' as its file; did you mean 'examples/calls.jsonl'?"),
    ("--where .metadata.team=a", "No call has 'a' as its metadata.team."),
  ])
  func `a value that no call has is told with those that calls have`(options: String, words: String) {
    for threads in ["1", "2"] {
      let outcome = PinnedProgram.run("usage \(Self.log) \(options) --threads \(threads)")
      #expect(outcome.exitCode == .done)
      #expect(Self.words(outcome.output).contains(words), "\(outcome.output)")
    }
    let scenario = PinnedProgram.run("usage \(Self.log) \(options) --to -")
    #expect(scenario.exitCode == .failure && scenario.errors.contains(words.prefix(20)))
    let weekly = PinnedProgram.run("usage \(Self.log) \(options) --weekly")
    #expect(weekly.exitCode == .failure && weekly.errors.contains(words.prefix(20)), "\(weekly)")
  }

  @Test func `values that calls have are not told`() {
    let outcome = PinnedProgram.run("usage \(Self.log) --where feature=chat --where model=gpt-4o")
    #expect(outcome.output.contains("No call fits") && !outcome.output.contains("No call has"))
  }

  @Test func `the next command repeats how the log was read`() throws {
    let line =
      "usage \(Self.log) --map customer=workspace_id --since 2026-10-06 --feature chat --dedupe --log-format generic --by feature,model --as-of 2026-11-19"
    let outcome = PinnedProgram.run(line)
    let hint = try #require(
      Self.words(outcome.output).firstMatch(of: /As a scenario for compare and check: (.*) --to task.json/))
    #expect(
      hint.1
        == "--map customer=workspace_id --since 2026-10-06 --where feature=chat --dedupe --log-format generic --as-of 2026-11-19 --where model=gpt-5.4-mini"
    )
    #expect(PinnedProgram.run("usage \(Self.log) \(hint.1) --to -").exitCode == .done)
    #expect(PinnedProgram.run("usage --demo").output.contains("check: --demo --where"))
  }
}
