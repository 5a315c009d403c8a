import Testing

@testable import CostModel

@Suite struct ConditionPartTests {
  private func problems(_ condition: String) -> [String] {
    ScenarioFile.problems(inDecision: #""choose": "acme/small", "must": [\#(condition)]"#)
  }

  @Test(arguments: [
    (#"{ "metric": "npv", "atMost": 5, "at": "high" }"#, "npv is computed at the likely numbers only"),
    (
      #"{ "metric": "savingShare", "atLeast": 0, "at": "low" }"#,
      "savingShare is computed at the likely numbers only"
    ),
    (
      #"{ "metric": "monthlyCost", "risesAtMost": "5%", "at": "high" }"#,
      "the likely value is what is recorded"
    ),
    (#"{ "metric": "monthlyCost", "risesAtMost": "5%", "in": "high" }"#, "the base is what is recorded"),
    (#"{ "metric": "bestOption", "tolerance": "5%" }"#, "bestOption is a name"),
    (#"{ "metric": "bestOption", "atMost": 5 }"#, "it is compared with the chosen option"),
    (#"{ "metric": "npv" }"#, "needs either"),
    (#"{ "metric": "npv", "atMost": 5, "atLeast": 1 }"#, "needs either"),
    (#"{ "metric": "npv", "atMost": "5..6" }"#, "give one value such as \"$20,000\""),
    (#"{ "metric": "npv", "fallsAtMost": "-5%" }"#, "give one value such as \"10%\""),
    (#"{ "metric": "saving", "atMost": 5 }"#, "'saving' is no value of 'metric'"),
  ])
  func `a condition that means nothing is refused`(condition: String, reason: String) {
    let found = problems(condition)
    #expect(found.count == 1 && found.first?.contains(reason) == true, "\(found)")
  }

  @Test func `a name that stands for nothing is found at its place`() throws {
    let text = ScenarioFile.ticketsText(
      #""choose": "acme/smal", "must": [{ "metric": "npv", "atMost": 5, "in": "hgh" }]"#)
    let day = try #require(CalendarDate("2026-11-20"))
    let found = ScenarioFile.problems(
      Array(text.utf8), named: "a.json", under: Statement(), asOf: day, over: try .shop())
    #expect(found.map { $0.place?.description } == ["a.json:4:17", "a.json:4:81"])
  }
}
