import CostModel
import JSONText
import TestSupport
import Testing

@testable import ftcalc

/// What `check` shows of a test, and of whatever else a status rests on.
@Suite struct CheckedQualityTests {
  private static func check(_ text: String, _ arguments: String...) -> ftcalc.Outcome {
    PinnedProgram.run(["check", "f.json"] + arguments, files: ["f.json": text])
  }

  private static func file(
    _ quality: String, choose: String = "ft:bedrock/nova-2-lite", model: String = "openai/gpt-5.4",
    must: String = #"{ "metric": "monthlySaving", "atLeast": "$1" }"#
  ) -> String {
    """
    { "workload": { "calls": "3M", "input": 1200, "output": 80 }, "baseline": { "model": "\(model)" },
      "options": ["ft:bedrock/nova-2-lite", "openai/gpt-6-luna"]\(quality.isEmpty ? "" : #", "quality": \#(quality)"#),
      "decision": { "choose": "\(choose)", "must": [\(must)] } }
    """
  }

  /// The conditions of the only file, each by its metric with its outcome.
  private static func conditions(_ text: String) throws -> [String] {
    let output = Self.check(text, "--json").output
    let parts = output.split(separator: #""metric": ""#).dropFirst()
    return parts.compactMap { part in
      let metric = part.prefix { $0 != "\"" }
      guard let range = part.firstRange(of: #""outcome": ""#) else { return nil }
      return "\(metric) \(part[range.upperBound...].prefix { $0 != "\"" })"
    }
  }

  @Test func `the gate of a test is a condition in every format`() throws {
    let text = Self.file(#"{ "passed": "188/200", "required": "90%" }"#)
    #expect(try Self.conditions(text) == ["monthlySaving holds", "quality broken"])
    for (format, words) in [
      ("table", "x  quality >= 90% is shown"), ("markdown", "= 90% is shown |"),
      ("junit", "failure"), ("github", "::error"),
    ] {
      let outcome = Self.check(text, "--format", format)
      #expect(outcome.exitCode == .decision)
      #expect(outcome.output.contains(words), "\(format): \(outcome.output)")
    }
    #expect(
      try Self.conditions(Self.file(#"{ "required": "90%" }"#)) == ["monthlySaving holds", "quality unknown"])
    #expect(
      try Self.conditions(Self.file(#"{ "passed": "190/200", "required": "90%" }"#))
        == ["monthlySaving holds", "quality holds"])
  }

  @Test func `where a test alone fails it, the advice is to test more`() {
    let outcome = Self.check(Self.file(#"{ "passed": "188/200", "required": "90%" }"#))
    #expect(outcome.output.contains("See    ftcalc assess f.json"), "\(outcome.output)")
    #expect(outcome.output.contains("Then   test 29 more requests"), "\(outcome.output)")
    #expect(!outcome.output.contains("--explain"))
    let against = Self.check(Self.file(#"{ "passed": "150/200", "required": "90%" }"#))
    #expect(against.output.contains("Then   tune it better and test it anew"), "\(against.output)")
    let both = Self.check(
      Self.file(
        #"{ "passed": "188/200", "required": "90%" }"#,
        must: #"{ "metric": "monthlySaving", "atLeast": "$1M" }"#))
    #expect(both.output.contains("--explain=ft:bedrock/nova-2-lite"), "\(both.output)")
    #expect(both.output.contains("Then   change the decision or its limits"), "\(both.output)")
  }

  @Test func `a gate that is not asked of an untuned choice is said so`() {
    let text = Self.file(#"{ "passed": "150/200", "required": "90%" }"#, choose: "openai/gpt-6-luna")
    let outcome = Self.check(text)
    #expect(outcome.exitCode == .done)
    #expect(outcome.output.contains("'quality' is not asked: nothing is tuned"), "\(outcome.output)")
    for format in ["json", "markdown", "junit", "github"] {
      let output = Self.check(text, "--format", format).output
      #expect(output.contains("is not asked"), "\(format): \(output)")
    }
    let silent = Self.check(Self.file("", choose: "openai/gpt-6-luna"))
    #expect(!silent.output.contains("is not asked"))
  }

  @Test func `a model that has ended is a row that fails`() throws {
    let text = Self.file("", choose: "baseline", model: "anthropic/claude-3-5-sonnet", must: "")
    let outcome = Self.check(text)
    #expect(outcome.exitCode == .decision, "\(outcome.output)")
    #expect(outcome.output.contains("x anthropic/claude-3-5-sonnet lives"), "\(outcome.output)")
    #expect(try Self.conditions(text) == ["endOfLife broken"])
  }

  @Test func `a choice that cannot be had is a row that fails`() throws {
    let text = Self.file("", choose: "ft:openai/gpt-6-luna", must: "").replacing(
      #""openai/gpt-6-luna"]"#, with: #""ft:openai/gpt-6-luna"]"#)
    let outcome = Self.check(text)
    #expect(outcome.output.contains("x the choice can be had"), "\(outcome.output)")
    #expect(try Self.conditions(text).contains("choice broken"))
  }
}
