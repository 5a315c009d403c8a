import Testing

@testable import CostModel

@Suite struct ReturnsTests {
  private static func returns(_ oneOff: Double, _ savings: [Double], rate: Double = 0) -> Returns {
    Returns(oneOff: USD(oneOff), savings: savings, discountRate: Share(rate))
  }

  @Test func `without a discount the worth is the sum`() throws {
    let returns = Self.returns(1000, [Double](repeating: 100, count: 12))
    #expect(returns.months == 12)
    #expect(returns.net == USD(200))
    #expect(returns.npv == returns.net)
    #expect(try #require(returns.roi).isClose(to: 0.2))
    #expect(try #require(returns.irr).rounded(toPlaces: 3) == 0.413)
  }

  @Test(arguments: [-0.5, 0.01, 0.1, 1, 9], [1, 12, 120])
  func `the discounted worth of equal savings is that of an annuity`(rate: Double, months: Int) {
    let monthly = power(1 + rate, 1.0 / 12) - 1
    let annuity = (1 - power(1 + monthly, -Double(months))) / monthly
    let returns = Self.returns(1000, [Double](repeating: 250, count: months), rate: rate)
    #expect(abs(returns.npv.value - (250 * annuity - 1000)) <= 1e-9 * max(1000, 250 * annuity))
  }

  @Test(arguments: [-0.9, -0.2, 0, 0.05, 0.413, 3, 200])
  func `the yearly rate of one payment is known in closed form`(rate: Double) throws {
    // 1,000 now and 1,000 x (1 + rate)^(7/12) at the end of month 7.
    let flow = [0, 0, 0, 0, 0, 0, 1000 * power(1 + rate, 7.0 / 12), 0]
    let irr = try #require(Self.returns(1000, flow).irr)
    #expect(abs(irr - rate) <= 1e-9 * max(1, abs(rate)))
  }

  @Test(arguments: [0.02, 0.3, 2.5])
  func `the worth at the yearly rate of return is nothing`(saving: Double) throws {
    let flow = (1...24).map { 1000 * saving * Double($0) / 24 }
    let irr = try #require(Self.returns(1000, flow).irr)
    #expect(abs(Self.returns(1000, flow, rate: irr).npv.value) < 1e-6)
  }

  @Test(
    arguments: [
      (0, [100, 100]), (1000, [0, 0]), (1000, [-5, -5]), (1000, [2000, -500]), (1000, []),
    ] as [(Double, [Double])])
  func `a rate that does not exist, or is not the only one, is nil`(oneOff: Double, savings: [Double]) {
    #expect(Self.returns(oneOff, savings).irr == nil)
  }

  @Test func `nothing paid up front has no return on it`() {
    #expect(Self.returns(0, [1, 2]).roi == nil)
    #expect(Self.returns(0, [1, 2]).net == USD(3))
  }
}
