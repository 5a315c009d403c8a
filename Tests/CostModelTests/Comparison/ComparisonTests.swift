import Testing

@testable import CostModel

@Suite struct ComparisonTests {
  /// The worked example of 1,200 + 80 tokens, at so many calls.
  private static func example(_ calls: String, _ more: [String: String] = [:]) -> [String: String] {
    ["calls": calls, "input": "1200", "output": "80"].merging(more) { $1 }
  }

  /// Today's model without an end date, at the prices of the worked example.
  private static func endless(_ calls: String, _ more: [String: String] = [:]) -> [String: String] {
    example(calls, ["priceInput": "2.5", "priceOutput": "10"]).merging(more) { $1 }
  }

  @Test(
    arguments: [
      ("1000/day", 114, 59.5), ("5000/day", 570, 59.5), ("10k/day", 1140, 59.5), ("50k/day", 5700, 99.5),
      ("100k/day", 11_400, 159.5),
    ] as [(String, Double, Double)])
  func `the worked example costs what was published, on the API and on the server`(
    calls: String, today: Double, server: Double
  ) throws {
    let comparison = try Comparison.stated(Self.example(calls), with: ["host:vps"])
    #expect(comparison.today.id == "openai/gpt-4o")
    #expect(comparison.baseline.total.value.isClose(to: today))
    let vps = try comparison.figures("host:vps")
    #expect(vps.monthly.total.value.isClose(to: server))
    #expect(vps.monthly[.platform].value == 14.5)
    #expect(vps.perCall == .zero)
  }

  @Test(
    arguments: [
      ("1000/day", 54.5, 0.478), ("10k/day", 1080.5, 0.948), ("100k/day", 11_240.5, 0.986),
    ] as [(String, Double, Double)])
  func `the server saves what was published`(calls: String, saving: Double, share: Double) throws {
    let vps = try Comparison.stated(Self.example(calls), with: ["host:vps"]).figures("host:vps")
    #expect(vps.saving.value.isClose(to: saving))
    #expect(vps.savingShare?.rounded(toPlaces: 3) == share)
  }

  @Test func `the server and the API cost the same at 521_93 calls a day`() throws {
    let comparison = try Comparison.stated(Self.example("50k"), with: ["host:vps"])
    let crossovers = try comparison.details("host:vps").crossovers.map { ($0 / Days(30)).value }
    #expect(crossovers.count == 1)
    #expect(crossovers.first?.rounded(toPlaces: 2) == 521.93)
  }

  @Test(arguments: ["1", "1000", "50k", "1M", "1b"])
  func `a premium of 2 for 30 percent less output never pays, and turns at 62_5 percent`(calls: String) throws
  {
    let comparison = try Comparison.stated(
      [
        "calls": calls, "input": "800", "output": "400", "priceInput": "0.25", "priceOutput": "2",
        "premium": "2", "outputCut": "30%",
      ], model: "custom", with: ["ft:custom"])
    let row = try comparison.found("ft:custom")
    let figures = try #require(row.figures)
    let count = comparison.billedCalls.value
    #expect(comparison.baseline.total.value.isClose(to: count * 0.001))
    #expect(figures.monthly.total.value.isClose(to: count * 0.00152))
    #expect(row.offer.isHypothetical)
    #expect(row.verdict == .never)
    #expect(row.withTeam.status == "never")
    #expect(row.breakEven.status == "never")
    let details = try comparison.details("ft:custom")
    #expect(details.crossovers.isEmpty)
    let cut = try #require(details.requiredOutputCut)
    #expect(cut.isClose(to: 0.625))
    if calls == "50k" {
      #expect(comparison.baseline.total.value.isClose(to: 50))
      #expect(figures.monthly.total.value.isClose(to: 76))
    }
  }

  @Test(
    arguments: [
      ("500k", [:], 8250, 0.61, 3.64), ("100k", [:], 1650, 3.03, 18.18),
      ("100k", ["maintenance": "500..2000"], 400, 4.35, nil),
    ] as [(String, [String: String], Double, Double, Double?)])
  func `a range of the sum up front is a range of months`(
    calls: String, more: [String: String], saving: Double, soonest: Double, latest: Double?
  ) throws {
    // $0.80 over $3 and $4 over $15 are the same factor.
    let comparison = try Comparison.stated(
      [
        "calls": calls, "input": "5000", "output": "500", "priceInput": "3", "priceOutput": "15",
        "premium": "0.26666666666666667", "upfront": "5000..30000",
      ].merging(more) { $1 }, model: "custom", with: ["ft:custom"])
    let row = try comparison.found("ft:custom")
    let figures = try #require(row.figures)
    #expect(comparison.perCall.value.isClose(to: 0.0225))
    #expect(figures.perCall.value.isClose(to: 0.006))
    #expect(figures.saving.value.isClose(to: saving))
    let range = try #require(row.range)
    #expect(range.low.breakEven.months?.rounded(toPlaces: 2) == soonest)
    #expect(range.high.breakEven.months?.rounded(toPlaces: 2) == latest)
    #expect(latest != nil || range.high.breakEven.status == "never")
    #expect(range.low.withTeam == range.low.breakEven, "the sum up front holds the team's time already")
  }

