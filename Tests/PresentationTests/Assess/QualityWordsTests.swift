import CostModel
import Testing

@testable import Presentation

@Suite struct QualityWordsTests {
  private static func result(_ answers: [(Question, String)]) throws -> QualityResult {
    var replies = Replies()
    for (question, text) in answers { replies.state(question, try question.answer(text), from: .code) }
    return QualityResult(try QualityStatement(replies))
  }

  @Test(arguments: [
    (
      "188/200",
      "94.0% of 200, 95% interval 89.8% to 96.5%: 90% is undecided. 229 requests in all would show it, if the rate holds."
    ),
    (
      "176/200",
      "88.0% of 200, 95% interval 82.8% to 91.8%: 90% is not shown. 875 requests in all would rule it out, if the rate holds."
    ), ("190/200", "95.0% of 200, 95% interval 91.0% to 97.3%: 90% is shown."),
    ("100/200", "50.0% of 200, 95% interval 43.1% to 56.9%: 90% is not shown."),
    (
      "180/200",
      "90.0% of 200, 95% interval 85.1% to 93.4%: 90% is undecided. No number of requests within reach would show it at that rate."
    ),
    (
      "1/1",
      "100.0% of 1, 95% interval 20.7% to 100.0%: 90% is undecided. One request or group says nothing of others."
    ),
  ])
  func `a rate is told with what it leaves open`(passed: String, words: String) throws {
    #expect(try Self.result([(.passed, passed), (.required, "90%")]).rateWords == "Quality: " + words)
  }

  @Test(arguments: [
    (
      "9", "5", "200",
      "9 won, 5 lost, +2.0 points (-1.7 to +5.7): better than today's is undecided, p 0.42; 800 in all would settle it, if it holds."
    ),
    (
      "5", "5", "200",
      "5 won, 5 lost, +0.0 points (-3.1 to +3.1): better than today's is undecided, p 1.00; no number within reach would settle it at that difference."
    ),
    (
      "15", "5", "100", "15 won, 5 lost, +10.0 points (+1.5 to +18.5): better than today's is shown, p 0.041."
    ),
    ("5", "15", "100", "5 won, 15 lost, -10.0 points (-18.5 to -1.5): worse than today's is shown, p 0.041."),
  ])
  func `a difference is told with what it leaves open`(
    won: String, lost: String, items: String, words: String
  ) throws {
    let told = try Self.result([(.won, won), (.lost, lost), (.items, items)]).pairedWords
    #expect(told == "On the same \(items) requests: " + words)
  }

  @Test func `one request is told to say nothing of others`() throws {
    #expect(
      try Self.result([(.won, "1"), (.lost, "0"), (.items, "1")]).pairedWords
        == "On the same 1 request: 1 won, 0 lost, +100.0 points (-58.7 to +100.0): better than today's is undecided, p 1.00; one request or group says nothing of others."
    )
  }

  @Test(arguments: [
    ("9", "5", "worse by at most 5 points is shown."),
    ("3", "12", "worse by at most 5 points is undecided; 8,200 in all would settle it, if it holds."),
    ("2", "40", "worse by at most 5 points is not shown."),
  ])
  func `a margin is told`(won: String, lost: String, words: String) throws {
    let told = try #require(
      try Self.result([(.won, won), (.lost, lost), (.items, "200"), (.margin, "5%")]).pairedWords)
    #expect(told.hasSuffix(words), "\(told)")
  }

  @Test func `rates without their pairs are told to lack them`() throws {
    #expect(
      try Self.result([(.passed, "188/200"), (.baselinePassed, "176/200")]).pairedWords
        == "How both did on the same requests is not said: give --won, --lost and --items, or --results.")
  }
}
