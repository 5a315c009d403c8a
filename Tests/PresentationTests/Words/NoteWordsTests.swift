import CostModel
import Testing

@testable import Presentation

@Suite struct NoteWordsTests {
  @Test func `a router that has ended is told of as past`() throws {
    let day = try #require(CalendarDate("2026-10-23"))
    #expect(
      Note.routerEnded(option: "mix:a=1", router: "openai/gpt-4.1-nano", on: day).words
        == "Its router openai/gpt-4.1-nano ended on 2026-10-23; it is computed at its last price.")
    #expect(
      Note.routerEnds(option: "mix:a=1", router: "openai/gpt-4.1-nano", on: day).words
        == "Its router openai/gpt-4.1-nano ends 2026-10-23; from then on it is computed at its last price.")
  }
}