  @Test func `retries are billed like calls`() throws {
    let comparison = try Comparison.stated(Self.example("25k/day", ["retryRate": "20%"]), with: ["host:vps"])
    #expect(comparison.baseline.total.value.isClose(to: 3420))
    #expect(comparison.billedCalls.value.isClose(to: 900_000))
    #expect(try comparison.figures("host:vps").monthly.total.value.isClose(to: 99.5), "machines do not retry")
  }

  @Test func `the first command shows the figures of the day`() throws {
    let comparison = try Comparison.stated(Self.example("50000"))
    #expect(comparison.baseline.total.value.isClose(to: 190))
    #expect(comparison.successor?.from == CalendarDate("2027-01-14"))
    #expect(comparison.successor?.offer.id == "openai/gpt-6-luna")
    #expect(comparison.cheapestUntuned?.offer.id == "openai/gpt-6-luna")
    let expected: [(id: String, monthly: Double, verdict: Verdict)] = [
      ("openai/gpt-6-luna", 8, .clearWin), ("openai/gpt-4o-mini", 11.4, .clearWin),
      ("ft:openai/gpt-4o-mini", 22.8, .endsFirst), ("ft:bedrock/nova-2-lite", 29.95, .never),
      ("ft:openai/gpt-4o", 285, .never), ("ft:azure/gpt-4o-mini", 1252.4, .never),
      ("host:vps", 59.5, .never),
    ]
    for (id, monthly, verdict) in expected {
      #expect(try comparison.figures(id).monthly.total.value.isClose(to: monthly), "\(id)")
      #expect(comparison.row(id)?.verdict == verdict, "\(id)")
    }
    let nova = try comparison.found("ft:bedrock/nova-2-lite")
    let oneOff = try #require(nova.figures?.oneOff)
    #expect(oneOff.training?.value.rounded(toPlaces: 4) == 14.5152)
    #expect(oneOff.total.value.rounded(toPlaces: 4) == 15_014.5152)
    #expect(nova.breakEven.months?.rounded(toPlaces: 9) == (14.5152 / 160.05).rounded(toPlaces: 9))
    let azure = try comparison.figures("ft:azure/gpt-4o-mini").monthly
    #expect(azure[.hosting].value.isClose(to: 1241), "$1.70 an hour, 730 hours")
    let end = try #require(CalendarDate("2027-01-14"))
    let isEndTold = comparison.notes.contains(
      .todayEnds(model: "openai/gpt-4o", on: end, inDays: 55, successor: "openai/gpt-6-luna"))
    #expect(isEndTold)
    let isUntunedTold = comparison.notes.contains { note in
      if case .untunedIsCheaper("openai/gpt-6-luna", _, _) = note { true } else { false }
    }
    #expect(isUntunedTold)
    let bounds = comparison.rows.filter { $0.offer.bound != nil }.compactMap {
      $0.figures?.monthly.total.value
    }
    #expect(bounds.map { $0.rounded(toPlaces: 9) } == [115, 95])
  }

  @Test func `after today's model ends the baseline costs what follows it`() throws {
    let comparison = try Comparison.stated(Self.example("50000", ["teamHours": "0"]))
    let nova = try comparison.found("ft:bedrock/nova-2-lite")
    let returns = try #require(try comparison.details("ft:bedrock/nova-2-lite").returns)
    let life = 1 + 25.0 / 31
    let net = life * 160.05 - (12 - life) * 21.95 - 14.5152
    #expect(returns.net.value.isClose(to: net))
    // Earned back after 0.09 months, and still ahead at the horizon.
    #expect(nova.withTeam == nova.breakEven)
    #expect(nova.verdict == .clearWin)
  }

