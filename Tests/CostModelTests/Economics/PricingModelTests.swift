import Testing

@testable import CostModel

@Suite struct PricingModelTests {
  /// Nine users of ten cost $1, one costs $31; each pays $10.
  private static let plans = [
    PlanCosts(
      name: nil, users: 100,
      money: {
        var point = Point(values: registry.all.map { $0.preset.spread?.likely ?? .nan })
        point.values[registry.economics.price.slot] = 10
        point.values[registry.economics.targetMargin.slot] = 0.5
        return PlanMoney(at: point, carrying: 0)
      }(),
      inference: UserCosts(groups: [
        .init(
          name: "light", share: 0.9, perCall: 1, isPriced: true, tokensPerCall: 1,
          usage: UsageDistribution(median: 1, p90: nil, p99: nil)),
        .init(
          name: "heavy", share: 0.1, perCall: 1, isPriced: true, tokensPerCall: 1,
          usage: UsageDistribution(median: 31, p90: nil, p99: nil)),
      ]), limits: (0.8, 0.9))
  ]

  @Test(
    arguments: [
      // 0.9 x $1 + 0.1 x $31 = $4.
      (PricingModel.flat, 10, 0.6), (.credits, 8, 0.5),
      // $5 are in the price; $26 of a heavy user are sold at twice their cost.
      (.seatAndUsage, 15.2, 1 - 4 / 15.2),
      // A tenth takes the plan of P90, $2 where $10 are paid already, and is stopped at $1.
      (.tieredSeats, 10, 0.9),
    ] as [(PricingModel, Double, Double)])
  func `the same users charged otherwise`(model: PricingModel, revenue: Double, margin: Double) throws {
    let charged = try #require(Self.plans.charged.first { $0.model == model })
    #expect(try #require(charged.revenuePerUser).isClose(to: revenue))
    #expect(try #require(charged.grossMargin).isClose(to: margin))
  }

  @Test func `nobody knows what a result is worth`() {
    #expect(Self.plans.charged.first { $0.model == .outcome }?.grossMargin == nil)
  }

  @Test func `the published roadmap contradicts itself`() {
    let roadmap = MarginRoadmap(from: 0.52)
    #expect(roadmap.start == 0.5 && roadmap.phases.map(\.margin.lowerBound) == [0.58, 0.63, 0.70])
    #expect(roadmap.contradictions.count == 2)
    #expect(MarginRoadmap(from: 0.99).start == 0.6)
  }
}
