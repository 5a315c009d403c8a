import Testing

@testable import CostModel

@Suite struct TimelineTests {
  private static func timeline(
    _ months: Int, events: [Double] = [], growth: Double = 0, priceChange: Double = 0
  ) throws -> Timeline {
    let point = try Inputs.stated(["calls": "1", "output": "1"]).likely
      .setting(Parameters.standard.time.growth, to: Share(growth))
      .setting(Parameters.standard.time.priceChange, to: Share(priceChange))
    return Timeline(months: months, events: events, at: point)
  }

  @Test func `months without events are whole`() throws {
    let spans = try Self.timeline(3).spans
    #expect(spans.map(\.start) == [0, 1, 2])
    #expect(spans.map(\.end) == [1, 2, 3])
    #expect(spans.map(\.month) == [1, 2, 3])
  }

  @Test func `events cut the month they lie in, and those outside or between months cut nothing`() throws {
    let events = [1.8, 0.25, 0.25, 1, 3, 4.5, -1, 0, 1.2, .infinity]
    let spans = try Self.timeline(3, events: events).spans
    #expect(spans.map(\.start) == [0, 0.25, 1, 1.2, 1.8, 2])
    #expect(spans.map(\.end) == [0.25, 1, 1.2, 1.8, 2, 3])
    #expect(spans.map(\.month) == [1, 1, 2, 2, 2, 3])
    #expect(spans.reduce(0) { $0 + $1.length }.isClose(to: 3))
  }

  @Test func `volume grows by the month and prices change by the year`() throws {
    let spans = try Self.timeline(25, growth: 0.1, priceChange: -0.2).spans
    #expect(spans[0].volume == 1)
    #expect(spans[0].price == 1)
    #expect(spans[2].volume.isClose(to: 1.21))
    #expect(spans[12].price.isClose(to: 0.8))
    #expect(spans[24].price.isClose(to: 0.64))
  }
}
