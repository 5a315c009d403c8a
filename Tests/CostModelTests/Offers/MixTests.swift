import Testing

@testable import CostModel

@Suite struct MixTests {
  /// 1,000 calls of 1,000 + 1,000 tokens: $10.00 a month at $2 and $8.
  private static let base = ["calls": "1000", "input": "1000", "output": "1000", "upfront": "0"]

  private static func mix(
    _ parts: [(StatedOption, Double)], router: String? = nil, _ texts: [String: String] = [:]
  ) throws -> StatedOption {
    try .stated(
      .mix(StatedMix(parts.map { StatedMix.Part($0.0, share: $0.1) }, router: router)), name: "mix", texts)
  }

  private static func compare(
    _ options: [StatedOption], _ more: [String: String] = [:]
  ) throws -> Comparison {
    try Comparison.stated(
      base.merging(more) { $1 }, model: "acme/long", options: options, in: PriceBook.acme())
  }

  @Test(arguments: [Plan.api("acme/falling"), .api("acme/ending"), .machine("box")])
  func `one option that takes all calls costs exactly what it costs alone`(plan: Plan) throws {
    let more = [
      "growth": "3%", "priceChange": "-10%", "retryRate": "10%", "answersCached": "7%", "leadTime": "0.5",
      "keptOnApi": "11%", "maintenance": "3", "upfront": "17", "peakFactor": "2.3", "calls": "900..1100",
    ]
    let alone = try StatedOption.stated(plan, name: "alone")
    let comparison = try Self.compare([alone, Self.mix([(.stated(plan), 1)])], more)
    let (one, other) = (try comparison.figures("alone"), try comparison.figures("mix"))
    #expect(one.monthly == other.monthly)
    #expect(one.oneOff == other.oneOff)
    #expect(one.withTeam == other.withTeam)
    // Of a mix it is what a call of the product costs, of an option what a call that is billed does.
    #expect(other.perCall.value.isClose(to: other.monthly.total.value / 1000))
    #expect(one.billedCalls == other.billedCalls)
    #expect(one.prompt == other.prompt)
    #expect(try comparison.found("alone").range == comparison.found("mix").range)
    let details = (try comparison.details("alone"), try comparison.details("mix"))
    #expect(details.0.crossovers == details.1.crossovers)
    #expect(details.0.returns == details.1.returns)
  }