  @Test func `a ramp after a month of lead time pays back later than the simple quotient`() throws {
    let comparison = try Comparison.stated(
      Self.endless("10k/day", ["upfront": "1000", "leadTime": "1"]), model: "custom", with: ["host:vps"],
      ramp: [0.1, 0.5, 1])
    let row = try comparison.found("host:vps")
    let figures = try #require(row.figures)
    // 0, then 114 - 59.50 and 570 - 59.50, then 1,080.50 a month.
    #expect(row.breakEven.months?.rounded(toPlaces: 2) == 3.40)
    #expect(figures.simpleMonths(figures.oneOff.total)?.rounded(toPlaces: 2) == 0.93)
  }

  @Test func `a fine-tune that ends before it pays back says so, and what it would have needed`() throws {
    let comparison = try Comparison.stated(
      Self.endless("50k", ["upfront": "1000"]), model: "custom", with: ["ft:openai/gpt-4o-mini"])
    let row = try comparison.found("ft:openai/gpt-4o-mini")
    guard case .afterEndOfLife(let needed) = row.withTeam else {
      Issue.record("\(row.withTeam)")
      return
    }
    #expect(needed?.value.rounded(toPlaces: 6) == (1000 / 167.2).rounded(toPlaces: 6))
    #expect(row.verdict == .endsFirst)
    #expect(row.offer.endOfLife == CalendarDate("2027-01-14"))
  }

  @Test(
    arguments: [
      "ft:anthropic/claude-sonnet-4-5", "ft:openai/gpt-5-mini", "ft:openai/gpt-4.1-nano", "ft:custom",
    ])
  func `a model that cannot be tuned is unavailable, with a reason`(option: String) throws {
    let comparison = try Comparison.stated(Self.endless("50k"), model: "custom", with: [option])
    let row = try #require(comparison.rows.first)
    #expect(row.figures == nil)
    #expect(row.verdict == .unavailable)
    #expect(row.breakEven == .unavailable)
    #expect(comparison.details(of: row) == nil)
    let reason = try #require(row.offer.unavailable)
    #expect(comparison.notes(on: row) == [.unavailable(option: option, reason)])
  }

  @Test func `prices given by hand are those of today's model, not of its fine-tune in the table`() throws {
    let listed = try Comparison.stated(Self.example("50k"), with: ["ft:openai/gpt-4o"])
    let given = try Comparison.stated(
      Self.example("50k", ["priceInput": "1", "priceOutput": "4", "discount": "10%"]),
      with: ["ft:openai/gpt-4o"])
    #expect(given.baseline.total.value.isClose(to: 76))
    let (kept, expected) = try (given.figures("ft:openai/gpt-4o"), listed.figures("ft:openai/gpt-4o"))
    #expect(kept.monthly.total == expected.monthly.total)
  }

  @Test func `training that is billed by the hour says so`() throws {
    let option = "ft:azure/o4-mini"
    let texts = Self.endless("50k", ["upfront": "100"])
    let tuned = try Comparison.stated(texts, model: "custom", with: [option])
    #expect(
      !tuned.notes(on: try tuned.found(option)).contains { note in
        if case .trainingUnpriced = note { true } else { false }
      }, "the sum up front is known")
    let hour = try #require(tuned.found(option).offer.prices.trainingHour)
    #expect(
      throws: ScenarioError.noPrice(
        PriceGap(
          option: option, kinds: [.training], takesHandPrice: false, takesPremium: false, isRetraining: true,
          billedByHour: hour))
    ) {
      try Comparison.stated(texts.merging(["retrainEvery": "3"]) { $1 }, model: "custom", with: [option])
    }
    let dear = Self.endless("50k", ["priceInput": "0.01", "priceOutput": "0.01"])
    let unpriced = try Comparison.stated(dear, model: "custom", with: [option])
    let notes = unpriced.notes(on: try unpriced.found(option))
    #expect(notes.contains(.trainingUnpriced(option: option, billedByHour: hour)))
  }

  @Test func `retraining at a training price that nobody knows is refused`() throws {
    var texts = Self.endless("50k", ["premium": "0.1", "upfront": "100", "retrainEvery": "3"])
    #expect(
      throws: ScenarioError.noPrice(
        PriceGap(
          option: "ft:custom", kinds: [.training], takesHandPrice: false, takesPremium: false,
          isRetraining: true))
    ) {
      try Comparison.stated(texts, model: "custom", with: ["ft:custom"])
    }
    texts["retrainCost"] = "$300"
    let bill = try Comparison.stated(texts, model: "custom", with: ["ft:custom"]).figures("ft:custom").monthly
    #expect(bill[.retraining].value.isClose(to: 100))
  }
}
