import Testing

@testable import CostModel

@Suite struct BundleEvaluationTests {
  /// The published case: two features share one machine, the third stays.
  private static func published(
    _ host: [String: String] = [:], shared: [String: String] = [:], once: [String: String] = [:]
  ) throws -> FeaturesTogether {
    try .stated(
      shared: shared, once: once, hosts: [.stated("adapters", "vps", host)],
      [
        .stated("classification", ["calls": "25k/day"], bill: 3420, .host("adapters")),
        .stated("extraction", ["calls": "15k/day"], bill: 2850, .host("adapters")),
        .stated("chat", ["calls": "2k/day"], bill: 960),
      ])
  }

  @Test func `the published case pays for its machine once`() throws {
    let portfolio = try Self.published()
    #expect(portfolio.today.value.isClose(to: 7230))
    #expect(portfolio.after.value.isClose(to: 1059.5))
    #expect(portfolio.saving.value.isClose(to: 6170.5))
    #expect(try #require(portfolio.callsMoved).isClose(to: 40.0 / 42))
    #expect(try #require(portfolio.spendMoved).isClose(to: 6270.0 / 7230))
    #expect(try Self.published(["platformFee": "0"]).after.value.isClose(to: 1045))
    let host = try #require(portfolio.hosts.first)
    #expect(host.machines?.count == 1)
    #expect(host.machines?.name == "8 vCPU, 32 GB")
    #expect(host.monthly[.hosting] == MonthlyUSD(85))
    #expect(host.monthly[.platform] == MonthlyUSD(14.5))
    #expect(host.peak?.value.isClose(to: 40_000) == true)
    #expect(try #require(host.headroom).isClose(to: 0.2))
    #expect(host.features == ["classification", "extraction"])
    #expect(portfolio.features.map { $0.after.total.value.rounded(toPlaces: 6) } == [0, 0, 960])
    #expect(portfolio.features.map(\.isMoved) == [true, true, false])
  }

  @Test func `the sum of the features sizes the machine, at the peak`() throws {
    // 40,000 calls a day at 1.5 are 60,000: one for 50,000 and one for 10,000; at 6 two of the largest and one for 50,000.
    #expect(try Self.published(["peakFactor": "1.5"]).hosts.first?.monthly[.hosting] == MonthlyUSD(130))
    let large = try #require(try Self.published(["peakFactor": "6"]).hosts.first)
    #expect(large.machines?.count == 3)
    #expect(large.monthly.total == MonthlyUSD(2 * 145 + 85 + 14.5))
    #expect(try #require(large.headroom).isClose(to: 0.04))
  }

  @Test func `work is counted for each feature that moves, unless it is stated for the whole`() throws {
    let texts = ["hourlyRate": "100", "hostTrainingCost": "50"]
    let each = try Self.published(shared: texts)
    // Two training runs and 100 hours each.
    #expect(each.oneOff == OneOff(training: USD(100), labor: USD(20_000)))
    #expect(each.notes.contains(.workPerFeature(hours: Spread(40, 160), features: 2)))
    #expect(each.assumptions.contains { $0.definition.key == "teamHours" })
    let whole = try Self.published(shared: texts, once: ["teamHours": "30", "maintenance": "7"])
    #expect(whole.oneOff == OneOff(training: USD(100), labor: USD(3000)))
    #expect(whole.once == OneOff(training: .zero, labor: USD(3000)))
    #expect(whole.after.value.isClose(to: 1066.5))
    #expect(!whole.assumptions.contains { $0.definition.key == "teamHours" })
    let stated = try Self.published(shared: texts.merging(["teamHours": "10"]) { $1 })
    #expect(stated.oneOff.labor == USD(2000))
    let host = try Self.published(["teamHours": "5", "opsHours": "2", "upfront": "1"], shared: texts)
    #expect(host.oneOff == OneOff(training: USD(101), labor: .zero))
    #expect(host.hosts.first?.monthly[.labor] == MonthlyUSD(200))
  }

