import CostModel
import Testing

@testable import Presentation

@Suite struct StayingWordsTests {
  @Test(arguments: [
    ("gpt-4o", "12", "(openai/gpt-4o, then openai/gpt-6-luna from 2027-01-14)"),
    ("gpt-4o", "1", "on openai/gpt-4o"),
    ("gpt-5.4", "12", "on openai/gpt-5.4"),
  ])
  func `staying names what follows where today's model ends before the horizon`(
    model: String, horizon: String, words: String
  ) throws {
    let statement = try Statement.stated(["calls": "50k", "horizon": horizon], model: model)
    #expect(try statement.compared().stayingWords == words)
  }
}
