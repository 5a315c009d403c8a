import Testing

@testable import CostModel

@Suite struct CornersTests {
  /// $0.0002 a call against the server, which changes at 300,000 calls a month.
  private static func range(_ more: [String: String]) throws -> OutcomeRange {
    let base = ["input": "100", "output": "0", "priceInput": "2", "priceOutput": "1"]
    let comparison = try Comparison.stated(
      base.merging(more) { $1 }, model: "custom", with: ["host:vps"])
    return try #require(try comparison.found("host:vps").range)
  }

  @Test func `a range across a step has its extremes on both sides of the step`() throws {
    let range = try Self.range(["calls": "290k..310k"])
    #expect(range.low.monthlyTotal.value.isClose(to: 59.5))
    #expect(range.high.monthlyTotal.value.isClose(to: 99.5))
    // $60.00 of calls for $59.50, and a call more for $99.50; the ends save -$1.50 and -$37.50.
    #expect(range.high.saving.value.isClose(to: 0.5))
    #expect(range.low.saving.value.isClose(to: -39.5))
  }

  @Test(
    arguments: [
      (["calls": "300k", "peakFactor": "1..2"], -39.5, 0.5),
      (["calls": "200k", "peakFactor": "1..2"], -59.5, -19.5),
      (["calls": "600k", "answersCached": "45%..55%"], -39.5, 0.5),
    ] as [([String: String], Double, Double)])
  func `whatever moves the machines is searched for steps`(
    texts: [String: String], low: Double, high: Double
  ) throws {
    let range = try Self.range(texts)
    #expect(range.low.saving.value.rounded(toPlaces: 6) == low)
    #expect(range.high.saving.value.rounded(toPlaces: 6) == high)
  }

  @Test func `many ranges do not hide the step`() throws {
    let more = [
      "calls": "290k..310k", "trainingRuns": "1..2", "leadTime": "0..1", "priceChange": "0..1%",
      "discountRate": "0..10%", "systemKept": "0..10%",
    ]
    let range = try Self.range(more)
    #expect(range.high.saving.value.isClose(to: 0.5))
    #expect(range.low.saving.value.isClose(to: -39.5))
  }

  @Test func `a range over very many steps still has both of its ends`() throws {
    // From one machine of the largest size to a thousand: $2 saved of $0.0002 a call and $0.0000483 a call paid.
    let range = try Self.range(["calls": "1..3000000000"])
    #expect(range.low.monthlyTotal.value.isClose(to: 59.5))
    #expect(range.high.monthlyTotal.value.isClose(to: 145_014.5))
    #expect(range.low.saving.value.isClose(to: -59.4998))
    #expect(range.high.saving.value.isClose(to: 454_985.5))
  }

  @Test func `13 ranges follow their inputs one at a time, and the note says so`() throws {
    let texts = [
      "calls": "40k..60k", "input": "1000..1400", "output": "60..100", "priceInput": "2..3",
      "priceOutput": "8..12", "retryRate": "0..20%", "answersCached": "0..20%", "trainingRuns": "1..3",
      "leadTime": "0..2", "maintenance": "0..50",
    ]
    let comparison = try Comparison.stated(texts, model: "custom", with: ["host:vps"])
    #expect(comparison.notes.contains(.rangesSought(count: 13)))
    let range = try #require(try comparison.found("host:vps").range)
    #expect(range.low.monthlyTotal.value.isClose(to: 59.5))
    #expect(range.high.monthlyTotal.value.isClose(to: 109.5))
    let baseline = try #require(comparison.baselineRange)
    // 40,000 x 80% at $0.00248, and 60,000 x 120% at $0.0054.
    #expect(baseline.low.value.isClose(to: 79.36))
    #expect(baseline.high.value.isClose(to: 388.8))
    #expect(range.high.saving.value.isClose(to: 388.8 - 59.5))
    #expect(range.low.saving.value.isClose(to: 79.36 - 109.5))
  }

  @Test func `one direction per result finds what 8,192 corners find`() throws {
    // The likely values never pay back, and no single input alone changes that.
    let texts = [
      "calls": "250", "input": "1000..1400", "output": "60..100", "priceInput": "2..3",
      "priceOutput": "8..12",
      "premium": "0.2..0.4", "retryRate": "0..20%", "answersCached": "0..20%", "maintenance": "0..2",
      "trainingCost": "10..500", "trainingRuns": "1..3", "teamHours": "0.1..1", "hourlyRate": "100..200",
      "outputCut": "0..40%", "horizon": "2",
    ]
    let comparison = try Comparison.stated(texts, model: "custom", with: ["ft:custom"])
    let study = comparison.study
    #expect(study.rangedSlots.count == 13)
    let directed = Corners(study: study, slots: study.rangedSlots)
    let full = Corners(study: study, slots: study.rangedSlots, limit: 13)
    #expect(!directed.isExact && full.isExact)
    let (some, all) = (try directed.ranges(), try full.ranges())
    #expect(some.offers == all.offers)
    #expect(some.today?.low == all.today?.low && some.today?.high == all.today?.high)
    #expect(try comparison.found("ft:custom").withTeam.status == "never")
    #expect(some.offers.first??.low.upfront == USD(10))
    #expect(some.offers.first??.high.upfront == USD(1500))
    #expect(some.offers.first??.low.withTeam.months != nil)
  }

