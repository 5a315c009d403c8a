import CostModel
import Testing

@Suite struct LLMPricesTests {
  private static func row(
    _ id: String, _ name: String, _ input: Double, _ output: Double, _ more: String = ""
  )
    -> String
  {
    #"{"id": "\#(id)", "vendor": "acme", "name": "\#(name)", "input": \#(input), "output": \#(output)\#(more)}"#
  }

  private static func list(_ rows: String..., updated: String = "2026-11-01") throws -> PublicPriceList {
    try PublicSample.list(
      "{\"updated_at\": \"\(updated)\", \"prices\": [\(rows.joined(separator: ","))]}")
  }

  @Test(arguments: [
    ("X >9223372036854775807k", "x-9223372036854775807k"), ("X >-5k", "x--5k"), ("X >0k", "x-0k"),
  ])
  func `a threshold that no call reaches is named`(name: String, id: String) throws {
    let list = try Self.list(Self.row("y", "Y", 1, 2), Self.row(id, name, 2, 4))
    #expect(list.models.map(\.id) == ["acme/y"])
    #expect(PublicSample.reason(list, "acme/\(id)") == "unreadTiers")
  }

  @Test func `a price that ended is not the price of today`() throws {
    let ended = #", "from_date": null, "to_date": "2026-08-01""#
    let list = try Self.list(Self.row("gone", "Gone", 1, 2, ended), Self.row("y", "Y", 1, 2))
    #expect(PublicSample.reason(list, "acme/gone") == "ended")
    let ends = try Self.list(Self.row("ends", "Ends", 1, 2, #", "to_date": "2027-01-01""#))
    #expect(try PublicSample.rates(ends, "acme/ends").input?.value == 1)
    #expect(try PublicSample.rates(ends, "acme/ends", on: "2027-01-01").input == nil)
  }

  @Test func `two prices for one time, days that are none and lone lengths are named`() throws {
    let list = try Self.list(
      Self.row("two", "Two", 1, 2), Self.row("two", "Two", 3, 4),
      Self.row("day", "Day", 1, 2, #", "from_date": "junk""#),
      Self.row("short", "Short ≤200k", 1, 2), Self.row("lone-200k", "Lone >200k", 1, 2), "7",
      Self.row("", "", 1, 2))
    #expect(
      ["acme/two", "acme/day", "acme/short", "acme/lone-200k", "prices[5]", "acme/"].map {
        PublicSample.reason(list, $0)
      } == ["twoPrices", "badDay", "unreadTiers", "noPrice", "notAnEntry", "noName"])
    #expect(list.models.isEmpty)
  }

  @Test func `a past price of 0 keeps no model from being taken`() throws {
    let list = try Self.list(
      Self.row("y", "Y", 0, 0, #", "to_date": "2026-02-01""#),
      Self.row("y", "Y", 1, 2, #", "from_date": "2026-02-01""#))
    #expect(try PublicSample.rates(list, "acme/y").output?.value == 2)
    #expect(list.leftOut.map(\.reason.name) == ["zero"])
    #expect(!list.leftOut.contains { !$0.isPart })
  }

  @Test func `many models are grouped once`() throws {
    let rows = (0..<5000).map { Self.row("m\($0)", "M", 1, 2) }
    let start = ContinuousClock.now
    let list = try PublicSample.list("{\"prices\": [\(rows.joined(separator: ","))]}")
    #expect(list.takenCount == 5000)
    #expect(ContinuousClock.now - start < .seconds(10))
  }
}
