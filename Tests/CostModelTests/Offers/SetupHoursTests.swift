import Testing

@testable import CostModel

/// Work on options that are not tuned.
@Suite struct SetupHoursTests {
  /// 1,000 calls of 1,000 + 1,000 tokens: $10.00 a month on acme/long, $4.00 on acme/falling, $2.00 from 2027-02-20 on.
  private static let base = [
    "calls": "1000", "input": "1000", "output": "1000", "hourlyRate": "$1", "horizon": "24",
  ]

  private static func compare(
    _ more: [String: String] = [:], _ options: [StatedOption]? = nil
  ) throws -> Comparison {
    try Comparison.stated(
      base.merging(more) { $1 }, model: "acme/long",
      options: options ?? [.stated(.api("acme/falling")), .stated(.machine("box"))], in: .acme())
  }

  @Test func `hours are work once on what is not tuned, and on nothing else`() throws {
    let texts = ["setupHours": "12", "teamHours": "100", "hostTrainingCost": "50"]
    let comparison = try Self.compare(texts)
    #expect(try comparison.figures("acme/falling").oneOff == OneOff(training: .zero, labor: USD(12)))
    #expect(try comparison.figures("host:box").oneOff == OneOff(training: USD(50), labor: USD(100)))
    let row = try comparison.found("acme/falling")
    #expect(row.breakEven == .immediate)
    #expect(row.withTeam.months?.isClose(to: 2) == true)
    #expect(try #require(comparison.details(of: row)?.withTeam).net.value.isClose(to: 6 * 3 + 8 * 21 - 12))
    let without = try Self.compare()
    #expect(try without.found("acme/falling").withTeam == .immediate)
    #expect(try without.figures("acme/falling").oneOff == .none)
    #expect(try !without.found("acme/falling").hasUpfront && row.hasUpfront)
  }

  @Test func `the line of the setup multiplies out`() throws {
    let comparison = try Self.compare(["setupHours": "12", "hourlyRate": "$150"])
    let lines = try comparison.explanation(of: comparison.found("acme/falling")).option
    let line = try #require(lines.first { $0.label == "setup" })
    #expect(line.section == .upfront && line.addends.map { $0.map(\.value) } == [[12, 150]])
    #expect(line.amount == 1800)
  }

  @Test func `bounds on today's model and today's own row take none`() throws {
    let scenario = try CompleteScenario(
      inputs: Inputs.stated(Self.base.merging(["setupHours": "12"]) { $1 }), model: "acme/long",
      asOf: #require(CompleteScenario.day))
    let comparison = try Comparison(scenario, in: .acme())
    let bounds = comparison.rows.filter { $0.offer.bound != nil }
    #expect(!bounds.isEmpty && bounds.allSatisfy { $0.figures?.oneOff == OneOff.none })
    #expect(comparison.baseline.total == MonthlyUSD(10))
    let own = try Self.compare([:], [.stated(.api("acme/long"), name: "cache", ["setupHours": "3"])])
    #expect(try own.figures("cache").oneOff.labor == USD(3))
  }

  @Test func `an option may have hours of its own, and a sum of its own takes their place`() throws {
    let comparison = try Self.compare(
      ["setupHours": "12", "upfront": "70"],
      [
        .stated(.api("acme/falling"), name: "own", ["setupHours": "5"]),
        .stated(.api("acme/falling"), name: "sum", ["upfront": "30"]),
        .stated(.api("acme/falling"), name: "all"), .stated(.machine("box"), name: "box"),
      ])
    #expect(try comparison.figures("own").oneOff == OneOff(training: .zero, labor: USD(5)))
    #expect(try comparison.figures("sum").oneOff == OneOff(training: USD(30), labor: .zero))
    #expect(try comparison.figures("all").oneOff == OneOff(training: .zero, labor: USD(12)))
    #expect(try comparison.figures("box").oneOff == OneOff(training: USD(70), labor: .zero))
    #expect(!comparison.notes.contains { if case .unused = $0 { true } else { false } })
  }

  @Test func `a mix takes the hours of what is not tuned once`() throws {
    func oneOff(_ parts: [StatedOption], _ own: [String: String] = [:]) throws -> OneOff {
      let shares = parts.map { StatedMix.Part($0, share: 1 / Double(parts.count)) }
      let mix = StatedOption(
        .mix(StatedMix(shares)), name: "mix", given: try StatedOption.stated(.api("x"), own).given)
      let texts = ["setupHours": "12", "teamHours": "100", "hostTrainingCost": "50"]
      return try Self.compare(texts, [mix]).figures("mix").oneOff
    }
    let untuned = try [StatedOption.stated(.api("acme/long")), .stated(.api("acme/falling"))]
    let box = try StatedOption.stated(.machine("box"))
    #expect(try oneOff(untuned) == OneOff(training: .zero, labor: USD(12)))
    #expect(try oneOff(untuned + [box]) == OneOff(training: USD(50), labor: USD(112)))
    let other = try StatedOption.stated(.api("acme/ending"), ["setupHours": "7"])
    #expect(try oneOff(untuned + [other]) == OneOff(training: .zero, labor: USD(19)))
    #expect(try oneOff(untuned + [box], ["upfront": "9"]) == OneOff(training: USD(9), labor: .zero))
  }

  @Test(
    arguments: [
      (["setupHours": "12"], [Plan.api("acme/falling")], true, true),
      (["setupHours": "0"], [.api("acme/falling")], true, false),
      (["setupHours": "12"], [.machine("box")], false, true),
      (["setupHours": "12", "upfront": "5"], [.machine("box")], false, false),
    ] as [([String: String], [Plan], Bool, Bool)])
  func `hours and rate are read by what they change`(
    texts: [String: String], plans: [Plan], readsHours: Bool, readsRate: Bool
  ) throws {
    let unread = try Self.compare(texts, plans.map { StatedOption($0) }).study.unreadSlots
    #expect(unread.contains(registry.oneOff.setupHours.slot) == !readsHours)
    #expect(unread.contains(registry.oneOff.hourlyRate.slot) == !readsRate)
  }

  @Test func `ranges of hours and rate are ranges of the payback`() throws {
    let comparison = try Self.compare(["setupHours": "6..18", "hourlyRate": "$1..2"])
    let range = try #require(try comparison.found("acme/falling").range)
    #expect(range.low.upfrontWithTeam == USD(6) && range.high.upfrontWithTeam == USD(36))
    #expect(range.low.withTeam.months?.isClose(to: 1) == true)
  }

  @Test func `a feature of several takes them too`() throws {
    let portfolio = try FeaturesTogether.stated(
      shared: ["hourlyRate": "$2", "setupHours": "12"],
      [
        .stated(
          "a", ["calls": "1000", "input": "1000", "output": "1000"],
          .option(StatedOption(.api("acme/falling")))),
        .stated("b", ["calls": "1000", "input": "1000", "output": "1000"]),
      ], model: "acme/long", in: .acme())
    #expect(portfolio.oneOff == OneOff(training: .zero, labor: USD(24)))
  }
}