  @Test func `the sum up front of a host is the whole one of what lives there, unless a feature has its own`()
    throws
  {
    func oneOff(_ host: [String: String], _ feature: [String: String], _ shared: [String: String] = [:])
      throws -> FeaturesTogether
    {
      let given = ["hostMonthly": "2000", "hostCapacity": "1M"].merging(host) { $1 }
      return try FeaturesTogether.stated(
        shared: shared, hosts: [.stated("h", "custom", given)],
        [.stated("legal", ["calls": "400k"].merging(feature) { $1 }, bill: 15_000, .host("h"))])
    }
    let whole = try oneOff(["upfront": "80000"], [:])
    #expect(whole.oneOff == OneOff(training: USD(80_000), labor: .zero))
    #expect(try #require(whole.withTeam.months).isClose(to: 80.0 / 13))
    let assumed = whole.assumptions.map(\.definition.key)
    #expect(!assumed.contains("teamHours") && !assumed.contains("hostTrainingCost"))
    let own = try oneOff(["upfront": "80000"], ["upfront": "500"])
    #expect(own.oneOff == OneOff(training: USD(80_500), labor: .zero))
    let hours = try oneOff(["upfront": "80000"], ["teamHours": "10", "hourlyRate": "100"])
    #expect(hours.oneOff == OneOff(training: USD(80_000), labor: USD(1000)))
    let trained = try oneOff(["upfront": "80000", "trainingCost": "7"], ["trainingCost": "30"])
    #expect(trained.oneOff == OneOff(training: USD(80_030), labor: .zero))
    // Without a sum of the host, what nobody said is assumed for each feature.
    #expect(try oneOff([:], [:]).oneOff.labor == USD(15_000))
  }

  @Test(
    arguments: [
      "ft:bedrock/nova-2-lite", "host:vps", "openai/gpt-4o-mini", "ft:openai/gpt-4o-mini",
    ])
  func `one feature with one option is what the comparison says of it`(name: String) throws {
    let texts = [
      "calls": "90k..110k", "input": "1200", "output": "80", "growth": "4%", "leadTime": "1.5",
      "keptOnApi": "20%", "priceChange": "-5%", "discountRate": "8%", "teamHours": "20..30",
    ]
    let own: Set = ["calls", "input", "output", "growth", "leadTime"]
    let row = try Comparison.stated(texts, with: [name])
    let portfolio = try FeaturesTogether.stated(
      shared: texts.filter { !own.contains($0.key) },
      [.stated("one", texts.filter { own.contains($0.key) }, .option(StatedOption(Plan(name))))])
    let figures = try row.figures(name)
    #expect(portfolio.today.value.isClose(to: row.baseline.total.value))
    #expect(portfolio.after.value.isClose(to: figures.monthly.total.value))
    #expect(portfolio.oneOff == figures.oneOff)
    #expect(portfolio.breakEven.status == figures.breakEven.status)
    #expect(portfolio.withTeam.status == figures.withTeam.status)
    #expect((portfolio.withTeam.months ?? 0).isClose(to: figures.withTeam.months ?? 0))
    let details = try row.details(name)
    #expect(portfolio.returns.net.value.isClose(to: try #require(details.returns).net.value))
    #expect(portfolio.returnsWithTeam.npv.value.isClose(to: try #require(details.withTeam).npv.value))
    let (range, expected) = (try #require(portfolio.range), try #require(try row.found(name).range))
    #expect(range.low.saving.value.isClose(to: expected.low.saving.value))
    #expect(range.high.saving.value.isClose(to: expected.high.saving.value))
    #expect(range.low.withTeam.status == expected.low.withTeam.status)
    #expect(range.high.upfrontWithTeam == expected.high.upfrontWithTeam)
  }

  @Test func `a feature of which the bill is known says its tokens as a conversation too`() throws {
    func after(_ input: [String: String]) throws -> MonthlyUSD {
      let texts = ["calls": "1000", "output": "80"].merging(input) { $1 }
      let option = StatedOption(try Plan("openai/gpt-4o-mini"))
      return try FeaturesTogether.stated([.stated("chat", texts, bill: 100, .option(option))]).after
    }
    // The fifth of nine turns has four before it.
    #expect(try after(["turns": "9", "historyPerTurn": "500"]) == after(["history": "2000"]))
    #expect(
      throws: ScenarioError.feature(
        "chat", .needs(registry[registry.prompt.turns], registry[registry.prompt.historyPerTurn]))
    ) { try after(["turns": "9"]) }
  }

