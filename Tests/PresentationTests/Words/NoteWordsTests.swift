import CostModel
import Testing

@testable import Presentation

@Suite struct NoteWordsTests {
  @Test(
    arguments: [
      (8, 8, "8 calls are 1 conversation."), (16, 8, "16 calls are 2 conversations."),
      (1, 8, "1 call is 0.125 conversations."),
    ] as [(Double, Double, String)])
  func `calls are told in conversations, one of them too`(calls: Double, turns: Double, words: String) {
    #expect(Note.historyGrows(turns: turns, calls: CallRate(calls)).words.hasSuffix("so " + words))
  }

  @Test func `a horizon of one month is the month`() {
    #expect(
      Note.paysBackLate(option: "a", horizon: 1).words.hasPrefix("Pays back only after the month looked"))
    #expect(
      Note.paysBackLate(option: "a", horizon: 2).words.hasPrefix("Pays back only after the 2 months looked"))
  }

  @Test func `one machine that growth takes is one`() throws {
    let comparison = try Statement.stated(["calls": "8k/day", "growth": "10%"], model: "gpt-5.4").compared()
    let row = try #require(comparison.row("host:vps"))
    let words = comparison.notes(on: row).map(\.words).filter { $0.hasPrefix("From month") }
    #expect(words.first?.contains("its volume takes one 8 vCPU, 32 GB") == true, "\(words)")
    #expect(!words.joined().contains("1 x "))
  }

  @Test func `a share that saves what is aimed at says what the rest is scaled to`() throws {
    var statement = try Statement.stated(["calls": "30k", "targetSaving": "40%"], model: "gpt-5.4")
    statement.options = [
      StatedOption(try Plan("mix:gpt-5.4-nano=65%+ft:bedrock/nova-2-lite=25%+gpt-5.4=10%"), name: "tiers")
    ]
    let comparison = try statement.compared()
    let row = try #require(comparison.row("tiers"))
    let found = try #require(comparison.targetShares(of: row).first)
    let shares = found.scaled.map { FigureText.share($0.share.value) }
    #expect(
      found.words.hasSuffix(
        "share that does; the rest is scaled to that: ft:bedrock/nova-2-lite from 25% to \(shares[0]), "
          + "openai/gpt-5.4 from 10% to \(shares[1])."))
  }

  @Test func `a fallback says that the failed call is paid`() throws {
    var statement = try Statement.stated(["calls": "300k", "fallbackRate": "5%"], model: "gpt-5.4")
    statement.options = [StatedOption(try Plan("fallback:gpt-5.4+claude-sonnet-5"), name: "route")]
    let comparison = try statement.compared()
    let words = comparison.notes(on: try #require(comparison.row("route"))).map(\.words)
    #expect(
      words.contains(
        "All calls go to openai/gpt-5.4, 5% on to anthropic/claude-sonnet-5 after a failure; a call that fails was sent, "
          + "and is paid whole, input and output."), "\(words)")
  }

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
