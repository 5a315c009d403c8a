import Testing

@testable import CostModel

@Suite struct PaybackProbabilitiesTests {
  private static func probabilities(_ months: [Double], horizon: Int, hasEnd: Bool) throws
    -> PaybackProbabilities
  {
    let scenario = try CompleteScenario.stated(["calls": "50k", "input": "1200", "output": "80"])
    return PaybackProbabilities(
      SampledColumn(months), at: scenario.inputs.likely, horizon: horizon, hasEnd: hasEnd)
  }

  @Test func `each limit counts what pays back by then, the month itself too`() throws {
    let found = try Self.probabilities([0, 3, 6, 6 + 1e-12, 7, 12, 20, .infinity], horizon: 24, hasEnd: true)
    #expect(found.ever == 0.875)
    #expect(found.within.map(\.months.value) == [6, 12, 24])
    let expected: [Double] = [0.5, 0.75, 0.875]
    #expect(found.within.map(\.probability) == expected)
    #expect(found.beforeEndOfLife == found.ever)
  }

  @Test func `a horizon that is a threshold stands once, and no end has no probability`() throws {
    let found = try Self.probabilities([5, .infinity], horizon: 12, hasEnd: false)
    #expect(found.within.map(\.months.value) == [6, 12])
    #expect(found.beforeEndOfLife == nil)
  }
}
