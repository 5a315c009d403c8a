import Testing

@testable import CostModel

@Suite struct BillRateTests {
  @Test func `what is fixed is paid once, tokens by their price and the rest by the call`() {
    let rate = BillRate(fixed: 1.95, perCall: 0.0001, tokens: 0.0005)
    #expect(abs(rate.bill(calls: CallRate(50_000), priceFactor: 1) - 31.95) < 1e-12)
    #expect(abs(rate.bill(calls: CallRate(50_000), priceFactor: 0.9) - 29.45) < 1e-12)
    #expect(abs(rate.forShare(0.5).bill(calls: CallRate(50_000), priceFactor: 1) - 16.95) < 1e-12)
  }

  /// A bill by component and in one sum, of every option of the worked example, a mix, machines and a memory.
  @Test func `components add up to the total`() throws {
    let comparison = try Comparison.stated(
      [
        "calls": "300k", "input": "1200", "output": "80", "memory": "50", "memoryStore": "5",
        "lookupCost": "0.0001",
      ],
      model: "openai/gpt-5.4",
      with: [
        "ft:bedrock/nova-2-lite", "host:vps", "memory:openai/gpt-5.4", "openai/gpt-6-luna",
        "mix:openai/gpt-5.4-mini=70%+host:vps=30%",
      ])
    for tariff in comparison.likely.tariffs.compactMap(\.self) {
      let calls = comparison.likely.calls
      for time in [0.0, 5, 30] {
        var silent = Silent()
        let bill = tariff.bill(calls: calls, sized: calls, at: time, priceFactor: 0.8, into: &silent)
        let sum =
          tariff.rate(at: time, as: Double.self).bill(calls: calls, priceFactor: 0.8)
          + tariff.machines(for: calls, at: time, as: Double.self)
        #expect(abs(bill.total.value - sum) <= 1e-12 * sum)
        #expect(sum > 0)
      }
    }
  }
}
