import Testing

@testable import CostModel

@Suite struct ComparisonBeatenTests {
  @Test func `what another of its kind beats on every count is beaten, a bound never`() throws {
    let comparison = try Comparison.stated(
      ["calls": "50000", "input": "1200", "output": "80"], model: "openai/gpt-4o")
    let beaten = comparison.rows.filter(comparison.isBeaten).map(\.offer.id)
    #expect(beaten == ["openai/gpt-4o-mini", "ft:openai/gpt-4o", "ft:azure/gpt-4o-mini"])
    #expect(!comparison.rows.filter { $0.offer.bound != nil }.contains(where: comparison.isBeaten))
  }

  @Test func `of every kind something is left`() throws {
    for calls in ["100", "50k", "2M", "900M"] {
      let comparison = try Comparison.stated(
        ["calls": calls, "input": "900", "output": "200"], model: "openai/gpt-5.4")
      let kinds = Set(comparison.rows.map(\.offer.kind))
      #expect(Set(comparison.rows.filter { !comparison.isBeaten($0) }.map(\.offer.kind)) == kinds, "\(calls)")
    }
  }
}
