import Testing

@testable import CostModel

@Suite struct SensitivityTests {
  private static let stated = [
    "calls": "100k..500k", "input": "1200", "output": "80", "teamHours": "40..160", "hourlyRate": "100..200",
  ]

  private static func sensitivity(
    _ more: [String: String] = [:], metric: Metric = .npv,
    with options: [String] = ["ft:bedrock/nova-2-lite"],
    option: Sweep.Choice = .cheapest
  ) throws -> Sensitivity {
    try Sensitivity(
      .stated(stated.merging(more) { $1 }, model: "openai/gpt-5.4", with: options), option: option,
      metric: metric, in: PriceBook.sharedEmbedded.get())
  }

  @Test(arguments: [Metric.npv, .breakEvenMonths, .monthlySaving, .monthlyCost])
  func `an end of a bar is the comparison at that end, the rest likely`(metric: Metric) throws {
    let sensitivity = try Self.sensitivity(metric: metric)
    let likely = ["calls": "300k", "teamHours": "100", "hourlyRate": "150"]
    #expect(sensitivity.bars.map(\.number.definition.key).sorted() == likely.keys.sorted())
    for bar in sensitivity.bars {
      for (value, end) in [(bar.number.spread.low, bar.low), (bar.number.spread.high, bar.high)] {
        let key = bar.number.definition.key
        let comparison = try Comparison.stated(
          Self.stated.merging(likely) { $1 }.merging([key: String(Int(value))]) { $1 },
          model: "openai/gpt-5.4", with: ["ft:bedrock/nova-2-lite"])
        let row = try comparison.found("ft:bedrock/nova-2-lite")
        #expect(end.value.isSame(as: comparison.value(of: metric, of: row)))
        #expect(end.verdict == row.verdict)
        #expect(end.best == comparison.best()?.offer.id)
      }
    }
  }

  @Test func `the inputs that move the result most stand first`() throws {
    let swings = try Self.sensitivity().bars.map(\.swing)
    #expect(swings == swings.sorted(by: >))
    // 120 hours at $150, and $100 an hour over 100 hours.
    let bars = try Dictionary(
      uniqueKeysWithValues: Self.sensitivity().bars.map { ($0.number.definition.key, $0.swing) })
    #expect(bars["teamHours"]?.isClose(to: 18_000) == true)
    #expect(bars["hourlyRate"]?.isClose(to: 10_000) == true)
  }

  @Test func `an input that turns the verdict alone is named, and one that cannot is not`() throws {
    let sensitivity = try Self.sensitivity(["growth": "0..0.1%"])
    let flips = sensitivity.bars.filter(sensitivity.flips).map(\.number.definition.key)
    #expect(Set(flips) == ["calls", "teamHours", "hourlyRate"])
  }

  @Test func `an end that is never reached is beyond every number`() throws {
    let sensitivity = try Self.sensitivity(["calls": "1000..500k"], metric: .breakEvenMonths)
    let calls = try #require(sensitivity.bars.first)
    #expect(calls.number.definition.key == "calls")
    #expect(calls.swing == .infinity)
    guard case .notReached = calls.low.value else {
      Issue.record("1,000 calls a month never pay back")
      return
    }
  }

  @Test func `an option's own range is moved alone and named with it`() throws {
    let own = try StatedQuantity("0%..30%", for: registry[registry.tuned.outputCut])
    let option = StatedOption(
      .hosted("bedrock/nova-2-lite"), name: "tuned", given: ["outputCut": (own, .flag("--output-cut"))])
    let scenario = try CompleteScenario(
      inputs: .stated(["calls": "300k", "input": "1200", "output": "80", "upfront": "5000"]),
      model: "openai/gpt-5.4", options: [option, StatedOption(.api("openai/gpt-6-luna"))],
      asOf: #require(CompleteScenario.day))
    let sensitivity = try Sensitivity(
      scenario, option: .named("tuned"), metric: .monthlyCost, in: PriceBook.sharedEmbedded.get())
    #expect(sensitivity.bars.map(\.owner) == ["tuned"])
    #expect(sensitivity.bars.first?.swing.isClose(to: 300_000 * 24 * 2.5e-6) == true)
  }

  @Test(arguments: [
    // The fine-tune does not pay back soon enough; the untuned one costs least of all.
    (["ft:bedrock/nova-2-lite", "openai/gpt-6-luna"], "openai/gpt-6-luna"),
    (["openai/gpt-5.4-mini", "openai/gpt-6-luna"], "openai/gpt-6-luna"),
    (["ft:anthropic/claude-3-5-sonnet"], "ft:anthropic/claude-3-5-sonnet"),
  ])
  func `without an option it is the tuned one that pays back, else the best`(
    options: [String], usual: String
  ) throws {
    let sensitivity = try Self.sensitivity(with: options)
    #expect(sensitivity.row.offer.id == usual)
    #expect(sensitivity.comparison.leadingOption?.offer.id == usual)
    #expect(throws: ScenarioError.self) { try Self.sensitivity(option: .named("openai/gpt-4o")) }
  }
}