  @Test func `features that move at different times share the machine from then on`() throws {
    let book = try PriceBook.acme()
    func months(_ growth: String) throws -> [Double] {
      try FeaturesTogether.stated(
        shared: ["upfront": "0"], hosts: [.stated("one", "box")],
        [
          .stated("a", ["calls": "2400", "leadTime": "1"], bill: 100, .host("one")),
          .stated("b", ["calls": "2400", "leadTime": "2", "growth": growth], bill: 50, .host("one")),
        ], model: "acme/long", in: book
      ).likely.projections(months: 4).option.monthly.map { $0.rounded(toPlaces: 9) }
    }
    // 80 calls a day fit the small box at $25; 160 need two of it at $45.
    #expect(try months("0") == [150, 75, 45, 45])
    // b's bill grows while it waits.
    #expect(try months("100%") == [150, 125, 85, 105])
  }

  @Test func `a shared range moves all features together, one of a feature only its own`() throws {
    let book = try PriceBook.acme()
    func range(_ shared: [String: String], _ own: [String: String]) throws -> OutcomeRange? {
      let calls = ["calls": "1000", "input": "1000", "output": "1000"]
      return try FeaturesTogether.stated(
        shared: shared.merging(["upfront": "0"]) { $1 },
        [
          .stated("a", calls.merging(own) { $1 }, .option(StatedOption(.machine("box")))),
          .stated("b", calls, .option(StatedOption(.machine("box")))),
        ], model: "acme/long", in: book
      ).range
    }
    #expect(try range([:], [:]) == nil)
    let shared = try #require(try range(["maintenance": "1..3"], [:]))
    #expect(shared.low.monthlyTotal == MonthlyUSD(52))
    #expect(shared.high.monthlyTotal == MonthlyUSD(56))
    let own = try #require(try range([:], ["maintenance": "1..3"]))
    #expect(own.low.monthlyTotal == MonthlyUSD(51))
    #expect(own.high.monthlyTotal == MonthlyUSD(53))
  }

  @Test func `a step of a shared machine inside a range is found`() throws {
    let portfolio = try FeaturesTogether.stated(
      shared: ["upfront": "0"], hosts: [.stated("one", "box")],
      [
        .stated("a", ["calls": "1000..2000"], bill: 100, .host("one")),
        .stated("b", ["calls": "1500"], bill: 100, .host("one")),
      ], in: PriceBook.acme())
    // 1,000 + 1,500 a month fit the small box (3,000), 2,000 + 1,500 do not.
    #expect(try #require(portfolio.range).low.monthlyTotal == MonthlyUSD(25))
    #expect(try #require(portfolio.range).high.monthlyTotal == MonthlyUSD(45))
    #expect(portfolio.todayRange == nil)
  }

  @Test func `a bill may be a range and grows with volume and prices`() throws {
    let feature = StatedFeature(
      name: "chat", statement: try .stated(["growth": "10%", "priceChange": "-50%"]),
      bill: Spread(90, 110))
    let portfolio = try FeaturesTogether.stated([feature], in: PriceBook.acme())
    #expect(portfolio.today == MonthlyUSD(100))
    #expect(try #require(portfolio.todayRange).high == MonthlyUSD(110))
    #expect(portfolio.movesNothing)
    #expect(portfolio.callsMoved == nil)
    #expect(portfolio.verdict == .never)
    let months = portfolio.likely.projections(months: 13).baseline.monthly
    #expect(months[12].isClose(to: 100 * 0.5 * 3.138428376721))
  }

  @Test func `the task of a feature gives its own published cuts`() throws {
    let texts = ["calls": "1000", "input": "1000", "output": "1000", "upfront": "0"]
    func after(_ task: TaskKind?) throws -> Double {
      try FeaturesTogether.stated([
        .stated("a", texts, task: task, .option(StatedOption(Plan("ft:bedrock/nova-2-lite")))),
        .stated("b", texts, .option(StatedOption(Plan("ft:bedrock/nova-2-lite")))),
      ]).after.value
    }
    // 30% less output of one of them: 300,000 tokens at $2.50.
    #expect((try after(nil) - after(.classification)).isClose(to: 0.75))
  }

