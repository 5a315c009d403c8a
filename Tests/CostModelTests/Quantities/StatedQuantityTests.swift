import TestSupport
import Testing

@testable import CostModel

@Suite struct StatedQuantityTests {
  private static let calls = definition("calls")

  private static func definition(_ key: String) -> Definition? {
    Parameters.standard.all.first { $0.key == key }
  }

  private static func read(_ text: String, _ key: String) throws -> StatedQuantity {
    try StatedQuantity(text, for: #require(definition(key), "no parameter \(key)"))
  }

  @Test(
    arguments: [
      ("50000", "calls", 50_000), ("50k", "calls", 50_000), ("50K", "calls", 50_000),
      ("1.2M", "calls", 1_200_000), ("2b", "calls", 2e9), ("1_000", "calls", 1000),
      ("4,050", "calls", 4050), ("1,234,567", "calls", 1_234_567), ("5e3", "calls", 5000),
      ("1.5E+3", "calls", 1500), ("50000 calls", "calls", 50_000), ("  7\t", "calls", 7),
      ("007", "calls", 7), ("50k/month", "calls", 50_000), ("50 k", "calls", 50_000),
      ("30%", "retryRate", 0.3), ("0.3", "retryRate", 0.3), (".3", "retryRate", 0.3),
      ("15 %", "retryRate", 0.15), ("100%", "retryRate", 1), ("-20%", "priceChange", -0.2),
      ("$4,050", "upfront", 4050), ("4050", "upfront", 4050), ("$4,050.50", "upfront", 4050.5),
      ("4050 USD", "upfront", 4050), ("$1.79/hour", "hostHourly", 1.79), ("$1.79/h", "hostHourly", 1.79),
      ("$85/month", "hostMonthly", 85), ("2.50", "priceInput", 2.5), ("$2.50/1M", "priceInput", 2.5),
      ("6 months", "clearWinMonths", 6), ("6 mo", "clearWinMonths", 6), ("6", "clearWinMonths", 6),
      ("40 h", "teamHours", 40), ("720/month", "billedHours", 720), ("1200 tokens", "input", 1200),
      ("3x", "peakFactor", 3),
      ("30.4 days", "daysPerMonth", 30.4), ("0", "calls", 0), ("-0", "calls", 0),
    ] as [(String, String, Double)])
  func `every form of one number reads as that number`(text: String, key: String, value: Double) throws {
    let stated = try Self.read(text, key)
    #expect(stated.spread == Spread(value))
    #expect(stated.spread.low.sign == value.sign, "-0 must not survive")
    #expect(stated.period == .month)
  }

  @Test(
    arguments: [
      ("2 weeks", "leadTime", 28.0 * 6 / 365, 28.0 * 6 / 365), ("2w", "leadTime", 168.0 / 365, 168.0 / 365),
      ("10 days", "leadTime", 120.0 / 365, 120.0 / 365), ("1 day", "retrainEvery", 12.0 / 365, 12.0 / 365),
      ("2 years", "horizon", 24, 24), ("1y", "clearWinMonths", 12, 12), ("365d", "horizon", 12, 12),
      ("2..4 weeks", "leadTime", 168.0 / 365, 336.0 / 365), ("2 weeks..1 month", "leadTime", 168.0 / 365, 1),
      ("1 month..1 year", "leadTime", 1, 12), ("6 months..12", "leadTime", 6, 12),
    ] as [(String, String, Double, Double)])
  func `a length of time is told in days, weeks and years too, of which a year has 365 days`(
    text: String, key: String, low: Double, high: Double
  ) throws {
    let stated = try Self.read(text, key)
    #expect(stated.spread.low.isClose(to: low) && stated.spread.high.isClose(to: high))
    #expect(stated.text == text)
  }

  @Test(
    arguments: [
      ("2 weeks..3", .mixedPeriods), ("2/week", .wrongUnit("/week")), ("2 hours", .wrongUnit("hours")),
      ("11 years", .outOfRange(0...120)), ("1 month..2 weeks", .outOfOrder),
    ] as [(String, QuantityTextError)])
  func `a length of time that can be read in two ways is refused`(text: String, error: QuantityTextError) {
    #expect(throws: error) { try Self.read(text, "leadTime") }
  }

  @Test(
    arguments: [
      ("50k/day", 1_500_000), ("600k/year", 50_000), ("12/yr", 1), ("50 / d", 1500),
      ("50k per day", 1_500_000), ("50k calls per day", 1_500_000), ("50k/DAY", 1_500_000),
      ("50k calls/day", 1_500_000), ("50k/month", 50_000), ("0/day", 0),
    ] as [(String, Double)])
  func `calls for a period are converted to a month`(text: String, perMonth: Double) throws {
    #expect(
      try Inputs.stated(["calls": text, "output": "1"]).likely[Parameters.standard.workload.calls].value
        == perMonth)
  }

