import Testing

@testable import CostModel

/// What keeping a fine-tune deployed costs, where the vendor bills it by the hour.
@Suite struct HostingHoursTests {
  /// 1,000 calls of 1,000 + 1,000 tokens: $5.00 a month at $1 and $4.
  private static let base = ["calls": "1000", "input": "1000", "output": "1000", "upfront": "0"]
  private static let tuned = "ft:acme/hosted"

  private static func compare(
    _ more: [String: String] = [:], _ options: [StatedOption]? = nil
  ) throws -> Comparison {
    try Comparison.stated(
      base.merging(more) { $1 }, model: "acme/hosted",
      options: options ?? [.stated(Plan(tuned))], in: .tuning())
  }

  @Test(arguments: [([:], 730), (["billedHours": "720"], 720), (["billedHours": "240"], 240)])
  func `a hosted fine-tune is billed for the hours that it is on`(
    texts: [String: String], hours: Double
  ) throws {
    let monthly = try Self.compare(texts).figures(Self.tuned).monthly
    #expect(monthly[.hosting].value.isClose(to: 1.7 * hours))
    #expect(monthly.total.value.isClose(to: 5 + 1.7 * hours))
  }

  @Test func `the line of the hours multiplies out`() throws {
    let comparison = try Self.compare(["billedHours": "720"])
    let lines = try comparison.explanation(of: comparison.found(Self.tuned)).option
    let line = try #require(lines.first { $0.label == "hosting" })
    #expect(line.addends.map { $0.map(\.value) } == [[1.7, 720]])
    #expect(line.amount.isClose(to: 1224))
  }

  @Test func `hours are read where something is paid by the hour, and are a default that is told`() throws {
    #expect(try Self.compare().assumptions.contains { $0.definition.key == "billedHours" })
    #expect(try Self.compare(["billedHours": "720"]).notes.isEmpty)
    let untuned = try Self.compare(["billedHours": "720"], [.stated(.api("acme/hosted"), name: "plain")])
    #expect(
      untuned.notes.contains {
        if case .unused(let flags) = $0 { flags.contains("--billed-hours") } else { false }
      })
  }

  @Test func `one option may have hours of its own, and a range of them is a range of the bill`() throws {
    let comparison = try Self.compare(
      [:],
      [
        .stated(.hosted("acme/hosted"), name: "by day", ["billedHours": "200..300"]),
        .stated(.hosted("acme/hosted"), name: "always"),
      ])
    let range = try #require(try comparison.found("by day").range)
    #expect(range.low.monthlyTotal.value.isClose(to: 5 + 340))
    #expect(range.high.monthlyTotal.value.isClose(to: 5 + 510))
    #expect(try comparison.found("always").range == nil)
  }

  @Test func `a mix pays one deployment once, and two that are on for other hours both`() throws {
    func mix(_ own: [String: String]) throws -> MonthlyUSD {
      let parts = [
        StatedMix.Part(try .stated(.hosted("acme/hosted"), name: "one"), share: 0.5),
        StatedMix.Part(try .stated(.hosted("acme/hosted"), name: "two", own), share: 0.5),
      ]
      let comparison = try Self.compare([:], [StatedOption(.mix(StatedMix(parts)), name: "both")])
      return try comparison.figures("both").monthly[.hosting]
    }
    #expect(try mix([:]).value.isClose(to: 1.7 * 730))
    #expect(try mix(["billedHours": "100"]).value.isClose(to: 1.7 * 830))
  }
}
