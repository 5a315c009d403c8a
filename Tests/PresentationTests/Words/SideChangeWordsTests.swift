import CostModel
import Testing

@testable import Presentation

@Suite struct SideChangeWordsTests {
  @Test func `a volume says which of the two is the cheaper one on each side`() throws {
    let comparison = try Statement.stated(["calls": "30k"], model: "openai/gpt-4o").compared()
    let row = try #require(comparison.row("host:vps"))
    let change = try #require(comparison.details(of: row)?.sideChanges.first)
    #expect(
      comparison.words(on: change, row, isFirst: true)
        == "below 15,658 a month openai/gpt-4o is cheaper, above it host:vps")
    #expect(comparison.words(on: change, row, isFirst: false) == "above 15,658 a month host:vps is cheaper")
  }
}