  @Test func `calls a day follow the days of the month that the user gives`() throws {
    let inputs = try Inputs.stated(["calls": "100/day", "output": "1", "daysPerMonth": "30.5"])
    #expect(inputs.likely[Parameters.standard.workload.calls].value == 3050)
  }

  @Test(
    arguments: [
      ("5000..30000", "upfront", 5000, 17_500, 30_000), ("$5,000..$30,000", "upfront", 5000, 17_500, 30_000),
      ("40..60..160 h", "teamHours", 40, 60, 160), ("40 h..160 h", "teamHours", 40, 100, 160),
      ("60%..80%", "contextCut", 0.6, 0.7, 0.8), ("0..30%", "outputCut", 0, 0.15, 0.3),
      ("10%..20%..40%", "outputCut", 0.1, 0.2, 0.4), ("0.1..0.3", "outputCut", 0.1, 0.2, 0.3),
      ("1k..2k", "calls", 1000, 1500, 2000), ("5..5", "upfront", 5, 5, 5), ("1 .. 3", "upfront", 1, 2, 3),
      ("-20%..20%", "priceChange", -0.2, 0, 0.2), ("1e3..2e3", "calls", 1000, 1500, 2000),
    ] as [(String, String, Double, Double, Double)])
  func `a range has its ends, and its middle unless the likely value is said`(
    text: String, key: String, low: Double, likely: Double, high: Double
  ) throws {
    let spread = try Self.read(text, key).spread
    #expect(spread.low == low)
    #expect(abs(spread.likely - likely) <= 1e-15 * abs(likely))
    #expect(spread.high == high)
    #expect(spread.isRange == (low < high))
  }

  @Test(arguments: ["10k..20k/day", "10k/day..20k/day", "10k/day .. 20k / d"])
  func `a period at the end of a range, or at both ends, holds for all of it`(text: String) throws {
    let stated = try Self.read(text, "calls")
    #expect(stated.spread == Spread(10_000, 20_000))
    #expect(stated.period == .day)
  }

  @Test(
    arguments: [
      "", " ", "abc", "NaN", "nan", "inf", "-inf", "infinity", "0x10", "１２", "٣", "1,00", "1,0000", ",100",
      "100,", "1__0", "_1", "1_", "1,_000", "..", "..5", "5..", "1..2..3..4", "0...5", "1....2", "1.2.3",
      "5.",
      "1e", "e5", "1e5.5", "1e--5", "--5", "+5", "- 5", "$", "%", "k", "1kk", "1k5", "1 000", "1\n", "1\u{0}",
      "1;2", "½", "1.000,50", "5 k k", "1e5e5", "1\u{301}", "💸", "$$5",
    ])
  func `what is no number in any accepted form is refused`(text: String) {
    #expect(throws: QuantityTextError.self) { try Self.read(text, "calls") }
    #expect(throws: QuantityTextError.self) { try Self.read(text, "upfront") }
    #expect(throws: QuantityTextError.self) { try Self.read(text, "retryRate") }
  }

