import Testing

@testable import CostModel

@Suite struct UsageDistributionTests {
  @Test func `the percentiles that are given are met`() {
    let usage = UsageDistribution(median: 100, p90: 1000, p99: 3000)
    #expect(usage.quantile(0.5).isClose(to: 100))
    #expect(usage.quantile(0.9).isClose(to: 1000))
    #expect(usage.quantile(0.99).isClose(to: 3000))
    #expect(usage.above(1000).share.isClose(to: 0.1))
  }

  @Test func `a median and a P90 are a lognormal distribution`() {
    let usage = UsageDistribution(median: 100, p90: 1000, p99: nil)
    // ln 10 / 1.2815515655 = 1.7967; 100 x exp(1.7967^2 / 2).
    #expect(abs(usage.mean - 502.4) < 0.1)
    #expect(usage.mean(limitedTo: 1e15).isClose(to: usage.mean))
    #expect(usage.mean(limitedTo: 0) == 0)
  }

  @Test(arguments: [(100.0, 1000.0, 3000.0), (5, 5, 80), (7, 7, 7), (1, 40, 40)])
  func `averages are what many users make`(median: Double, p90: Double, p99: Double) {
    let usage = UsageDistribution(median: median, p90: p90, p99: p99)
    let count = 200_000
    let calls = (0..<count).map { usage.quantile((Double($0) + 0.5) / Double(count)) }
    let limit = p90 * 1.5
    let sum = calls.reduce(0) { $0 + min($1, limit) } / Double(count)
    #expect(abs(usage.mean(limitedTo: limit) - sum) < 1e-3 * sum)
    #expect(abs(usage.above(limit).share - Double(calls.count { $0 > limit }) / Double(count)) < 1e-4)
  }

  @Test func `users that are all alike are a step`() {
    let usage = UsageDistribution(median: 40, p90: nil, p99: nil)
    #expect(usage.mean == 40 && usage.quantile(0.99) == 40 && usage.above(39).share == 1)
    #expect(usage.above(40) == (0, 0) && usage.mean(limitedTo: 10) == 10)
  }
}
