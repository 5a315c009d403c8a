import CostModel
import Testing

@testable import Presentation

@Suite struct MarginTablesTests {
  private static func text(_ grid: Grid?) throws -> String {
    try #require(grid).lines.map { String(describing: $0) }.joined(separator: "\n")
  }

  @Test func `options show what is paid up front, when they end, and why one has no margin`() throws {
    let margin = try MarginWordsTests.margin {
      $0[.users] = 5_000
      $0.options = ["ft:openai/gpt-4o-mini", "host:vps"]
    }
    let text = try Self.text(margin.optionTable)
    #expect(text.contains("ft:openai/gpt-4o-mini, ends ") && text.contains("$15,0"), "\(text)")
    #expect(text.contains("host:vps: "), "\(text)")
  }

  @Test func `a plan called all is not taken for all plans`() throws {
    let own = try Statement.stated(["price": "20", "users": "10", "callsPerUser": "9"]).given
      .filter { !["input", "output"].contains($0.key) }
    var statement = try Statement.stated()
    statement.economics = StatedEconomics(
      plans: ["all", "pro"].map { StatedPlan(name: $0, given: own) })
    let margin = try Margin(
      statement, asOf: #require(CalendarDate("2026-11-20")), in: Statement.book.get())
    #expect(margin.planTable?.columns.map(\.title) == ["", "all", "pro", "all plans"])
  }

  @Test func `the records have all that the tables have`() throws {
    let records = MarginCSV.records(try MarginWordsTests.margin { $0[.price] = "19..29" })
    #expect(records.map(\.[0]) == ["record", "plan", "total", "limit", "limit", "option", "revenue"])
    let width = records.first?.count
    #expect(records.allSatisfy { $0.count == width })
    let low = try #require(records.first?.firstIndex(of: "margin_mean_low"))
    #expect(records[2][low] != "" && records[1][low] == "")
  }
}