  @Test func `what cannot be computed names its feature`() throws {
    let book = try PriceBook.acme()
    func failure(_ feature: StatedFeature, hosts: [StatedHost] = []) -> ScenarioError? {
      do {
        _ = try FeaturesTogether.stated(hosts: hosts, [feature], model: "acme/long", in: book)
        return nil
      } catch { return error as? ScenarioError }
    }
    let registry = Parameters.standard
    let falling = StatedFeature.Destination.option(StatedOption(.api("acme/falling")))
    #expect(
      failure(try .stated("a", ["calls": "1"], bill: 5, falling))
        == .feature("a", .billWithoutTokens(option: "acme/falling")))
    #expect(
      failure(try .stated("a", ["calls": "1", "input": "1", "output": "1"], bill: 5, falling)) == nil)
    #expect(
      failure(try .stated("a", [:], bill: 5, .host("box")), hosts: [try .stated("box", "box")])
        == .feature("a", .billWithoutCalls))
    #expect(
      failure(try .stated("a", ["calls": "1"], bill: 5, .host("bxo")), hosts: [try .stated("box", "box")])
        == .feature("a", .unknownHost("bxo", nearest: ["box"])))
    #expect(
      failure(try .stated("a", ["calls": "1"]))
        == .feature("a", .missing([registry[registry.workload.output]])))
    #expect(
      failure(try .stated("a", ["calls": "1", "horizon": "3"], bill: 5))
        == .feature("a", .notForFeature(registry[registry.time.horizon])))
    #expect(
      failure(
        try .stated("a", ["calls": "1", "peakFactor": "3"], bill: 5, .host("box")),
        hosts: [try .stated("box", "box")])
        == .feature("a", .notForGuest(registry[registry.machine.peakFactor])))
    #expect(
      failure(try .stated("a", [:], bill: 5), hosts: [try .stated("box", "box", ["growth": "1%"])])
        == .feature("box", .notForHost(registry[registry.time.growth])))
    #expect(failure(try .stated("a", [:], bill: -5)) == .feature("a", .badBill(Spread(-5))))
    #expect(
      failure(
        try .stated(
          "a", ["calls": "1", "input": "1", "output": "1"], .option(StatedOption(.hosted("acme/long")))))
        == .feature("a", .cannotMove("ft:acme/long", .notKnown(model: "acme/long"))))
    #expect(throws: ScenarioError.noFeatures) { try FeaturesTogether.stated([]) }
    #expect(throws: ScenarioError.notOnce(registry[registry.machine.opsHours])) {
      try FeaturesTogether.stated(once: ["opsHours": "1"], [.stated("a", [:], bill: 1)])
    }
    #expect(throws: ScenarioError.sameName("a")) {
      try FeaturesTogether.stated([.stated("a", [:], bill: 1), .stated("a", [:], bill: 1)])
    }
  }

  @Test func `a statement on top wins over features and hosts, and what is paid once stays so`() throws {
    var statement = Statement()
    statement.bundle = StatedBundle(
      once: try StatedOption.stated(.api("any"), ["upfront": "100"]).given,
      hosts: [try .stated("one", "box", ["platformFee": "1"])],
      features: [
        try .stated("a", ["calls": "10", "maintenance": "5"], bill: 50, .host("one")),
        try .stated("b", ["calls": "10"], bill: 50, .host("one")),
      ])
    let top = try Statement.stated(
      ["platformFee": "2", "maintenance": "7", "upfront": "300", "teamHours": "0", "hostTrainingCost": "0"])
    let portfolio = try FeaturesTogether(
      statement.overlaid(by: top), asOf: #require(CompleteScenario.day), in: PriceBook.acme())
    #expect(portfolio.after == MonthlyUSD(20 + 2 + 7 + 7))
    #expect(portfolio.oneOff == OneOff(training: USD(300), labor: .zero))
  }

  @Test func `a machine does not ask how many tokens a tuned call has`() throws {
    let keys = Set(try Self.published().assumptions.map(\.definition.key))
    #expect(keys.isDisjoint(with: ["outputCut", "systemKept", "trainingExamples", "retryRate"]))
    #expect(keys.isSuperset(of: ["hostTrainingCost", "peakFactor", "opsHours", "growth", "keptOnApi"]))
  }

  @Test func `what is said and not read is named, and a host without features is not counted`() throws {
    let portfolio = try FeaturesTogether.stated(
      shared: ["outputCut": "10%"], hosts: [.stated("idle", "box")],
      [.stated("a", ["calls": "10", "promptCached": "10%"], bill: 5)], in: PriceBook.acme())
    #expect(portfolio.notes.contains(.hostUnused("idle")))
    #expect(portfolio.notes.contains(.unused(flags: ["--output-cut", "--prompt-cached of a"])))
    #expect(portfolio.hosts.isEmpty)
    #expect(portfolio.after == MonthlyUSD(5))
  }
}
