import Testing

@testable import CostModel

@Suite struct VerdictTests {
  private static func verdict(_ breakEven: BreakEven) -> Verdict {
    Verdict(breakEven, clearWin: Months(6), notWorth: Months(12))
  }

  @Test(
    arguments: [
      (0.1, .clearWin), (5.9, .clearWin), (5.999_999, .clearWin), (6, .judgementCall), (6.1, .judgementCall),
      (12, .judgementCall), (12.000_001, .notForCostAlone), (119, .notForCostAlone),
    ] as [(Double, Verdict)])
  func `below 6 months is a clear win, above 12 not for cost alone`(months: Double, verdict: Verdict) {
    #expect(Self.verdict(.paysBack(Months(months))) == verdict)
  }

  @Test func `3,000 over 500 is 6 months, and noise does not turn it`() {
    #expect(Self.verdict(.paysBack(Months(3000.0 / 500))) == .judgementCall)
    #expect(Self.verdict(.paysBack(Months(6.0.nextDown))) == .judgementCall)
    #expect(Self.verdict(.paysBack(Months(0.1 * 3 / 0.05))) == .judgementCall)
    #expect(Self.verdict(.paysBack(Months(12.0.nextUp))) == .judgementCall)
  }

  @Test(
    arguments: [
      (.immediate, .clearWin), (.never(.costsTheSame), .never), (.afterEndOfLife(needed: nil), .endsFirst),
      (.unavailable, .unavailable),
    ] as [(BreakEven, Verdict)])
  func `what does not pay back is named`(breakEven: BreakEven, verdict: Verdict) {
    #expect(Self.verdict(breakEven) == verdict)
  }

  @Test func `the thresholds are the user's`() throws {
    let texts = [
      "calls": "1M", "input": "1000", "output": "0", "priceInput": "1", "priceOutput": "1", "premium": "0.5",
      "upfront": "3000", "clearWinMonths": "6.5", "notWorthMonths": "8",
    ]
    let row = try Comparison.stated(texts, model: "custom", with: ["ft:custom"]).found("ft:custom")
    #expect(row.breakEven == .paysBack(Months(6)))
    #expect(row.verdict == .clearWin)
  }

  private static let busy = [
    "calls": "500k", "input": "1200", "output": "80", "upfront": "100", "priceInput": "2.5",
    "priceOutput": "15",
  ]

  /// 500,000 calls a month are 16,667 a day, and the published 8 vCPU machine was measured to carry 1,400 to 2,400.
  @Test(arguments: ["host:vps", "mix:host:vps=90%+gpt-5.4=10%", "mix:gpt-5.4=10%+host:vps=90%"])
  func `an option that pays back on machines that do not carry the calls is too small`(option: String) throws
  {
    let comparison = try Comparison.stated(Self.busy, model: "custom", with: [option])
    let row = try #require(comparison.rows.first)
    #expect(row.verdict == .tooSmall)
    #expect(row.withTeam.months != nil)
    #expect(comparison.bestAlternative == nil)
    #expect(!row.carriesCalls)
    #expect(comparison.best() == nil)
  }

  @Test func `a model that has ended saves nobody anything`() throws {
    let stated = ["calls": "50k", "input": "1200", "output": "80"]
    let ended = try Comparison.stated(stated, with: ["openai/gpt-4.1-nano", "gpt-6-luna"])
    #expect(try ended.found("openai/gpt-4.1-nano").verdict == .endsFirst)
    #expect(try ended.found("openai/gpt-6-luna").verdict == .clearWin)
  }

  @Test func `machines that carry the calls, and those that never pay back, keep their verdict`() throws {
    let few = Self.busy.merging(["calls": "5000"]) { $1 }
    #expect(
      try Comparison.stated(few, model: "custom", with: ["host:vps"]).found("host:vps").verdict == .never)
    let carried = Self.busy.merging(["hostCapacity": "100k", "hostMonthly": "200"]) { $1 }
    let row = try Comparison.stated(carried, model: "custom", with: ["host:custom"]).found("host:custom")
    #expect(row.verdict == .clearWin)
  }
}