  @Test(
    arguments: [
      ("abc", "calls", .notANumber), ("0...5", "retryRate", .notANumber), ("1e400", "calls", .tooLarge),
      ("50k/day", "input", .wrongUnit("/day")), ("600k/hour", "calls", .wrongUnit("/hour")),
      ("1 month", "billedHours", .wrongUnit("month")), ("50k day", "calls", .missingSlash("day")),
      ("50 year", "calls", .missingSlash("year")), ("50k a day", "calls", .missingSlash("day")),
      ("50k per week", "calls", .wrongUnit("/week")), ("5 per", "calls", .wrongUnit("per")),
      ("6 months", "upfront", .wrongUnit("months")), ("6 months", "retryRate", .wrongUnit("months")),
      ("$5", "calls", .wrongUnit("$")), ("$5", "retryRate", .wrongUnit("$")),
      ("30%", "calls", .wrongUnit("%")),
      ("5k", "retryRate", .wrongUnit("k")), ("30%..0.4", "outputCut", .mixedPercent),
      ("0.1..30%", "outputCut", .mixedPercent), ("10k/day..20k", "calls", .mixedPeriods),
      ("10k/day..20k/year", "calls", .mixedPeriods), ("10..20k/day", "calls", .mixedMagnitude),
      ("1..5..20k", "calls", .mixedMagnitude), ("2..3M", "input", .mixedMagnitude),
      ("12.000/day", "calls", .decimalsOrThousands(whole: "12")),
      ("8k..12.000", "calls", .decimalsOrThousands(whole: "12")),
      ("400.000", "input", .decimalsOrThousands(whole: "400")),
      ("160..40", "teamHours", .outOfOrder),
      ("1..5..3", "teamHours", .outOfOrder), ("5..1..7", "teamHours", .outOfOrder),
      ("6..12", "clearWinMonths", .rangeNotAccepted), ("12..24", "horizon", .rangeNotAccepted),
      ("-5", "calls", .outOfRange(0...1e12)), ("130%", "retryRate", .outOfRange(0...1)),
      ("50..130%", "retryRate", .mixedPercent), ("50%..130%", "retryRate", .outOfRange(0...1)),
      ("1e308k", "calls", .outOfRange(0...1e12)), ("0", "horizon", .outOfRange(1...120)),
      ("0", "hostCapacity", .outOfRange(1e-6...1e12)),
    ] as [(String, String, QuantityTextError)])
  func `the refusal tells what is wrong`(text: String, key: String, error: QuantityTextError) throws {
    #expect(throws: error) { try Self.read(text, key) }
    #expect(!error.explanation(for: try #require(Self.definition(key))).isEmpty)
  }

  @Test(
    arguments: [
      ("1234.000", "calls", 1234), ("1,234.000", "calls", 1234), ("12.00", "calls", 12),
      ("12.0000", "calls", 12), ("0.000", "calls", 0), ("1.500", "calls", 1.5), ("12.000", "upfront", 12),
      ("12.000k", "calls", 12_000),
    ] as [(String, String, Double)])
  func `three zeros behind the point are refused only where they can mean thousands`(
    text: String, key: String, number: Double
  ) throws {
    #expect(try Self.read(text, key).spread == Spread(number))
  }

  @Test func `a number with two readings is refused with both of them`() throws {
    let calls = try #require(Self.definition("calls"))
    #expect(
      QuantityTextError.decimalsOrThousands(whole: "12").explanation(for: calls)
        == "can be read in two ways; write 12 or 12000")
  }

  @Test(arguments: ["1", ".", "..", "9k", "%", "$", "1..", "é", "/"])
  func `a very long text is refused at once`(piece: String) {
    #expect(throws: QuantityTextError.notANumber) {
      try Self.read(String(repeating: piece, count: 1_000_000), "calls")
    }
  }

  @Test(arguments: Parameters.standard.all)
  func `the example of every parameter is a value of it`(definition: Definition) throws {
    let stated = try StatedQuantity(definition.example, for: definition)
    #expect(definition.allowed.contains(stated.spread.low))
    #expect(definition.allowed.contains(stated.spread.high))
  }

  @Test func `no random text traps, and what is read is finite, in order and within the bounds`() throws {
    var random = SeededGenerator(seed: 20)
    let alphabet = Array("0123456789....,,__%$kKmMbeE+-/ dayhourmonths１é\u{0}\n")
    let definitions = Parameters.standard.all
    var accepted = 0
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...9, using: &random)
      let text = String((0..<length).compactMap { _ in alphabet.randomElement(using: &random) })
      let definition = try #require(definitions.randomElement(using: &random))
      guard let spread = try? StatedQuantity(text, for: definition).spread else { continue }
      accepted += 1
      let isSound =
        spread.low <= spread.likely && spread.likely <= spread.high
        && definition.allowed.contains(spread.low) && definition.allowed.contains(spread.high)
      #expect(isSound, "\(definition.flag) '\(text)'")
    }
    #expect(accepted > 450)
  }
}
