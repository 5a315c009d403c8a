import Testing

@testable import CostModel

@Suite struct SimpleMonthsTests {
  @Test func `the sums up front over the saving, where both are known`() {
    let both = SimpleMonths(OneOff(training: USD(10), labor: USD(90)), saving: MonthlyUSD(20))
    #expect(both.bill == 0.5 && both.withTeam == 5)
    for none in [
      SimpleMonths(OneOff(training: USD(10), labor: USD(90)), saving: .zero),
      SimpleMonths(OneOff(training: nil, labor: USD(90)), saving: MonthlyUSD(20)),
    ] { #expect(none.bill == nil && none.withTeam == nil) }
  }
}
