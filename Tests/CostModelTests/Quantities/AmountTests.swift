import CostModel
import Testing

@Suite struct AmountTests {
  @Test func `literals are the texts that people write`() {
    let amounts: [Amount<TokenCount>] = [80, 0.5, "1.2k", 60...120, .between(60, 120, likely: 80), 0.5...2]
    #expect(amounts.map(\.text) == ["80", "0.5", "1.2k", "60..120", "60..80..120", "0.5..2"])
    #expect(Amount(Tokens(80)).text == "80.0")
  }

  @Test func `calls may be said by the day and by the year`() {
    let amounts: [Amount<CallsPerMonth>] = [.perDay(50_000), .perDay(1_000...2_000), .perYear("600k")]
    #expect(amounts.map(\.text) == ["50000/day", "1000..2000/day", "600k/year"])
  }

  @Test func `ranges of the standard library stay what they are`() {
    let numbers = 1...3
    #expect(Array(numbers) == [1, 2, 3])
    #expect((0.5...1).contains(0.75))
  }
}
