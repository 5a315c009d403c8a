import CostModel
import Testing

@testable import Presentation

@Suite struct FitWordsTests {
  /// What is said of a scenario file on a day.
  private static func fit(_ members: String) throws -> FitAssessment {
    try ScenarioFile("{ \(members) }", named: "f.json").fit(on: "2026-11-20")
  }

  private static let classified = #""product": { "task": "classification" }"#

  private static func figures(
    model: String = "openai/gpt-5.4", calls: String = "3M", options: String
  ) -> String {
    #""workload": { "calls": "\#(calls)", "input": 1200, "output": 80 }, "baseline": { "model": "\#(model)" }, "options": [\#(options)]"#
  }

  @Test func `nothing known says what to say first`() throws {
    let fit = try Self.fit(#""fit": { "latencySeconds": "1 s" }"#)
    #expect(fit.verdictWords.hasPrefix("Fit for fine-tuning: nobody can tell yet ("))
    #expect(
      fit.reasonWords == [
        "Say first: whether the prompt was improved until that no longer helped (--prompt-tried)."
      ])
    #expect(fit.moneyWords == "Money: not computed; give --calls, --input and --output.")
    #expect(fit.warningWords.isEmpty)
    #expect(fit.openWords.hasPrefix("Not answered, and could turn it: --prompt-tried, "))
    #expect(fit.hiddenWords.contains(" open rules: --all. "))
  }

  @Test func `an option that is not earned back is named`() throws {
    let fit = try Self.fit(
      Self.figures(model: "openai/gpt-6-luna", options: #""ft:bedrock/nova-2-lite""#)
        + #", "fit": { "promptTried": "yes" }"#)
    #expect(fit.verdict == .stay)
    #expect(fit.reasonWords == ["Because ft:bedrock/nova-2-lite is not earned back soon enough."])
    #expect(fit.moneyWords.hasPrefix("Money: ft:bedrock/nova-2-lite is never earned back: costs $"))
  }

  @Test func `a reason that is of one option names it`() throws {
    let fit = try Self.fit(
      Self.figures(model: "openai/gpt-4o", options: #""ft:openai/gpt-4o-mini""#)
        + #", "fit": { "promptTried": "yes" }"#)
    #expect(fit.verdict == .stay)
    let because = try #require(fit.reasonWords.first)
    #expect(because.contains("(price tables, of ft:openai/gpt-4o-mini)"), "\(because)")
  }

  @Test func `what costs least of all is named with its saving`() throws {
    let untuned = try Self.fit(
      Self.figures(options: #""ft:bedrock/nova-2-lite", "openai/gpt-6-luna""#)
        + #", "fit": { "promptTried": "no" }"#)
    #expect(untuned.verdict == .stay)
    let words = try #require(untuned.warningWords.first)
    #expect(
      words.hasPrefix("openai/gpt-6-luna, as it comes, costs least to the horizon, saving $"), "\(words)")
    #expect(
      words.hasSuffix(
        "; no price tells whether it is good enough: try it on 200 of your own requests."))
    let alone = try Self.fit(
      Self.figures(options: #""ft:bedrock/nova-2-lite""#) + #", "fit": { "promptTried": "no" }"#)
    #expect(alone.warningWords.isEmpty)
    #expect(alone.reasonWords.last?.hasSuffix(", and it stays all the same.") == true)
  }

  @Test func `the volume that was computed says what it is`() throws {
    let fit = try Self.fit(
      Self.figures(options: #""ft:bedrock/nova-2-lite""#) + #", "fit": { "promptTried": "yes" }"#)
    let words = try #require(fit.disagreementWords.first { $0.contains("the volume") })
    #expect(
      words.contains(" For this task ft:bedrock/nova-2-lite is earned back within 12 months from "),
      "\(words)")
    #expect(words.hasSuffix(" calls a month on."))
    let never = try Self.fit(
      Self.figures(model: "openai/gpt-6-luna", options: #""ft:bedrock/nova-2-lite""#)
        + #", "fit": { "promptTried": "yes" }"#)
    #expect(
      never.disagreementWords.first?.hasSuffix(
        " For this task ft:bedrock/nova-2-lite is earned back within 12 months at no volume.") == true)
  }

  @Test func `a share that is required and not tested is planned`() throws {
    let fit = try Self.fit(#""quality": { "required": "88%" }"#)
    #expect(fit.isOfTestAlone)
    #expect(
      fit.planWords
        == "To show 88% takes, of requests to the tuned model, 29 where all are right, 116 where 94% are right."
    )
    #expect(
      try Self.fit(#""quality": { "required": "100%" }"#).planWords == "No number of requests shows 100%.")
    #expect(try Self.fit(#""quality": { "required": "88%", "passed": "1/2" }"#).planWords.isEmpty)
  }

  @Test func `a right answer has its price where a test says the share`() throws {
    let fit = try Self.fit(
      Self.figures(options: #""ft:bedrock/nova-2-lite""#)
        + #", "quality": { "passed": "150/200", "baselinePassed": "160/200" }"#)
    #expect(fit.moneyWords.contains(" A right answer costs $"), "\(fit.moneyWords)")
    #expect(fit.moneyWords.hasSuffix(" there."))
  }
}
