import Testing

@testable import CostModel

@Suite struct CallCostTests {
  private static let rates: BilledRates = {
    var rates = BilledRates()
    for (rate, price) in [
      (TokenRate.input, 2.5), (.cachedInput, 1.25), (.cacheWrite, 3), (.longCacheWrite, 4), (.output, 10),
      (.batchInput, 1.2), (.batchCachedInput, 0.7), (.batchCacheWrite, 1.5), (.batchLongCacheWrite, 2),
      (.batchOutput, 5),
    ] { rates[rate] = TokenPrice(price) }
    return rates
  }()

  private static func prompt(cached: Double, written: Double = 0, writtenLong: Double = 0) -> Prompt {
    var prompt = Prompt(message: Tokens(200), output: Tokens(80))
    prompt[.system] = Tokens(1000)
    prompt.cached = Tokens(cached)
    prompt.written = Tokens(written)
    prompt.writtenLong = Tokens(writtenLong)
    return prompt
  }

  private static func cost(
    cached: Double = 0, written: Double = 0, writtenLong: Double = 0, batch: Double = 0
  ) -> CallCost {
    var silent = Silent()
    return CallCost(
      prompt(cached: cached, written: written, writtenLong: writtenLong), at: rates,
      batchShare: Share(batch), into: &silent)
  }

  @Test func `1,200 and 80 tokens at 2_50 and 10 dollars cost 0_38 cents`() {
    #expect(Self.cost().total.value.isClose(to: 0.0038))
  }

  @Test func `cached tokens pay the cached price`() {
    let cost = Self.cost(cached: 960)
    #expect(cost[.input].value.isClose(to: 240 * 2.5e-6))
    #expect(cost[.cachedInput].value.isClose(to: 960 * 1.25e-6))
    #expect(cost[.output].value.isClose(to: 80e-5))
  }

  @Test func `written tokens pay the write price of their lifetime, in a batch that of a batch`() {
    let cost = Self.cost(cached: 900, written: 100)
    #expect(cost[.input].value.isClose(to: 200 * 2.5e-6))
    #expect(cost[.cachedInput].value.isClose(to: 900 * 1.25e-6))
    #expect(cost[.cacheWrites].value.isClose(to: 100 * 3e-6))
    #expect(Self.cost(written: 100, batch: 1)[.cacheWrites].value.isClose(to: 100 * 1.5e-6))
    let both = Self.cost(written: 100, writtenLong: 300, batch: 0.5)
    let expected = 50 * (3e-6 + 1.5e-6) + 150 * (4e-6 + 2e-6)
    #expect(both[.cacheWrites].value.isClose(to: expected))
    #expect(both[.input].value.isClose(to: 800e-6 * (0.5 * 2.5 + 0.5 * 1.2)))
  }

  @Test func `the batch share pays batch prices for all its tokens, cached ones included`() {
    let cost = Self.cost(cached: 960, batch: 0.25)
    #expect(cost[.input].value.isClose(to: 240e-6 * (0.75 * 2.5 + 0.25 * 1.2)))
    #expect(cost[.cachedInput].value.isClose(to: 960e-6 * (0.75 * 1.25 + 0.25 * 0.7)))
    #expect(cost[.output].value.isClose(to: 80e-6 * (0.75 * 10 + 0.25 * 5)))
  }

  @Test func `a whole batch pays nothing at standard prices`() {
    let expected = (1200 * 1.2 + 80 * 5) / 1e6
    #expect(Self.cost(batch: 1).total.value.isClose(to: expected))
  }

  @Test func `the lines of the arithmetic add up to the cost`() {
    var explained = Explained()
    let cost = CallCost(
      Self.prompt(cached: 960), at: Self.rates, batchShare: Share(0.25), into: &explained)
    #expect(explained.lines.count == 6)
    #expect(explained.lines.reduce(0) { $0 + $1.amount }.isClose(to: cost.total.value))
    #expect(cost == Self.cost(cached: 960, batch: 0.25), "a silent evaluation gives the same figures")
  }
}