  @Test(
    arguments: [
      ("fallback:acme/long+acme/falling+acme/ending", ["fallbackRate": "0..60%"]),
      ("fallback:acme/ending+acme/falling+acme/long+acme/falling", ["fallbackRate": "5%..95%"]),
      (
        "fallback:acme/falling+acme/long+acme/falling+acme/ending",
        ["fallbackRate": "10%..100%", "retryRate": "0..9%"]
      ),
      ("fallback:acme/long+host:box+acme/falling", ["fallbackRate": "0..100%", "calls": "30000"]),
      ("cascade:acme/falling+acme/long+acme/ending", ["escalation": "0..60%"]),
    ] as [(String, [String: String])])
  func `no share within a range costs less or more than the range says`(
    plan: String, texts: [String: String]
  ) throws {
    let base = ["calls": "10000", "input": "1000", "output": "1000", "upfront": "0", "horizon": "2"]
    let comparison = try Comparison.stated(
      base.merging(texts) { $1 }, model: "acme/long", options: [.stated(try Plan(plan), name: "mix")],
      in: PriceBook.acme())
    let row = try comparison.found("mix")
    let range = try #require(row.range)
    let study = comparison.study
    let slot = try #require(row.offer.mix?.rule.parameter.slot)
    let spread = try #require(study.inputs.spreads[slot])
    let directed = try Corners(study: study, slots: study.rangedSlots, limit: 0).ranges().offers[0]
    var costs: [Double] = []
    for step in 0...1000 {
      for retries in texts["retryRate"] == nil ? [0] : [0, 0.09] {
        var point = study.inputs.likely
        point.values[registry.levers.retryRate.slot] = retries
        point.values[slot] = spread.low + (spread.high - spread.low) * Double(step) / 1000
        costs.append(try study.outcomes(at: point).outcomes[0].get().monthlyTotal.value)
      }
    }
    let (least, most) = (try #require(costs.min()), try #require(costs.max()))
    // One input at a time looks for no steps, such as the first call to a machine.
    for range in [range] + (plan.contains("host:") ? [] : [try #require(directed)]) {
      #expect(range.low.monthlyTotal.value <= least + 1e-9 && range.low.monthlyTotal.value > least * 0.999)
      #expect(range.high.monthlyTotal.value >= most - 1e-9 && range.high.monthlyTotal.value < most * 1.001)
    }
  }

  /// A machine that changes at 3,741 calls a day, with more edges between the corners than are looked at.
  private static let stepped = [
    "calls": "98k..192k", "input": "1354", "output": "400..490", "peakFactor": "1.2..1.3",
    "hostMonthly": "78",
    "hostCapacity": "3741",
  ]

  @Test func `a range that cannot reach a result does not change its ends`() throws {
    let alone = try Comparison.stated(Self.stepped, model: "google/gemini-3.6-flash", with: ["host:custom"])
    let grown = try Comparison.stated(
      Self.stepped.merging(["growth": "-5%..5%"]) { $1 }, model: "google/gemini-3.6-flash",
      with: ["host:custom"])
    let (one, other) = (
      try #require(try alone.found("host:custom").range), try grown.found("host:custom").range
    )
    #expect(one.high.saving == other?.high.saving && one.low.saving == other?.low.saving)
    #expect(one.high.monthlyTotal == other?.high.monthlyTotal)
    #expect(grown.rangesMayLeaveOut && grown.notes.contains(where: \.isOfRanges))
  }

  @Test func `a cost that is added makes no bill smaller, however many ranges there are`() throws {
    let texts = [
      "calls": "3M..9M", "input": "1000..1400", "output": "60..100", "opsHours": "2..6",
    ]
    func range(_ more: [String: String]) throws -> OutcomeRange? {
      try Comparison.stated(
        texts.merging(more) { $1 }, model: "openai/gpt-5.4-mini", with: ["host:runpod-h100-sxm"]
      ).found("host:runpod-h100-sxm").range
    }
    let (less, more) = (try #require(try range([:])), try range(["growth": "0..5%", "retrainEvery": "6"]))
    let dearer = try #require(more)
    #expect(
      dearer.high.monthlyTotal >= less.high.monthlyTotal && dearer.low.monthlyTotal >= less.low.monthlyTotal)
    #expect(dearer.low.saving <= less.low.saving)
  }

  @Test func `without a range there is none, and a default that nothing reads makes none`() throws {
    let texts = ["calls": "50k", "input": "1200", "output": "80", "priceInput": "2", "priceOutput": "1"]
    let comparison = try Comparison.stated(texts, model: "custom", with: ["openai/gpt-4o-mini"])
    #expect(comparison.rows.allSatisfy { $0.range == nil })
    #expect(comparison.baselineRange == nil)
  }

  @Test func `the step at which today's cache begins is looked at`() throws {
    // 100,000 calls on gpt-4o: just under 1,024 tokens at $2.50 a million are not cached; beside $80.00 of output.
    let comparison = try Comparison.stated(
      ["calls": "100k", "input": "500..1500", "output": "80", "promptCached": "90%"], model: "gpt-4o",
      with: ["deepseek/v4-pro"])
    let row = try #require(comparison.rows.first { $0.offer.id == "deepseek/v4-pro" })
    let range = try #require(comparison.baselineRange)
    #expect(range.low.value.isClose(to: 205))
    #expect((335.75...336).contains(range.high.value))
    let saving = try #require(row.range)
    #expect(saving.high.saving.value > 311)
  }

  @Test(arguments: [("1M..2M", false), ("1k..1B", true)] as [(String, Bool)])
  func `a range with more changes of machines than are looked at says so`(calls: String, isSaid: Bool) throws
  {
    let comparison = try Comparison.stated(
      ["calls": calls, "input": "1200", "output": "80"], with: ["host:vps"])
    #expect(comparison.notes.contains(.stepsLeftOut) == isSaid)
  }
}
