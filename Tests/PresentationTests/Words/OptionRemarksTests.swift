import CostModel
import Testing

@testable import Presentation

@Suite struct OptionRemarksTests {
  @Test func `an answer about one option says when it ends and who may tune it, and no more`() throws {
    var statement = try Statement.stated(["calls": "50k"], model: "gpt-4o")
    statement.options = [StatedOption(try Plan("ft:openai/gpt-4o-mini"))]
    let comparison = try statement.compared()
    let row = try #require(comparison.row("ft:openai/gpt-4o-mini"))
    let words = comparison.remarkWords(on: row)
    #expect(words.count == 1)
    #expect(words.first?.hasPrefix("ft:openai/gpt-4o-mini: ") == true)
    #expect(words.first?.contains("Ends 20") == true)
    #expect(words.first?.contains("New tuning jobs only for organisations that already tune.") == true)
    #expect(words.first?.contains("payback") == false)
    #expect(comparison.remarkWords(on: nil).isEmpty)
    #expect(comparison.todayEndWords.count == 1)
  }

  @Test func `a model without an announced end needs no remark`() throws {
    let comparison = try Statement.stated(["calls": "50k"], model: "gpt-5.4").compared()
    #expect(comparison.todayEndWords.isEmpty)
  }
}
