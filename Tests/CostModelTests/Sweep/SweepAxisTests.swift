import Testing

@testable import CostModel

@Suite struct SweepAxisTests {
  @Test(arguments: [
    ("calls=10k,50k,1M", [10_000, 50_000, 1_000_000]), ("output-cut=0..60%:4", [0, 0.2, 0.4, 0.6]),
    ("outputCut=0,10,30%", []), ("--output-cut=5%,10%", [0.05, 0.1]),
    ("calls=1k..100k:log:3", [1000, 10_000, 100_000]),
    ("team-hours=40..160:3", [40, 100, 160]), ("horizon=12..15", [12, 13, 14, 15]),
    ("growth=-10%..10%:3", [-0.1, 0, 0.1]), ("hourly-rate=$50,$150", [50, 150]),
  ])
  func `an axis is a list or a range in the unit of its parameter`(text: String, values: [Double]) {
    #expect((try? SweepAxis(text))?.values ?? [] == values)
  }

  @Test func `a range between round numbers has values that a flag can say`() throws {
    let axis = try SweepAxis("output-cut=0..60%:13")
    let flags = try (0...12).map {
      try StatedQuantity("\($0 * 5)%", for: axis.definition).spread.likely
    }
    #expect(axis.values == flags)
  }

  @Test func `a period at the end holds for all values`() throws {
    for text in ["calls=10k,20k,40k/day", "calls=10k..40k/day:3"] {
      let axis = try SweepAxis(text)
      #expect(axis.period == .day && axis.values.first == 10_000 && axis.values.last == 40_000, "\(text)")
      #expect(axis.stated(10_000) == (try StatedQuantity("10k/day", for: axis.definition)))
    }
  }

  @Test func `a range without a count has 25 values`() throws {
    #expect(try SweepAxis("calls=10k..2M:log").values.count == 25)
    #expect(try SweepAxis("calls=10k..2M").values.count == 25)
  }

  @Test(
    arguments: [
      ("calls", .notAnAxis), ("calls=", .notAnAxis), ("=1,2", .notAnAxis),
      ("outputcut=1,2", .unknownParameter("outputcut", nearest: ["outputCut", "output-cut", "output"])),
      ("calls=5", .tooFewValues), ("calls=1..2:1", .badCount("1")), ("calls=1..2:10001", .badCount("10001")),
      ("calls=1..2:-3", .badCount("-3")), ("calls=1..2:lag:3", .badSpacing("lag")),
      ("calls=1..2:log:3:4", .badSpacing("4")), ("calls=5k,4k", .notRising), ("calls=4k,4k", .notRising),
      ("hourly-rate=$4,050,$8,100", .notRising), ("calls=0..5:log:3", .needsPositiveEnds),
      ("calls=1..2..3:3", .notTwoEnds), ("calls=1..2,3", .quantity(.notANumber)),
      ("calls=1,2..3,4", .quantity(.notANumber)), ("calls=1,2:3", .notTwoEnds),
      ("horizon=12..13:3", .notWhole(12.5)), ("calls=1,x", .quantity(.notANumber)),
      ("output-cut=0.1,30%", .quantity(.mixedPercent)), ("calls=10,20k", .quantity(.mixedMagnitude)),
      ("output-cut=0..200%:3", .quantity(.outOfRange(0...1))),
    ] as [(String, AxisTextError)])
  func `what is no axis is refused with its reason`(text: String, error: AxisTextError) {
    #expect(throws: error) { try SweepAxis(text) }
  }

  @Test(arguments: [
    "breakEvenMonths<=6", "breakEvenMonths <= 6 months", "monthlySaving>=$1,500", "savingShare>=30%",
    "bestOption=best", "npv>=-5k",
  ])
  func `a condition is a result, a relation and a limit`(text: String) throws {
    let condition = try Condition(text)
    #expect(text.hasPrefix(condition.metric.rawValue) && condition.level == .fail)
  }

  @Test(
    arguments: [
      ("breakEvenMonths", .noRelation),
      ("breakEven<=6", .unknownMetric("breakEven", nearest: ["breakEvenMonths", "billBreakEvenMonths"])),
      ("npv<=soon", .badLimit("soon", .npv)), ("bestOption<=3", .limitOnName(.bestOption)),
      ("bestOption=host:vps", .limitOnName(.bestOption)), ("npv=best", .nameOnNumber(.npv)),
    ] as [(String, ConditionTextError)])
  func `what is no condition is refused with its reason`(text: String, error: ConditionTextError) {
    #expect(throws: error) { try Condition(text) }
  }
}
