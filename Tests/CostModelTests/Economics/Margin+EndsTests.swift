import Testing

@testable import CostModel

@Suite struct MarginEndsTests {
  private static func ends(_ texts: [String: String], plans: [StatedPlan] = []) throws -> Margin.Ends {
    try #require(
      MarginTests.margin(MarginTests.output.merging(texts) { $1 }, plans: plans, model: "custom").range)
  }

  @Test func `where nothing may come in a margin has no least, and a share no most`() throws {
    let ends = try Self.ends(["price": "0..10", "callsPerUser": "400"]).ends
    let (margin, share) = try (#require(ends[.grossMargin]), #require(ends[.shareOfRevenue]))
    #expect(margin.low == nil && margin.isRange && share.high == nil && share.isRange)
    #expect(try #require(margin.high).isClose(to: 0.4) && #require(share.low).isClose(to: 0.6))
    #expect(ends[.costPerUser]?.isRange == false)
  }

  @Test func `of many plans the ends that are looked for are those of all corners`() throws {
    func plans(_ count: Int) throws -> [StatedPlan] {
      try (1...count).map {
        try MarginTests.plan(
          "p\($0)", ["price": "\(20 * $0)..\(25 * $0)", "users": "10..20", "callsPerUser": "100..200"])
      }
    }
    let few = try Self.ends([:], plans: plans(3))
    let many = try Self.ends([:], plans: plans(5))
    #expect(!few.isSought && many.isSought)
    // All plans at $1.50 a user and $100 in all, or at $3 for $20: the dearest plan is most of the best, the cheapest of the worst.
    let best = try #require(many.ends[.grossMargin]?.high)
    let users = [10.0, 10, 10, 10, 20]
    let revenue = zip(users, 1...5).reduce(0) { $0 + $1.0 * 25 * Double($1.1) }
    #expect(best >= 1 - users.reduce(0, +) * 1.5 / revenue - 1e-9)
    let perUser = try #require(many.ends[.costPerUser])
    #expect(try #require(perUser.low).isClose(to: 1.5) && #require(perUser.high).isClose(to: 3))
  }
}
