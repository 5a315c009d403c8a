import Testing

@testable import CostModel

@Suite struct SideChangeTests {
  private static func compare(_ texts: [String: String]) throws -> RowDetails {
    try Comparison.stated(
      ["calls": "50k", "input": "100", "output": "0", "priceInput": "2", "priceOutput": "1"]
        .merging(texts) { $1 }, model: "custom", with: ["host:vps"]
    ).details("host:vps")
  }

  @Test func `each side of a change has its cheaper one`() throws {
    // $0.0002 a call against $59.50 to 300,000 calls and $99.50 beyond.
    let changes = try Self.compare([:]).sideChanges
    #expect(changes.map { $0.calls.value.rounded(toPlaces: 6) } == [297_500, 300_000, 497_500])
    #expect(changes.map(\.cheaperBelow) == [.today, .option, .today])
    #expect(changes.map(\.cheaperAbove) == [.option, .today, .option])
  }

  @Test func `near a tie the five changes nearest to the volume are shown`() throws {
    let texts = [
      "priceInput": "0", "priceOutput": "0.15", "input": "1", "output": "1000", "hostHourly": "1.29",
      "prefillRate": "1e9", "decodeRate": "2400", "utilisation": "100%", "daysPerMonth": "30.4166667",
      "upfront": "0",
    ]
    func details(_ calls: String) throws -> RowDetails {
      try Comparison.stated(
        texts.merging(["calls": calls]) { $1 }, model: "custom", with: ["host:custom"]
      ).details("host:custom")
    }
    let far = try details("63072000")
    #expect(far.crossovers.count > 100)
    #expect(far.sideChanges.count == 5)
    #expect(far.sideChanges.allSatisfy { abs($0.calls.value / 63_072_000 - 1) < 0.25 })
    for (one, next) in zip(far.sideChanges, far.sideChanges.dropFirst()) {
      #expect(one.calls < next.calls && one.cheaperAbove == next.cheaperBelow)
    }
    let none = try details("0")
    #expect(none.sideChanges.map(\.calls) == Array(none.crossovers.prefix(5)))
  }
}
