import Testing

@testable import CostModel

@Suite struct CrossoverTests {
  @Test func `a call of 0_02 cents and the server change places at 297,500, 300,000 and 497,500`() throws {
    // 100 input tokens at $2 per 1M, and no output.
    let comparison = try Comparison.stated(
      ["calls": "50k", "input": "100", "output": "0", "priceInput": "2", "priceOutput": "1"],
      model: "custom", with: ["host:vps"])
    let crossovers = try comparison.details("host:vps").crossovers
    #expect(crossovers.map { $0.value.rounded(toPlaces: 6) } == [297_500, 300_000, 497_500])
  }

  @Test func `an answer that is served from the own cache puts every crossover off`() throws {
    let texts = [
      "calls": "50k", "input": "100", "output": "0", "priceInput": "2", "priceOutput": "1",
      "answersCached": "50%",
    ]
    let comparison = try Comparison.stated(texts, model: "custom", with: ["host:vps"])
    let crossovers = try comparison.details("host:vps").crossovers
    #expect(crossovers.map { $0.value.rounded(toPlaces: 6) } == [595_000, 600_000, 995_000])
  }

  private static func volumes(
    thresholds: [Double] = [], limit: Double = 1000, saving: (Double) -> Double
  ) -> [Double] {
    let calls = thresholds.map { CallRate($0) }
    return Crossover.volumes(thresholds: calls, limit: CallRate(limit)) { MonthlyUSD(saving($0.value)) }
      .map(\.value)
  }

  @Test func `lines through nothing never cross`() {
    #expect(Self.volumes { 2 * $0 }.isEmpty)
    #expect(Self.volumes { -2 * $0 }.isEmpty)
    #expect(Self.volumes { _ in 0 }.isEmpty)
  }

  @Test func `a crossing beyond the limit is not found`() {
    #expect(Self.volumes { $0 - 999 } == [999])
    #expect(Self.volumes { $0 - 1001 }.isEmpty)
  }

  @Test func `equal cost exactly at a capacity is one answer`() {
    // The larger machine costs more again, until the volume makes up for it.
    let found = Self.volumes(thresholds: [100]) { $0 <= 100 ? $0 - 100 : $0 - 300 }
    #expect(found == [100, 300])
  }

  @Test func `a change of sides at a step is the step`() {
    #expect(Self.volumes(thresholds: [100]) { $0 <= 100 ? 1 : -1 } == [100])
    #expect(Self.volumes(thresholds: [500, 100, 2000]) { $0 <= 500 ? -1 : 1 } == [500])
  }
}
