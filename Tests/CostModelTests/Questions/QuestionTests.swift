import Testing

@testable import CostModel

@Suite struct QuestionTests {
  @Test func `each has a key and a flag of its own, and an example that works`() throws {
    #expect(Set(Question.all.map(\.key)).count == Question.all.count)
    #expect(Set(Question.all.map(\.flag)).count == Question.all.count)
    for question in Question.all {
      _ = try question.answer(question.example)
      if question.home == .fit { #expect(question.words.hasSuffix("?"), "\(question.key)") }
    }
  }

  @Test(arguments: [
    (Question.latency, "400ms", 0.4), (.latency, "2 s", 2), (.latency, "0.4", 0.4), (.stable, "8 months", 8),
    (.stable, "2 years", 24), (.accuracy, "84%", 0.84), (.revenue, "$11,000", 11_000),
    (.examples, "1k", 1000),
  ])
  func `amounts are read in their unit`(question: Question, text: String, number: Double) throws {
    #expect(try question.answer(text) == .number(number))
  }

  @Test(arguments: [
    (Question.privacy, "maybe", "write yes or no"),
    (.accuracy, "84", "it is not within 0% to 100%; a good value is 84%"),
    (.accuracy, "120%", "it is not within 0% to 100%; a good value is 84%"),
    (.patterns, "10..20", "it is a range, and one value answers this; such as 12"),
    (.patterns, "many", "it is no such amount; a good value is 12"),
    (.passed, "201/200", "more passed than there are; write what passed first, such as 188/200"),
  ])
  func `other texts say what a good one is`(question: Question, text: String, reason: String) {
    let error = #expect(throws: QuestionError.self) { try question.answer(text) }
    #expect(error?.reason == reason)
  }
}
