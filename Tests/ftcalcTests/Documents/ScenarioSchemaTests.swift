import Foundation
import JSONText
import TestSupport
import Testing

@testable import ftcalc

/// The schema of scenario files and the reader of scenario files say the same of a file.
@Suite struct ScenarioSchemaTests {
  @Test(arguments: SchemaSamples.scenarioPaths)
  func `a scenario file that can be compared is what the schema says`(path: String) throws {
    let sample = try #require(try SchemaSamples.scenarioFiles().first { $0.origin == path })
    #expect(try PublishedSchema.named("scenario").problems(in: sample.node) == [])
    #expect(PinnedProgram.run(["compare", path]).exitCode == .done)
  }

  @Test func `the scenario files hold every kind of option and a condition on every relation`() throws {
    #expect(SchemaSamples.scenarioPaths.count == 5)
    let texts = try SchemaSamples.scenarioFiles().map { $0.node.output.text(pretty: false) }.joined()
    for word in ["api", "hosted", "selfHosted", "mix"] { #expect(texts.contains(#""kind":"\#(word)""#)) }
    for word in ["atMost", "atLeast", "risesAtMost", "fallsAtMost", "bestOption", "recorded"] {
      #expect(texts.contains("\"\(word)\""), "\(word)")
    }
  }

  /// A change to a good file: a member that it takes, and one like it that it does not.
  struct Change: CustomTestStringConvertible, Sendable {
    let good: String
    let bad: String
    var testDescription: String { bad }

    init(_ good: String, _ bad: String) {
      self.good = good
      self.bad = bad
    }

    /// A good file with one of the members added.
    func file(with member: String) -> String {
      #"{"workload": {"calls": "50k", "input": 1200, "output": 80}, \#(member)}"#
    }

    static func option(_ good: String, _ bad: String) -> Change {
      Change(#""options": {"a": {\#(good)}}"#, #""options": {"a": {\#(bad)}}"#)
    }

    static func condition(_ good: String, _ bad: String) -> Change {
      func decision(_ text: String) -> String {
        #""options": {"a": "host:vps"}, "decision": {"choose": "a", "must": [{\#(text)}]}"#
      }
      return Change(decision(good), decision(bad))
    }

    static func price(_ good: String, _ bad: String) -> Change {
      Change(#""prices": [{\#(good), "reason": "r"}]"#, #""prices": [{\#(bad), "reason": "r"}]"#)
    }
  }

  static let changes: [Change] = [
    Change(#""title": "t""#, #""titel": "t""#),
    Change(#""title": "t""#, #""title": 1"#),
    Change(#""defaults": {"teamHours": 40}"#, #""defaults": {"teamHour": 40}"#),
    Change(#""defaults": {"teamHours": "40 .. 160"}"#, #""defaults": {"teamHours": "some"}"#),
    Change(#""defaults": {"teamHours": 40}"#, #""defaults": {"teamHours": [40, 160]}"#),
    Change(#""time": {"growth": "2%"}"#, #""defaults": {"growth": "2%"}"#),
    Change(#""time": {"growth": 0.02}"#, #""growth": 0.02"#),
    Change(#""time": {"horizon": 24}"#, #""time": {"horizon": 121}"#),
    Change(#""time": {"start": "2026-12-01"}"#, #""time": {"start": "2026-13-01"}"#),
    Change(#""time": {"ramp": ["10%", 1]}"#, #""time": {"ramp": "10%"}"#),
    Change(#""time": {"ramp": [0.1]}"#, #""time": {"ramp": [1.5]}"#),
    Change(
      #""correlations": [{"between": ["calls", "output"], "rank": 0.5}]"#,
      #""correlations": [{"between": ["calls", "answers"], "rank": 0.5}]"#),
    Change(
      #""correlations": [{"between": ["calls", "output"], "rank": -1}]"#,
      #""correlations": [{"between": ["calls", "output"], "rank": -1.5}]"#),
    Change(
      #""scenarios": {"low": {"correlations": [{"between": ["calls", "output"], "rank": 0}]}}"#,
      #""scenarios": {"low": {"correlations": [{"between": ["calls", "output"]}]}}"#),
    Change(#""options": ["host:vps"]"#, #""options": "host:vps""#),
    Change(#""options": ["host:vps"]"#, #""options": [{"kind": "selfHosted", "machine": "vps"}]"#),
    Change(#""options": {"a": "host:vps"}"#, #""options": {"a": 1}"#),
    .option(#""kind": "api", "model": "gpt-4o-mini""#, #""kind": "vendor", "model": "gpt-4o-mini""#),
    .option(#""kind": "api", "model": "gpt-4o-mini""#, #""model": "gpt-4o-mini""#),
    .option(#""kind": "hosted", "model": "gpt-4o-mini""#, #""kind": "hosted""#),
    .option(#""kind": "selfHosted", "machine": "vps""#, #""kind": "api", "machine": "vps""#),
    .option(#""kind": "selfHosted", "machine": "vps""#, #""kind": "selfHosted""#),
    .option(
      #""kind": "selfHosted", "hostMonthly": 900, "hostCapacity": 40000"#,
      #""kind": "selfHosted", "model": "gpt-4o-mini", "hostMonthly": 900, "hostCapacity": 40000"#),
    .option(
      #""kind": "mix", "shares": {"host:vps": "80%", "gpt-4o-mini": 0.2}"#,
      #""kind": "mix", "shares": ["host:vps", "gpt-4o-mini"]"#),
    .option(#""kind": "mix", "shares": {"host:vps": 1}"#, #""kind": "mix""#),
    .option(
      #""kind": "mix", "cascade": ["gpt-4o", "gpt-4o-mini"], "escalation": "10%..20%", "router": "gpt-4o-mini""#,
      #""kind": "mix", "cascade": ["gpt-4o", "gpt-4o-mini"], "shares": {"gpt-4o": 1}"#),
    .option(
      #""kind": "mix", "tiers": {"simple": {"share": 1, "option": "gpt-4o"}}"#,
      #""kind": "mix", "tiers": {"hard": {"share": 1, "option": "gpt-4o"}}"#),
    .option(
      #""kind": "mix", "fallback": ["gpt-4o", "gpt-4o-mini"], "fallbackRate": 0.1, "router": {"model": "gpt-4o-mini", "input": 5}"#,
      #""kind": "mix", "fallback": "gpt-4o", "fallbackRate": 0.1"#),
    .option(
      #""kind": "api", "model": "gpt-4o""#,
      #""kind": "api", "model": "gpt-4o", "cascade": ["gpt-4o", "gpt-4o-mini"]"#),
    .option(
      #""kind": "mix", "shares": {"host:vps": 1}"#,
      #""kind": "mix", "shares": {"host:vps": 1}, "machine": "vps""#),
    .option(
      #""kind": "api", "model": "gpt-4o-mini""#,
      #""kind": "api", "model": "gpt-4o-mini", "router": {"model": "gpt-4o-mini", "input": 1, "output": 1}"#),
    .price(#""model": "gpt-4o", "discount": 0.1"#, #""discount": 0.1"#),
    .price(#""provider": "openai", "discount": "10%""#, #""provider": "openai""#),
    .price(
      #""model": "gpt-4o", "usdPerMillionInputTokens": 1"#,
      #""model": "gpt-4o", "discount": 0.1, "usdPerMillionInputTokens": 1"#),
    .price(
      #""model": "gpt-4o", "usdPerMillionInputTokens": 1"#,
      #""provider": "openai", "usdPerMillionInputTokens": 1"#),
    .price(
      #""model": "gpt-4o", "usdPerMillionInputTokens": 1"#,
      #""model": "gpt-4o", "usdPerMillionInputTokens": "1""#),
    Change(#""scenarios": {"low": {"workload": {"calls": 1}}}"#, #""scenarios": {"low": {"calls": 1}}"#),
    Change(#""scenarios": {"low": {}}"#, #""scenarios": {"low": {"options": ["host:vps"]}}"#),
    Change(#""decision": {"choose": "baseline"}"#, #""decision": {"why": "cheap"}"#),
    .condition(#""metric": "npv", "atLeast": 0"#, #""metric": "npv""#),
    .condition(#""metric": "npv", "atLeast": 0"#, #""metric": "npv", "atLeast": 0, "atMost": 1"#),
    .condition(#""metric": "npv", "atLeast": "$1,000""#, #""metric": "profit", "atLeast": "$1,000""#),
    .condition(#""metric": "npv", "atLeast": "$1,000""#, #""metric": "npv", "atLeast": true"#),
    .condition(#""metric": "bestOption""#, #""metric": "bestOption", "atMost": 1"#),
    .condition(#""metric": "npv", "fallsAtMost": "10%""#, #""metric": "npv", "fallsAtMost": "a tenth""#),
    Change(
      #""decision": {"choose": "baseline", "recorded": {"asOf": "2026-09-01", "results": {"npv": 1}}}"#,
      #""decision": {"choose": "baseline", "recorded": {"asOf": "2026-09-01", "results": {"profit": 1}}}"#),
  ]

  @Test(arguments: changes)
  func `what the schema refuses is refused by the reader, and what it takes is read`(change: Change) throws {
    for (member, isGood) in [(change.good, true), (change.bad, false)] {
      let text = change.file(with: member)
      let schema = try PublishedSchema.named("scenario")
      #expect(try schema.problems(in: JSONNode(parsing: Array(text.utf8))).isEmpty == isGood, "\(text)")
      let file = FileManager.default.temporaryDirectory.appending(path: "ftcalc-\(UUID().uuidString).json")
      try text.write(to: file, atomically: true, encoding: .utf8)
      defer { try? FileManager.default.removeItem(at: file) }
      let outcome = PinnedProgram.run(["compare", file.path])
      #expect(outcome.exitCode == (isGood ? .done : .failure), "\(text) \(outcome.errors)")
    }
  }
}
