import Testing

@testable import CostModel

@Suite struct PlanMoneyTests {
  private static func money(
    _ price: Double, fee: Double = 0, fixed: Double = 0, overhead: Double = 0, target: Double = 0.7
  ) -> PlanMoney {
    let economics = registry.economics
    var point = Point(values: registry.all.map { $0.preset.spread?.likely ?? .nan })
    point.values[economics.price.slot] = price
    point.values[economics.paymentFee.slot] = fee
    point.values[economics.fixedFee.slot] = fixed
    point.values[economics.overhead.slot] = overhead
    point.values[economics.targetMargin.slot] = target
    return PlanMoney(at: point, carrying: 0)
  }

  @Test(arguments: [(0.0, 0.0), (0.18, 0), (0.03, 0.1), (0.5, 0.05)])
  func `what is sold beside a plan leaves the target behind fees and overhead`(fee: Double, overhead: Double)
    throws
  {
    let money = Self.money(20, fee: fee, overhead: overhead)
    let price = try #require(money.grossPrice(of: 0.009))
    let net = money.netBeside(price)
    #expect(((net - overhead * price - 0.009) / net).isClose(to: 0.7))
  }

  @Test(arguments: [(0.0, 0.0, 0.0), (0.18, 0.3, 0), (0.03, 0.3, 0.1)])
  func `the price for a user leaves the target at that price`(fee: Double, fixed: Double, overhead: Double)
    throws
  {
    let price = try #require(
      Self.money(1, fee: fee, fixed: fixed, overhead: overhead).price(for: 6))
    let there = Self.money(price, fee: fee, fixed: fixed, overhead: overhead)
    #expect(try #require(there.margin(of: 6)).isClose(to: 0.7))
    #expect(there.inference(leaving: 0.7).isClose(to: 6))
  }

  @Test func `no price is enough where overhead takes all that the target leaves`() {
    #expect(Self.money(20, overhead: 0.8).price(for: 1) == nil)
    #expect(Self.money(20, overhead: 0.3).grossPrice(of: 1) == nil)
  }
}
