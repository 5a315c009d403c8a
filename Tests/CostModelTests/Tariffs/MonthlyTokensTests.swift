import Testing

@testable import CostModel

@Suite struct MonthlyTokensTests {
  @Test func `the tokens of a month are those of every billed call`() throws {
    let comparison = try Comparison.stated(
      ["calls": "1000/day", "input": "1200", "output": "80", "retryRate": "10%"], model: "gpt-5.4",
      with: ["gpt-5.4-nano", "host:vps"])
    let tokens = try #require(try comparison.figures("openai/gpt-5.4-nano").tokensPerMonth)
    #expect(tokens.input.value.isClose(to: 39.6e6) && tokens.output.value.isClose(to: 2.64e6))
    #expect(try comparison.figures("host:vps").tokensPerMonth == nil)
    let lines = try comparison.explanation(of: nil).today.filter {
      $0.section == .month && $0.unit == .tokens
    }
    #expect(lines.map(\.label) == ["input", "output"])
    #expect(lines.map { $0.amount.rounded() } == [39_600_000, 2_640_000])
  }
}
