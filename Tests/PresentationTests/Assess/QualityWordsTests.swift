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
      "Quality: 94.0% of 200, 95% interval 89.8% to 96.5%: 90% is not shown. 217 requests in all would show it, if the rate holds."
    ),
    (
      "176/200",
      "Quality: 88.0% of 200, 95% interval 82.8% to 91.8%: 90% is not shown. 865 requests in all would rule it out, if the rate holds."
    ), ("190/200", "Quality: 95.0% of 200, 95% interval 91.0% to 97.3%: 90% is shown."),
    ("100/200", "Quality: 50.0% of 200, 95% interval 43.1% to 56.9%: 90% is not shown."),
    (
      "180/200",
      "Quality: 90.0% of 200, 95% interval 85.1% to 93.4%: 90% is not shown. No number of requests would show it at just that rate."
    ),
  ])
  func `a rate is told with what it leaves open`(passed: String, words: String) throws {
    #expect(try Self.result([(.passed, passed), (.required, "90%")]).rateWords == words)
  }

  @Test(arguments: [
    (
      "9", "5", "200",
      "9 won, 5 lost, +2.0 points (-1.7 to +5.7): no difference is shown, p 0.42; 669 in all would settle it, if it holds."
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

  @Test(arguments: [
    ("9", "5", "worse by at most 5 points is shown."),
    ("3", "12", "worse by at most 5 points is undecided; "),
    ("2", "40", "worse by at most 5 points is not shown."),
  ])
  func `a margin is told`(won: String, lost: String, words: String) throws {
    let told = try #require(
      try Self.result([(.won, won), (.lost, lost), (.items, "200"), (.margin, "5%")]).pairedWords)
    #expect(told.contains(words), "\(told)")
  }

  @Test func `rates without their pairs are told to lack them`() throws {
    #expect(
      try Self.result([(.passed, "188/200"), (.baselinePassed, "176/200")]).pairedWords
        == "How both did on the same requests is not said: give --won, --lost and --items, or --results.")
  }
}
