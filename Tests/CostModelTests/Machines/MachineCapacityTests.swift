import Testing

@testable import CostModel

/// What the machines of a row carry, and what is told of it.
@Suite struct MachineCapacityTests {
  /// 200 / 11 + 40 / 7 = 23.9 s a call at the slow end, 200 / 16.1 + 40 / 9.7 = 16.5 s at the fast: 3,615 to 5,221 calls
  /// a day.
  private static let server = ["input": "200", "output": "40", "upfront": "0"]

  private static func capacity(
    _ texts: [String: String], of option: String = "host:vps"
  ) throws -> MachineCapacity {
    let comparison = try Comparison.stated(server.merging(texts) { $1 }, with: [option])
    return try #require(comparison.capacity(of: try comparison.found(option)))
  }

  @Test(
    arguments: [
      ("3.6k/day", false, false), ("3.7k/day", true, false), ("5.2k/day", true, false),
      ("5.3k/day", true, true),
    ])
  func `a peak is short of the slowest machine, and too much for the fastest`(
    calls: String, isShort: Bool, isTooSmall: Bool
  ) throws {
    let capacity = try Self.capacity(["calls": calls])
    #expect(capacity.isShort == isShort && capacity.isTooSmall == isTooSmall)
    #expect(capacity.carriesPeak == !isShort)
  }

  @Test(arguments: ["1", "3"])
  func `the calls that it carries are those whose peak it just carries`(factor: String) throws {
    let first = try Self.capacity(["calls": "3k/day", "peakFactor": factor])
    let carried = try #require(first.carriedCallsPerMonth)
    for (end, isShort, isTooSmall) in [(carried.low, true, false), (carried.high, true, true)] {
      let fits = try Self.capacity(["calls": "\(end)", "peakFactor": factor])
      let above = try Self.capacity(["calls": "\(end * 1.000_001)", "peakFactor": factor])
      #expect(!fits.isTooSmall && fits.isShort == (end > carried.low))
      #expect(above.isShort == isShort && above.isTooSmall == isTooSmall)
    }
  }

  @Test func `where neither a speed nor a capacity is known there are no figures but the price of one`()
    throws
  {
    let comparison = try Comparison.stated(
      Self.server.merging(["calls": "1M", "hostMonthly": "100"]) { $1 }, with: ["host:custom"])
    let row = try comparison.found("host:custom")
    #expect(row.verdict == .capacityUnknown && row.figures == nil && !row.carriesCalls)
    #expect(row.offer.unavailable?.monthly?.total == MonthlyUSD(100))
    let stated = try Self.capacity(
      ["calls": "1M", "hostMonthly": "100", "hostCapacity": "9k"], of: "host:custom")
    #expect(stated.carriesPeak == true && stated.machines.count == 4)
  }

  @Test func `a machine of the table at a price of its own keeps the speed that was measured`() throws {
    let options = [
      StatedOption(.machine("runpod-h100-sxm"), name: "theirs"),
      try .stated(.machine("runpod-h100-sxm"), name: "ours", ["hostHourly": "1.11"]),
    ]
    let comparison = try Comparison.stated(
      Self.server.merging(["calls": "30M"]) { $1 }, model: CompleteScenario.defaultModel, options: options,
      in: PriceBook.sharedEmbedded.get())
    let (ours, theirs) = (try comparison.found("ours"), try comparison.found("theirs"))
    let (own, table) = (comparison.capacity(of: ours), comparison.capacity(of: theirs))
    #expect(own != nil && own?.measuredCallsPerDay == table?.measuredCallsPerDay)
    #expect(own?.planned == table?.planned && own?.throughput == table?.throughput)
    let count = Double(own?.machines.count ?? 0)
    #expect(ours.figures?.monthly[.hosting].value.isClose(to: count * 1.11 * 730) == true)
    #expect(ours.offer.name.hasPrefix(theirs.offer.name) && ours.offer.name != theirs.offer.name)
    #expect(!comparison.notes(on: ours).contains(.capacityAssumed(option: "ours")))
  }

  @Test func `a machine of a mix takes its measured speed, and is told of as a part`() throws {
    let mix = StatedMix([
      .init(StatedOption(.machine("runpod-h100-sxm")), share: 0.25),
      .init(StatedOption(.api("openai/gpt-4o-mini")), share: 0.75),
    ])
    let long = ["calls": "40M", "input": "31000", "output": "200", "upfront": "0", "utilisation": "25%"]
    let comparison = try Comparison.stated(
      long, model: CompleteScenario.defaultModel,
      options: [StatedOption(.mix(mix), name: "m"), StatedOption(.machine("runpod-h100-sxm"), name: "all")],
      in: PriceBook.sharedEmbedded.get())
    let row = try comparison.found("m")
    #expect(comparison.assumptions.contains { $0.definition.key == "prefillRate" })
    #expect(row.range != nil && comparison.capacity(of: row) == nil)
    // A quarter of the calls is carried as it would be alone.
    let alone = try Comparison.stated(
      long.merging(["calls": "10M"]) { $1 }, with: ["host:runpod-h100-sxm"]
    ).figures("host:runpod-h100-sxm")
    #expect(row.figures?.monthly[.hosting] == alone.monthly[.hosting])
    #expect((alone.machines?.named.count ?? 0) > 1)
    let limits = comparison.notes(on: row).contains {
      if case .ofPart("host:runpod-h100-sxm", .longerThanMeasured) = $0 { true } else { false }
    }
    #expect(limits)
  }
}
