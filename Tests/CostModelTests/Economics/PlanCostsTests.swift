import Testing

@testable import CostModel

@Suite struct PlanCostsTests {
  /// Users that pay a price, and cost so much each.
  private static func plan(
    _ price: Double, users: Double, _ costs: [(share: Double, cost: Double)], fee: Double = 0,
    fixed: Double = 0
  ) -> PlanCosts {
    var point = Point(values: registry.all.map { $0.preset.spread?.likely ?? .nan })
    point.values[registry.economics.price.slot] = price
    point.values[registry.economics.paymentFee.slot] = fee
    point.values[registry.economics.fixedFee.slot] = fixed
    return PlanCosts(
      name: nil, users: users, money: PlanMoney(at: point, carrying: 0),
      inference: UserCosts(
        groups: costs.map {
          .init(
            name: "", share: $0.share, perCall: $0.cost, isPriced: true, tokensPerCall: nil,
            usage: UsageDistribution(median: 1, p90: nil, p99: nil))
        }), limits: (0.8, 0.9))
  }

  @Test(arguments: [
    // One in ten costs $9: the other nine leave 90%; with one more there are too many.
    (0.1, 0.9), (0.11, 0.1), (0.0, 0.9),
  ])
  func `nine of ten leave at least the margin at P90`(heavy: Double, expected: Double) throws {
    let plans = [Self.plan(10, users: 50, [(1 - heavy, 1), (heavy, 9)])]
    #expect(try #require(plans.marginP90).isClose(to: expected))
  }

  @Test func `the margin at P90 of several plans is of all their users`() throws {
    // 100 users leave 90%, 100 leave 50%, 20 leave 10%: 20 of 220 are fewer than a tenth.
    let plans = [
      Self.plan(10, users: 100, [(1, 1)]), Self.plan(20, users: 100, [(1, 10)]),
      Self.plan(10, users: 20, [(1, 9)]), Self.plan(0, users: 5000, [(1, 1)]),
    ]
    #expect(try #require(plans.marginP90).isClose(to: 0.5))
    #expect([Self.plan(0, users: 10, [(1, 1)])].marginP90 == nil)
  }

  @Test func `who costs what comes in is not below zero, whatever the noise`() {
    // $10 less 3% and $0.30 is $9.40, but for the last digit.
    let even = Self.plan(10, users: 5, [(1, 9.4)], fee: 0.03, fixed: 0.3)
    #expect(even.belowZero.share == 0 && [even].belowZero?.users == 0)
    #expect(Self.plan(10, users: 5, [(1, 9.41)], fee: 0.03, fixed: 0.3).belowZero.share == 1)
  }

  @Test func `what is divided by next to nothing is no result`() {
    let plans = [Self.plan(1e-308, users: 1, [(1, 10)])]
    #expect(Margin.Figure.allCases.allSatisfy { plans.value(of: $0)?.isFinite ?? true })
    #expect(plans.value(of: .shareOfRevenue) == nil)
  }
}
