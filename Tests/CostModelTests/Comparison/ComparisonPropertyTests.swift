import TestSupport
import Testing

@testable import CostModel

/// What holds of every comparison, whatever goes in.
@Suite struct ComparisonPropertyTests {
  /// Keys whose value is money, or a price.
  private static let money = [
    "priceInput", "priceOutput", "priceCached", "maintenance", "upfront", "platformFee", "hostMonthly",
    "retrainCost",
  ]

  /// A scenario of random numbers, with a fine-tune of today's model and a machine to compare with.
  private static func numbers(using random: inout SeededGenerator) -> [String: Double] {
    func pick(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &random) }
    func share() -> Double { Bool.random(using: &random) ? 0 : pick(0...1) }
    return [
      "calls": power(10, pick(0...8)), "system": pick(0...2000), "context": pick(0...5000),
      "message": pick(1...1000), "output": pick(1...2000), "priceInput": pick(0.01...20),
      "priceOutput": pick(0.01...60), "priceCached": pick(0.002...0.01), "premium": pick(0.01...3),
      "retryRate": share(), "answersCached": 0.9 * share(), "promptCached": share(), "outputCut": share(),
      "contextCut": share(), "systemKept": share(), "keptOnApi": 0.9 * share(), "maintenance": pick(0...500),
      "upfront": pick(0...20_000), "retrainEvery": pick(1...12), "retrainCost": pick(0...3000),
      "hostMonthly": pick(10...500), "hostCapacity": pick(100...100_000), "platformFee": pick(0...50),
      "peakFactor": pick(1...5), "growth": pick(-0.05...0.1), "priceChange": pick(-0.4...0.2),
      "leadTime": share() * 5, "horizon": pick(1...24).rounded(),
    ]
  }

  private static func compare(_ numbers: [String: Double], _ more: [String: String] = [:]) throws
    -> Comparison
  {
    let texts = numbers.mapValues { "\($0)" }.merging(more) { $1 }
    return try Comparison.stated(texts, model: "custom", with: ["ft:custom", "host:custom"])
  }

  /// What a row saves a month at another volume.
  private static func saving(_ comparison: Comparison, _ index: Int, at calls: Double) throws -> Double {
    let evaluation = Evaluation(comparison.likely, calls: CallRate(calls))
    let tariff = try #require(evaluation.tariffs[index])
    var silent = Silent()
    let bill = evaluation.bill(of: tariff, calls: CallRate(calls), into: &silent).total
    return evaluation.baselineBill(into: &silent).total.value - bill.value
  }

  @Test func `more calls never cost less`() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<120 {
      var numbers = Self.numbers(using: &random)
      let fewer = try Self.compare(numbers)
      numbers["calls", default: 0] *= 1 + Double.random(in: 0...2, using: &random)
      let more = try Self.compare(numbers)
      #expect(more.baseline.total >= fewer.baseline.total)
      for id in ["ft:custom", "host:custom"] {
        let (low, high) = try (fewer.figures(id).monthly.total, more.figures(id).monthly.total)
        #expect(high.value >= low.value * (1 - 1e-12), "\(id) \(numbers)")
      }
    }
  }

  @Test func `all prices times 3 are all costs times 3, and the same break-even`() throws {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<120 {
      let numbers = Self.numbers(using: &random)
      let plain = try Self.compare(numbers)
      let dear = try Self.compare(
        numbers.merging(Self.money.compactMap { key in numbers[key].map { (key, $0 * 3) } }) { $1 })
      #expect(dear.baseline.total.value.isClose(to: 3 * plain.baseline.total.value))
      for id in ["ft:custom", "host:custom"] {
        let (before, after) = try (plain.figures(id), dear.figures(id))
        #expect(after.monthly.total.value.isClose(to: 3 * before.monthly.total.value))
        #expect(after.oneOff.total.value.isClose(to: 3 * before.oneOff.total.value))
        #expect(after.breakEven.status == before.breakEven.status)
        let (months, tripled) = (before.breakEven.months ?? 0, after.breakEven.months ?? 0)
        #expect(tripled.isClose(to: months, within: 1e-6), "\(id) \(numbers)")
      }
    }
  }

  @Test func `the saving changes its sign at every crossover and nowhere else`() throws {
    var random = SeededGenerator(seed: 3)
    var count = 0
    for _ in 0..<60 {
      var numbers = Self.numbers(using: &random)
      numbers["hostCapacity"] = power(10, Double.random(in: 4...7, using: &random))
      let comparison = try Self.compare(numbers)
      for (index, offer) in comparison.study.offers.enumerated() {
        let tariff = try #require(comparison.likely.tariffs[index])
        let crossovers = comparison.likely.crossovers(of: tariff).map(\.value)
        count += crossovers.count
        for crossover in crossovers {
          let before = try Self.saving(comparison, index, at: crossover * (1 - 1e-7))
          let after = try Self.saving(comparison, index, at: crossover * (1 + 1e-7))
          #expect((before < 0) != (after < 0), "\(offer.id) at \(crossover)")
        }
        // Beyond a thousand machines they are not told apart.
        let limit = comparison.likely.tariffs[index]?.fleet == nil ? 9 : 6.5
        let start = try Self.saving(comparison, index, at: 1e-6) < 0
        for _ in 0..<10 {
          let calls = power(10, Double.random(in: 0...limit, using: &random))
          guard crossovers.allSatisfy({ abs($0 - calls) > 1e-6 * calls }) else { continue }
          let isTurned = crossovers.count { $0 < calls } % 2 == 1
          let saving = try Self.saving(comparison, index, at: calls)
          #expect((saving < 0) == (start != isTurned), "\(offer.id) at \(calls)")
        }
      }
    }
    #expect(count > 50)
  }

  @Test func `a lever at 0 is no lever`() throws {
    var random = SeededGenerator(seed: 4)
    let levers = [
      "retryRate", "promptCached", "batchShare", "answersCached", "discount", "outputCut", "contextCut",
      "growth", "priceChange", "leadTime", "keptOnApi", "maintenance", "opsHours", "discountRate",
    ]
    for _ in 0..<100 {
      let plain = Self.numbers(using: &random).filter { !levers.contains($0.key) }
      let none = plain.merging(levers.map { ($0, 0) }) { $1 }
      let (before, after) = try (Self.compare(plain), Self.compare(none))
      #expect(before.baseline.total == after.baseline.total)
      for id in ["ft:custom", "host:custom"] {
        let (expected, found) = try (before.figures(id), after.figures(id))
        #expect(found.monthly == expected.monthly)
        #expect(found.breakEven == expected.breakEven)
      }
    }
  }

  @Test func `no month is negative, and the parts of a bill are its total`() throws {
    var random = SeededGenerator(seed: 5)
    var ended = 0
    for _ in 0..<120 {
      let texts = Self.numbers(using: &random).filter { !["premium", "promptCached"].contains($0.key) }
        .mapValues { "\($0)" }
      let ramp = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        Double.random(in: 0...1, using: &random)
      }
      let comparison = try Comparison.stated(
        texts, model: "openai/gpt-4o", with: ["ft:openai/gpt-4o-mini", "ft:bedrock/nova-2-lite", "host:vps"],
        ramp: ramp)
      for row in comparison.rows {
        let figures = try #require(row.figures)
        for breakEven in [figures.breakEven, figures.withTeam] {
          if case .afterEndOfLife(let needed) = breakEven {
            ended += 1
            #expect((needed?.value ?? 0) >= 0)
          }
          if case .never(.costsMore(let surplus)) = breakEven { #expect(surplus.value > 0) }
          if case .never(.savingTurns(let surplus, _)) = breakEven { #expect(surplus.value > 0) }
          let months = breakEven.months ?? 0
          #expect(months >= 0 && months <= 120)
        }
        let parts = Component.allCases.reduce(0.0) { $0 + figures.monthly[$1].value }
        #expect(parts.isClose(to: figures.monthly.total.value))
        #expect(Component.allCases.allSatisfy { figures.monthly[$0].value >= 0 })
      }
    }
    #expect(ended > 5)
  }

  @Test func `a range holds the likely value and every point inside its inputs`() throws {
    var random = SeededGenerator(seed: 6)
    let ranged = [
      "calls", "answersCached", "peakFactor", "promptCached", "outputCut", "maintenance", "context",
    ]
    for _ in 0..<30 {
      var numbers = Self.numbers(using: &random).filter { $0.key != "growth" }
      // At most some dozens of machines, so that every step is looked at.
      numbers["hostCapacity"] = Double.random(in: 0.001...0.1, using: &random) * (numbers["calls"] ?? 0)
      let keys = ranged.shuffled(using: &random).prefix(3)
      var spans: [String: (low: Double, high: Double)] = [:]
      for key in keys {
        let value = numbers[key] ?? 0
        let isShare = value <= 1
        let low = isShare ? 0.2 * value : value
        let high = isShare ? min(1, value + 0.3) : value * Double.random(in: 1...4, using: &random)
        spans[key] = key == "peakFactor" ? (max(1, low), max(1, high)) : (low, high)
      }
      let comparison = try Self.compare(numbers, spans.mapValues { "\($0.low)..\($0.high)" })
      var points = [comparison.likely.point]
      for _ in 0..<12 {
        var point = comparison.likely.point
        for (slot, spread) in comparison.scenario.inputs.spreads.enumerated() {
          guard let spread, spread.isRange else { continue }
          point.values[slot] = Double.random(in: spread.low...spread.high, using: &random)
        }
        points.append(point)
      }
      for point in points {
        let outcomes = try Evaluation(of: comparison.study, at: point).outcomes()
        for (offer, outcome) in zip(comparison.study.offers, outcomes) {
          let outcome = try outcome.get()
          guard let range = try comparison.found(offer.id).range else { continue }
          let slack = 1e-9 * max(1, outcome.monthlyTotal.value + abs(outcome.saving.value))
          let total = outcome.monthlyTotal.value
          #expect(total >= range.low.monthlyTotal.value - slack, "\(offer.id) \(numbers) \(spans)")
          #expect(total <= range.high.monthlyTotal.value + slack, "\(offer.id) \(numbers) \(spans)")
          #expect(outcome.saving.value >= range.low.saving.value - slack, "\(offer.id) \(numbers) \(spans)")
          #expect(outcome.saving.value <= range.high.saving.value + slack, "\(offer.id) \(numbers) \(spans)")
        }
      }
    }
  }
}
