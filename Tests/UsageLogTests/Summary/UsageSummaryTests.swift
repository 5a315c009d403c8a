import CostModel
import Testing

@testable import UsageLog

@Suite struct UsageSummaryTests {
  private static let day = CalendarDate("2026-11-20") ?? CalendarDate(dayNumber: 0)

  private static func summary(
    _ texts: [String], by keys: [String] = ["feature", "model"], leavesOutEmpty: Bool = true,
    as format: String = "generic", invoice: USD? = nil
  ) throws -> UsageSummary {
    let pricing = BookPricing(try PriceBook.embedded(), on: day)
    var request = LogRequest()
    request.by = try keys.map { try GroupKey($0) }
    let shares = try texts.map { text in
      var share = try LogShare(request, format: .named(format), prices: pricing)
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

  @Test func `what a call costs does not hang on those before it`() throws {
    let calls = [
      Self.line("a", "gpt-5.4", 400_000, 0), Self.line("a", "gpt-5.4", 100, 0, more: #","batch":true"#),
      Self.line("a", "gpt-4o", 100, 0, more: #","user":"u""#), Self.line("a", "nobody", 100, 0),
      Self.line("a", "gpt-5.4", 400_000, 0, more: #","service_tier":"priority","user":"v""#),
    ]
    let alone = try calls.map { try Self.summary([$0]).totals.pricedSpend?.value ?? 0 }
    // A long call of gpt-5.4 is $5 for a million tokens.
    #expect(alone[0] == 2)
    for turn in calls.indices {
      for lines in [Array(calls[turn...] + calls[..<turn]), (calls[turn...] + calls[..<turn]).reversed()] {
        let totals = try Self.summary([lines.joined()]).totals
        #expect(abs((totals.pricedSpend?.value ?? 0) - alone.reduce(0, +)) < 1e-12)
        let users = alone[2] + alone[4]
        #expect(abs((totals.topUsersShare?.one ?? 0) - alone[4] / users) < 1e-6)
      }
    }
  }

  @Test func `calls that say nothing of their usage are not free`() throws {
    let silent = #"{"object":"chat.completion","model":"gpt-4o","usage":null}"# + "\n"
    let told =
      #"{"object":"chat.completion","model":"gpt-4o","usage":{"prompt_tokens":1000,"completion_tokens":100}}"#
      + "\n"
    let failed = #"{"object":"chat.completion","model":"gpt-4o","error":{"code":429}}"# + "\n"
    let costs = #"{"object":"chat.completion","model":"gpt-4o","cost_usd":0.5}"# + "\n"
    let mixed = try Self.summary(
      [String(repeating: silent, count: 9) + told + failed + costs], by: ["model"], as: "openai")
    #expect(
      (mixed.totals.calls, mixed.totals.callsWithoutUsage, mixed.totals.callsWithoutSpend) == (12, 9, 9))
    #expect(mixed.totals.pricedSpend == USD(0.0035) && mixed.totals.spend == USD(0.5035))
    #expect(mixed.models.map(\.callsWithoutPrice) == [10] && mixed.models.map(\.gap) == [.noTokens])
    #expect(mixed.modelsWithoutPrice.isEmpty)
    let alone = try Self.summary([silent], by: ["model"], as: "openai").totals
    #expect(alone.spend == nil && alone.callsWithoutUsage == 1 && alone.callsWithoutSpend == 1)
    let free = try Self.summary([failed], by: ["model"], as: "openai").totals
    #expect(free.spend == USD(0) && free.callsWithoutUsage == 0)
  }

  @Test func `growth over halves is made one of a month`() throws {
    // 88 days of gpt-4o from 2 January on, 100 calls a day in the first 44 and 132 in the last.
    let first = try #require(CalendarDate("2026-01-02")).dayNumber
    let lines = (0..<88).map { day in
      let line = Self.line(
        "a", "gpt-4o", 10, 1, more: #","timestamp":"\#(CalendarDate(dayNumber: first + day))T12:00:00Z""#)
      return String(repeating: line, count: day < 44 ? 25 : 33)
    }
    let summary = try Self.summary([lines.joined()])
    #expect(summary.periods?.areMonths == false)
    #expect(summary.totals.callsGrowth.map { abs($0 - 0.32) < 1e-12 } == true)
    let pricing = BookPricing(try PriceBook.embedded(), on: Self.day)
    let workload = try #require(
      LoggedWorkload(summary.totals, in: summary.totals.days, daysPerMonth: 30, pricing: pricing))
    // 1.32 to the power of 30 over 44.
    #expect(workload.growth.map { abs($0 - 0.2084) < 1e-4 } == true)
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

  @Test func `a call that failed before it had tokens costs nothing, whatever its model`() throws {
    let unknown = Self.line("f", "nobody", 100, 10, more: #","date":"2026-11-01""#)
    for day in ["2026-11-01", "2026-11-02"] {
      let failed = #"{"feature":"f","model":"nobody","status":429,"date":"\#(day)"}"# + "\n"
      let both = try Self.summary([unknown + failed])
      #expect((both.totals.calls, both.totals.callsWithoutSpend) == (2, 1), "\(day)")
      #expect(both.totals.spend == nil && both.totals.pricedSpend == nil)
      #expect(both.models.map(\.callsWithoutPrice) == [1] && both.models.map(\.gap) == [.unknown])
      let alone = try Self.summary([failed]).totals
      #expect(alone.spend == 0 && alone.callsWithoutSpend == 0)
      let logged = try Self.summary([unknown + failed + Self.line("f", "nobody", 1, 1, cost: "0")]).totals
      #expect(logged.spend == 0 && logged.pricedSpend == nil && logged.callsWithoutSpend == 1)
    }
  }
}