  @Test func `shares of the calls are billed each at its own price, with the router for all of them`() throws
  {
    let tokens110 = ["routerInput": "100", "routerOutput": "10"]
    let comparison = try Self.compare(
      [
        Self.mix(
          [(.stated(.api("acme/falling")), 0.6), (.stated(.machine("box")), 0.4)], router: "acme/falling",
          tokens110)
      ],
      ["answersCached": "10%", "retryRate": "5%", "calls": "9000"])
    let figures = try comparison.figures("mix")
    // 9,000 x 90% x 105% x 60% at $0.004; 9,000 x 90% x 40% / 30 = 108 calls a day on two small boxes; 8,100 decisions.
    let tokens = 9000 * 0.9 * 1.05 * 0.6 * 0.004
    let router110 = 8100 * 110 * 2 / 1e6
    #expect(figures.monthly.total.value.isClose(to: tokens + 45 + router110))
    #expect(figures.monthly[.router].value.isClose(to: router110))
    #expect(figures.parts.map(\.id) == ["acme/falling", "host:box"])
    #expect(figures.parts.map(\.share) == [0.6, 0.4])
    #expect(
      figures.parts.map { $0.monthly.value.rounded(toPlaces: 6) } == [tokens.rounded(toPlaces: 6), 45])
    #expect(figures.machines == nil)
  }

  @Test func `a machine of several parts is sized for all of them and its fee paid once`() throws {
    let comparison = try Self.compare(
      [
        Self.mix([
          (.stated(.machine("box"), name: "small"), 0.5), (.stated(.machine("box"), name: "large"), 0.5),
        ])
      ], ["calls": "4500"])
    // 150 calls a day in all: two small boxes, and one fee.
    #expect(try comparison.figures("mix").monthly.total == MonthlyUSD(45))
  }

  @Test func `shared work is paid once, training for each model, and work of its own on top`() throws {
    let parts: [(StatedOption, Double)] = [
      (try .stated(.hosted("acme/long")), 0.5), (try .stated(.machine("box")), 0.5),
    ]
    let texts = [
      "calls": "1000", "input": "1000", "output": "1000", "premium": "1", "trainingCost": "70",
      "teamHours": "10", "hourlyRate": "100", "maintenance": "9",
    ]
    func figures(_ parts: [(StatedOption, Double)]) throws -> Figures {
      try Comparison.stated(
        texts, model: "acme/long", options: [Self.mix(parts)], in: PriceBook.acme()
      ).figures("mix")
    }
    let shared = try figures(parts)
    #expect(shared.oneOff == OneOff(training: USD(140), labor: USD(1000)))
    #expect(shared.monthly[.maintenance] == MonthlyUSD(9))
    let own = try figures([(try .stated(.hosted("acme/long"), ["teamHours": "3"]), 0.5), parts[1]])
    #expect(own.oneOff.labor == USD(1300))
    let upfront = try Self.compare([Self.mix(parts)], ["premium": "1", "upfront": "500"]).figures("mix")
    #expect(upfront.oneOff == OneOff(training: USD(500), labor: .zero))
  }

  @Test func `a part that has ended costs what today's model costs`() throws {
    // ending, $20 a month alone, stops after two months; long goes on at $10, falling at $4 and then $2.
    let option = try Self.mix([
      (.stated(.api("acme/ending")), 0.5), (.stated(.api("acme/falling")), 0.5),
    ])
    let comparison = try Self.compare([option])
    let tariff = try #require(comparison.likely.tariffs.first.flatMap { $0 })
    let months = comparison.likely.projections(of: tariff, months: 4).option.monthly
    #expect(months.map { $0.rounded(toPlaces: 9) } == [12, 12, 7, 6])
    #expect(try comparison.found("mix").offer.endOfLife == nil)
    let note = Note.ends(option: "acme/ending", on: try #require(CalendarDate("2027-01-20")))
    #expect(comparison.notes(on: try comparison.found("mix")).contains(.ofPart("acme/ending", note)))
  }

  @Test func `a range of a part is a range of the mix`() throws {
    let option = try Self.mix([
      (.stated(.machine("box"), ["platformFee": "1..2"]), 0.5), (.stated(.api("acme/long")), 0.5),
    ])
    let range = try #require(try Self.compare([option]).found("mix").range)
    #expect(range.low.monthlyTotal == MonthlyUSD(26))
    #expect(range.high.monthlyTotal == MonthlyUSD(27))
  }

  @Test func `a mix that cannot be computed says why`() throws {
    let box = try StatedOption.stated(.machine("box"))
    func fault(_ parts: [(StatedOption, Double)]) throws -> MixFault? {
      StatedMix(parts.map { StatedMix.Part($0.0, share: $0.1) }).fault
    }
    #expect(try fault([]) == .noParts)
    #expect(try fault([(box, 0.5), (box, 0.4)]) == .sharesDoNotAddUp(0.9))
    #expect(try fault([(box, 1.5), (box, -0.5)]) == .badShare("host:box", 1.5))
    #expect(try fault([(box, 0.1), (box, 0.2), (box, 0.7)]) == nil)
    #expect(try fault([(Self.mix([(box, 1)]), 1)]) == .nested("mix"))
    #expect(try fault([(.stated(.machine("box"), ramp: [0.5]), 1)]) == .rampOfPart("host:box"))
    #expect(throws: ScenarioError.badMix("mix", .sharesDoNotAddUp(0.9))) {
      try Self.compare([Self.mix([(box, 0.5), (box, 0.4)])])
    }
    let leadTime = Parameters.standard[Parameters.standard.time.leadTime]
    #expect(throws: ScenarioError.notForOption(leadTime, option: "host:box")) {
      try Self.compare([Self.mix([(.stated(.machine("box"), ["leadTime": "1"]), 1)])])
    }
  }
}
