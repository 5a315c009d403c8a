import CostModel
import Testing

@testable import UsageLog

@Suite struct UsageSummaryTests {
  private static let day = CalendarDate("2026-11-20") ?? CalendarDate(dayNumber: 0)

  private static func summary(
    _ texts: [String], by keys: [String] = ["feature", "model"], leavesOutEmpty: Bool = true,
    invoice: USD? = nil
  ) throws -> UsageSummary {
    let pricing = BookPricing(try PriceBook.embedded(), on: day)
    var request = LogRequest()
    request.by = try keys.map { try GroupKey($0) }
    let shares = try texts.map { text in
      var share = try LogShare(request, format: .named("generic"), prices: pricing)
      share.begin(file: 0, name: "log", framing: .lines)
      let bytes = Array(text.utf8) + [UInt8](repeating: 0, count: 64)
      _ = unsafe bytes.withUnsafeBytes {
        unsafe share.read(UnsafeRawBufferPointer(rebasing: $0.dropLast(64)), isEnd: true)
      }
      return CountedShare(&share, files: ["log"])
    }
    return UsageSummary(
      of: shares, by: keys, leavesOutEmpty: leavesOutEmpty, problems: [], pricing: pricing, invoice: invoice)
  }

  private static func line(
    _ feature: String?, _ model: String, _ input: Int, _ output: Int, cost: String? = nil, more: String = ""
  ) -> String {
    let feature = feature.map { #""feature":"\#($0)","# } ?? ""
    let cost = cost.map { #","cost_usd":\#($0)"# } ?? ""
    return
      #"{\#(feature)"model":"\#(model)","input_tokens":\#(input),"output_tokens":\#(output)\#(cost)\#(more)}"#
      + "\n"
  }

  @Test func `shares in any order and cut make the same`() throws {
    let lines = (0..<60).map { number in
      Self.line(
        ["a", "b", "c"][number % 3], ["gpt-4o", "gpt-5.4", "nobody"][number / 3 % 3], 100 + number * 7,
        number,
        cost: number % 4 == 0 ? "0.00\(number + 1)" : nil, more: #","user":"u\#(number % 7)""#)
    }
    let whole = try Self.summary([lines.joined()])
    let parts = try Self.summary([
      lines.suffix(20).joined(), lines.prefix(17).joined(), lines[17..<40].joined(),
    ])
    #expect(whole.groups == parts.groups && whole.totals == parts.totals && whole.models == parts.models)
    #expect(whole.groups.count == 9 && whole.totals.calls == 60)
  }

  @Test func `spend is what is logged, else the price, and each call counts by itself`() throws {
    let summary = try Self.summary([
      Self.line("a", "gpt-4o", 1000, 100) + Self.line("a", "gpt-4o", 1000, 100, cost: "0.01")
    ])
    // 1,000 × $2.50 + 100 × $10 for a million.
    #expect(summary.totals.pricedSpend == USD(0.007) && summary.totals.loggedSpend == USD(0.01))
    #expect(summary.totals.spend == USD(0.0135) && summary.totals.callsWithLoggedSpend == 1)
    #expect(summary.totals.share == 1 && summary.groups.map(\.key) == [["a", "gpt-4o"]])
  }

  @Test func `what is unknown is nil`() throws {
    let summary = try Self.summary([Self.line(nil, "nobody", 10, 10)])
    let totals = summary.totals
    #expect(summary.keys == ["model"])
    #expect(
      totals.loggedSpend == nil && totals.pricedSpend == nil && totals.spend == nil && totals.share == nil)
    #expect(
      totals.users == nil && totals.topUsersShare == nil && totals.retryRate == nil
        && totals.cacheHitRate == nil)
    #expect(
      totals.days == nil && totals.callsGrowth == nil && summary.periods == nil && summary.invoice == nil)
    #expect(totals.callsWithoutSpend == 1 && totals.tokensWithoutSpend == 20 && totals.tokenShare == 1)
    #expect(summary.modelsWithoutPrice.map(\.gap) == [.unknown])
  }

  @Test func `nothing counted is no group`() throws {
    let summary = try Self.summary([""])
    #expect(summary.groups.isEmpty && summary.totals.calls == 0 && summary.totals.tokensPerCall == nil)
    #expect(summary.totals.share == nil && summary.totals.tokenShare == nil)
  }

  @Test func `groups stand by spend, then by key, and those without one behind`() throws {
    let summary = try Self.summary(
      [
        Self.line("z", "gpt-4o", 10, 10) + Self.line("b", "gpt-4o", 10, 10)
          + Self.line("c", "nobody", 9000, 10)
          + Self.line(nil, "gpt-4o", 10, 10) + Self.line("a", "gpt-4o", 9000, 10)
      ], by: ["feature"])
    #expect(summary.groups.map(\.key) == [["a"], ["b"], ["z"], [nil], ["c"]])
    #expect(summary.groups.last?.totals.share == nil && summary.groups[3].totals.cumulativeShare == 1)
  }

  @Test func `an invoice is held against both spends, and names the group that lies apart`() throws {
    let summary = try Self.summary(
      [
        Self.line("a", "gpt-4o", 1000, 100, cost: "0.0071")
          + Self.line("b", "gpt-4o", 1000, 100, cost: "0.0050")
      ], invoice: USD(0.02))
    let gap = try #require(summary.invoice)
    #expect(
      abs((gap.toPriced?.value ?? 0) - 0.013) < 1e-12 && abs((gap.toLogged?.value ?? 0) - 0.0079) < 1e-12)
    #expect(
      gap.group?.key == ["a", "gpt-4o"] && gap.group?.logged == USD(0.0071)
        && gap.group?.priced == USD(0.0035))
  }

  @Test func `full weeks are those from Monday to Sunday within the log`() throws {
    // 2026-11-02 is a Monday.
    let days = ["2026-10-30", "2026-11-02", "2026-11-08", "2026-11-09", "2026-11-14"]
    let lines = days.map { Self.line("a", "gpt-4o", 10, 1, more: #","timestamp":"\#($0)T12:00:00Z""#) }
    let weeks = try Self.summary([lines.joined()]).totals.fullWeeks
    #expect(weeks.map(\.monday.description) == ["2026-11-02"] && weeks.map(\.calls) == [2])
  }

  @Test func `the largest counts are summed, and their price is not made up`() throws {
    let most = 999_999_999_999_999_999
    let summary = try Self.summary([(0..<5).map { _ in Self.line("a", "gpt-4o", most, 0) }.joined()])
    #expect(summary.totals.inputTokens == Int128(most) * 5 && summary.totals.inputPerCall?.p99 == most)
    let dollars = Double(most) * 5 * 2.5 / 1e6
    #expect(abs((summary.totals.pricedSpend?.value ?? 0) - dollars) < dollars * 1e-12)
  }
}
