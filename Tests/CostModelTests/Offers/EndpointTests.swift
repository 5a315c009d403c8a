import Testing

@testable import CostModel

/// A fine-tune on an endpoint that is paid by the hour, tokens included.
@Suite struct EndpointTests {
  private static let tuned = "ft:together/qwen-3.5-9b"
  private static let call = ["calls": "3M/day", "input": "1200", "output": "80"]

  private static func comparison(_ more: [String: String], with options: [String]? = [tuned]) throws
    -> Comparison
  { try Comparison.stated(call.merging(more) { $1 }, with: options) }

  @Test(arguments: ["10k", "3M/day"])
  func `nobody knows what it carries, so that it has no verdict and no figures but the price of one`(
    calls: String
  ) throws {
    let row = try Self.comparison(["calls": calls]).found(Self.tuned)
    #expect(row.verdict == .capacityUnknown && row.figures == nil && !row.carriesCalls)
    #expect(row.offer.unavailable?.monthly?[.hosting].value.isClose(to: 3.99 * 730) == true)
  }

  @Test func `a stated capacity takes as many endpoints as the peak needs`() throws {
    let comparison = try Self.comparison(["hostCapacity": "50k"])
    let row = try comparison.found(Self.tuned)
    #expect(comparison.capacity(of: row)?.machines.count == 60)
    #expect(row.figures?.monthly[.hosting].value.isClose(to: 60 * 3.99 * 730) == true)
    // Calls that are sent again come to it too.
    let again = try Self.comparison(["hostCapacity": "50k", "retryRate": "10%"])
    #expect(try again.capacity(of: again.found(Self.tuned))?.machines.count == 66)
  }

  @Test func `a speed is planned for as that of a machine is`() throws {
    let speed = ["prefillRate": "10k", "decodeRate": "1k", "utilisation": "25%"]
    let comparison = try Self.comparison(speed)
    let machine = try Comparison.stated(
      Self.call.merging(speed) { $1 }.merging(["hostHourly": "3.99"]) { $1 }, with: ["host:custom"])
    let (one, other) = (try comparison.found(Self.tuned), try machine.found("host:custom"))
    #expect(one.figures?.monthly[.hosting] == other.figures?.monthly[.hosting])
    #expect(comparison.capacity(of: one)?.planned == machine.capacity(of: other)?.planned)
  }

  @Test func `what a speed says of it changes its bill, and is asked of no machine beside it`() throws {
    let comparison = try Self.comparison(["hostCapacity": "20k..50k", "opsHours": "10"])
    let range = try #require(comparison.found(Self.tuned).range)
    #expect(range.low.monthlyTotal.value.isClose(to: 60 * 3.99 * 730))
    #expect(range.high.monthlyTotal.value.isClose(to: 150 * 3.99 * 730))
    #expect(comparison.notes.contains(.unused(flags: ["--ops-hours"])))
  }

  @Test func `it is proposed for no volume while another can be sized`() throws {
    for calls in ["1M", "100M", "10B"] {
      let comparison = try Self.comparison(["calls": calls], with: nil)
      #expect(!comparison.rows.contains { $0.verdict == .capacityUnknown }, "\(calls)")
      #expect(comparison.rows.contains { $0.offer.kind == .hosted && $0.figures != nil }, "\(calls)")
    }
  }

  @Test func `a mix that sends it calls has no verdict either, and a sample of its bill is the bill`() throws
  {
    let mix = StatedMix([
      .init(StatedOption(.hosted("together/qwen-3.5-9b")), share: 0.5),
      .init(StatedOption(.api("openai/gpt-4o-mini")), share: 0.5),
    ])
    func comparison(_ more: [String: String]) throws -> Comparison {
      try Comparison.stated(
        Self.call.merging(more) { $1 }, model: CompleteScenario.defaultModel,
        options: [StatedOption(.mix(mix), name: "m")], in: PriceBook.sharedEmbedded.get())
    }
    #expect(try comparison([:]).found("m").verdict == .capacityUnknown)
    let sized = try comparison(["hostCapacity": "50k"]).figures("m")
    #expect(sized.monthly[.hosting].value.isClose(to: 30 * 3.99 * 730))
  }
}
