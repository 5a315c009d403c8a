import JSONText
import Testing

@testable import CostModel

@Suite struct RecordPartTests {
  private func problems(_ recorded: String) -> [String] {
    ScenarioFile.problems(
      inDecision:
        #""choose": "acme/small", "recorded": { "asOf": "2026-11-20", \#(recorded) }"#)
  }

  @Test(arguments: [
    #""inputs": { "calls": "many" }"#, #""inputs": { "options.ft:openai/gpt-4.1.outputCut": "x" }"#,
    #""inputs": { "task": "poetry" }"#, #""inputs": { "start": "soon" }"#, #""inputs": { "ramp": "10%,x" }"#,
    #""inputs": { "options.both.shares": "half a" }"#, #""inputs": { "options.both.ramp": "x" }"#,
    #""inputs": { "features.chat.bill": "-" }"#, #""inputs": { "calls": 5 }"#,
    #""results": { "breakEvenMonths": "nevr" }"#, #""results": { "monthlySaving": "never" }"#,
    #""results": { "bestOption": 5 }"#, #""results": { "saving": 5 }"#,
    #""prices": { "a": { "usdPerMillionInputTokens": -1 } }"#,
    #""prices": { "a": { "fineTuning": "ajar" } }"#,
    #""prices": { "a": { "endOfLife": "soon" } }"#, #""prices": { "a": { "price": 1 } }"#,
  ])
  func `a record that nobody can have written is an error`(recorded: String) {
    #expect(problems(recorded).count == 1, "\(problems(recorded))")
  }

  @Test(arguments: [
    #""inputs": { "calls": "1.8M", "aParameterToCome": "5" }"#, #""results": { "breakEvenMonths": "never" }"#,
    #""results": { "bestOption": "never" }"#, #""prices": { "a": { "usdPerMillionInputTokens": 0 } }"#,
  ])
  func `a record of this or another version is read`(recorded: String) {
    #expect(problems(recorded) == [])
  }

  @Test func `prices read back as they were written, to 12 digits`() throws {
    var facts = PriceFacts()
    for (index, key) in PriceFacts.amountKeys.enumerated() { facts.amounts[key] = 1 / Double(3 + index) }
    facts.steps = [.init(callsPerDay: 10_000.0 / 3, usdPerMonth: 0.1 + 0.2)]
    for flag in PriceFacts.flags { facts[keyPath: flag.path] = true }
    facts.endOfLife = CalendarDate("2027-01-14")
    facts.replacement = "acme/big"
    facts.fineTuning = .existingCustomers
    let text = facts.document.text(pretty: false)
    let decision =
      #""choose": "acme/small", "recorded": { "asOf": "2026-11-20", "prices": { "a": \#(text) } }"#
    let file = try ScenarioFile.tickets(decision)
    let read = try #require(file.decision?.recorded?.prices["a"])
    #expect(read.isPriced(as: facts) && facts.isPriced(as: read))
    #expect(read.document.text(pretty: false) == text)
    var dearer = facts
    dearer.amounts[TokenRate.input.key] = 0.333333334
    #expect(!read.isPriced(as: dearer))
    for flag in PriceFacts.flags {
      var other = facts
      other[keyPath: flag.path] = false
      #expect(!read.isPriced(as: other), "\(flag.key)")
    }
  }

  @Test func `a platform fee is read under the key of earlier records too`() throws {
    let decision = #"""
      "choose": "acme/small", "recorded": { "asOf": "2026-11-20", "prices": {
        "then": { "platformFeeUsdPerMonth": 5 }, "now": { "usdPerMonthPlatformFee": 5 } } }
      """#
    let prices = try #require(try ScenarioFile.tickets(decision).decision?.recorded?.prices)
    #expect(prices["then"] != nil && prices["then"] == prices["now"])
    #expect(prices["then"]?.document.text(pretty: false) == #"{"usdPerMonthPlatformFee":5}"#)
  }
}
