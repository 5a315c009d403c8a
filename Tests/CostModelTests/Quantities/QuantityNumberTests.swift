import Testing

@testable import CostModel

/// A bare number is what a figure is held against, and a factor everywhere else.
@Suite struct QuantityNumberTests {
  @Test func `a figure can be held against a number`() {
    let saving: MonthlyUSD? = MonthlyUSD(130.5)
    #expect(saving == 130.5)
    #expect(saving.map { $0 > 100 && $0 >= 130.5 && $0 < 200 && $0 <= 131 } == true)
    #expect(Share(0.3) == 0.3)
  }

  @Test func `a number behind a quantity is a factor, not a price`() {
    let (tokens, calls, monthly) = (Tokens(1_200), CallRate(50_000), MonthlyUSD(100))
    #expect(tokens * 2 == Tokens(2_400))
    #expect(tokens * -1.0 == Tokens(-1_200))
    #expect(calls * 0.5 == CallRate(25_000))
    #expect(monthly * 3 == MonthlyUSD(300))
    #expect(monthly * 3.0 == MonthlyUSD(300))
  }

  @Test func `a quantity is printed with its unit`() {
    #expect(MonthlyUSD(130.5).description == "$130.5/month")
    #expect(Tokens(1_200).description == "1200 tokens")
    #expect(Share(0.3).description == "30%")
    #expect(Factor(2).description == "2")
  }
}
