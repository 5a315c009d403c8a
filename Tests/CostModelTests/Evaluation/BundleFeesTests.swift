import Testing

@testable import CostModel

/// Fees beside tokens of several features on one bill.
@Suite struct BundleFeesTests {
  /// 1,000 calls of 1,000 + 1,000 tokens: $10.00 a month on acme/long, $4.00 on acme/falling.
  private static let texts = ["calls": "1000", "input": "1000", "output": "1000", "upfront": "0"]
  private static let store = Fee("store", .perMonth(MonthlyUSD(40)))
  private static let search = Fee("search", .perCall(USD(0.01)))

  private static func portfolio(
    _ more: [String: String] = [:], fees: [Fee], _ features: [StatedFeature]
  ) throws -> FeaturesTogether {
    var shared = try Statement.stated(texts.merging(more) { $1 }, model: "acme/long")
    shared.fees = fees
    let box = try StatedHost.stated("server", "box", ["platformFee": "0"])
    shared.bundle = StatedBundle(hosts: [box], features: features)
    return try FeaturesTogether(
      shared, asOf: #require(CompleteScenario.day),
      in: .acme())
  }

  private static func feature(
    _ name: String, fees: [Fee]? = nil, bill: Double? = nil, _ destination: StatedFeature.Destination = .stays
  ) throws -> StatedFeature {
    var feature = try StatedFeature.stated(name, [:], bill: bill, destination)
    var statement = feature.statement
    statement.fees = fees
    feature = StatedFeature(name: name, statement: statement, bill: feature.bill, destination: destination)
    return feature
  }

  @Test func `a feature pays its own fees, else those of all, and so does where it goes`() throws {
    let falling = StatedOption(.api("acme/falling"))
    let free = StatedOption(.api("acme/falling"), fees: [])
    let portfolio = try Self.portfolio(
      ["callFee": "0.001"], fees: [Self.store],
      [
        Self.feature("shared"), Self.feature("own", fees: [Self.search]),
        Self.feature("moved", fees: [Self.search], .option(falling)),
        Self.feature("freed", fees: [Self.search], .option(free)),
      ])
    #expect(portfolio.features.map { $0.today.total.value.rounded(toPlaces: 9) } == [51, 21, 21, 21])
    #expect(portfolio.features.map { $0.after.total.value.rounded(toPlaces: 9) } == [51, 21, 15, 5])
  }

  @Test func `a feature on a shared host pays its fees once, and a stated bill holds them already`() throws {
    let portfolio = try Self.portfolio(
      ["callFee": "0.001"], fees: [Self.search],
      [
        Self.feature("a", .host("server")), Self.feature("b", bill: 100, .host("server")),
      ])
    #expect(portfolio.features.map { $0.today.total.value.rounded(toPlaces: 9) } == [21, 100])
    #expect(portfolio.features.map { $0.after.total.value.rounded(toPlaces: 9) } == [11, 11])
    #expect(portfolio.after.value.isClose(to: 22 + 20))
    #expect(portfolio.likely.bill(ofHost: 0)[.fees] == .zero)
  }

  @Test func `a range of the fee is read where only the bill is known`() throws {
    let portfolio = try Self.portfolio(
      ["callFee": "0..0.01"], fees: [],
      [
        Self.feature("b", bill: 100, .host("server"))
      ])
    #expect(portfolio.range?.low.monthlyTotal == MonthlyUSD(20))
    #expect(portfolio.range?.high.monthlyTotal == MonthlyUSD(30))
  }
}
