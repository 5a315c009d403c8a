import Foundation
import Testing

@testable import CostModel

@Suite struct SimulationTests {
  /// Today costs 100,000 × (1,000 × $1 + output × $10) / 1M a month, the machine $150.
  private static let machine = [
    "calls": "100k", "input": "1000", "output": "300", "priceInput": "1", "priceOutput": "10",
    "hostMonthly": "150", "hostCapacity": "1M", "hostTrainingCost": "0", "upfront": "2400",
  ]

  private static func simulation(
    _ more: [String: String?], samples: Int = 2000, seed: UInt64 = 1,
    correlations: [String] = []
  ) throws -> Simulation {
    var texts = machine
    for (key, text) in more { texts[key] = text }
    var scenario = try CompleteScenario.stated(texts, model: Plan.custom, with: ["host:custom"])
    scenario.correlations = try correlations.map { try Correlation($0) }
    return try Simulation(scenario, samples: samples, seed: seed, in: PriceBook.sharedEmbedded.get())
  }

  /// How far a share of samples may be from its probability: three standard errors.
  private static func margin(_ probability: Double, _ samples: Int) -> Double {
    3 * (probability * (1 - probability) / Double(samples)).squareRoot()
  }

  // Output of 100 to 500 tokens saves $50 to $450 a month, each amount as likely as any other. $2,400 are back within n
  // months where it is at least $2,400 / n: within 12 in (450 − 200) / 400 of the samples, within 6 in (450 − 400) / 400.
  @Test(arguments: [0, 1] as [UInt64])
  func `an even saving against a fixed sum pays back as often as its range says`(seed: UInt64) throws {
    let simulation = try Self.simulation(["output": "100..500"], seed: seed)
    #expect(simulation.inputs.map(\.number.definition.key) == ["output"])
    for (limit, probability) in zip(simulation.probabilities.within, [0.125, 0.625]) {
      #expect(abs(limit.probability - probability) < Self.margin(probability, simulation.samples))
    }
    #expect(simulation.probabilities.within.map(\.months) == [Months(6), Months(12)])
    #expect(simulation.probabilities.ever == 1)
    // P10 of what is even from 50 to 450 is 90; its standard error is √(0.1 × 0.9 / n) over the density 1/400.
    let margin = Self.margin(0.1, simulation.samples) * 400
    #expect(try abs(#require(simulation.monthlySaving.p10.number) - 90) < margin)
    #expect(try abs(#require(simulation.monthlySaving.p90.number) - 410) < margin)
  }

  /// The probability that the product of two even variables, x in a...b and y in c...d, is at most z.
  ///
  /// At each x the share of y with y ≤ z / x is (z / x − c) / (d − c), held between 0 and 1: it is 1 up to x = z / d and 0
  /// from x = z / c on. With both held between a and b as p and q,
  /// P = [(p − a)(d − c) + ∫ from p to q of (z / x − c) dx] / [(b − a)(d − c)]
  ///   = [(p − a)(d − c) + z × ln(q / p) − c × (q − p)] / [(b − a)(d − c)].
  private static func probability(
    ofProductUpTo z: Double, _ x: ClosedRange<Double>, _ y: ClosedRange<Double>
  ) -> Double {
    let (a, b, c, d) = (x.lowerBound, x.upperBound, y.lowerBound, y.upperBound)
    let p = min(max(z / d, a), b)
    let q = min(max(z / c, a), b)
    return ((p - a) * (d - c) + z * log(q / p) - c * (q - p)) / ((b - a) * (d - c))
  }

  // 10 to 40 hours at $50 to $200 against $250 a month, so $1,500 within 6 months and $3,000 within 12.
  @Test(arguments: [0, 1] as [UInt64])
  func `hours at a rate, both even, pay back as often as their product says`(seed: UInt64) throws {
    let simulation = try Self.simulation(
      ["upfront": nil, "teamHours": "10..40", "hourlyRate": "50..200"], seed: seed)
    #expect(simulation.monthlySaving.low == simulation.monthlySaving.high)
    for (limit, sum) in zip(simulation.probabilities.within, [1500.0, 3000]) {
      let probability = Self.probability(ofProductUpTo: sum, 10...40, 50...200)
      #expect((0.1...0.6).contains(probability))
      #expect(abs(limit.probability - probability) < Self.margin(probability, simulation.samples))
    }
  }

  @Test func `a range of three numbers has the mean of a PERT distribution`() throws {
    let samples = 2000
    let simulation = try Self.simulation(["output": "100..200..500"], samples: samples)
    // One token saves $1 a month: (100 + 4 × 200 + 500) / 6 of them on average, $100 for the input, less a machine of $150.
    let mean: Double = 1400 / 6 - 50
    // The variance of beta(a, b) with a + b = 6 is a × b / 252: a = 1 + 4 × 1/4 = 2, b = 5 − 4 × 1/4 = 4.
    let variance: Double = 400 * 400 * 8 / 252
    let deviation = variance.squareRoot()
    let found = try #require(simulation.monthlySaving.mean)
    #expect(abs(found - mean) < 3 * deviation / Double(samples).squareRoot())
    #expect(simulation.inputs.map(\.distribution) == [.pert])
  }

  @Test func `the same seed makes the same samples, and each other seed others`() throws {
    let results = try [0, 1, 0, .max].map {
      try Self.simulation(["output": "100..500"], samples: 300, seed: $0)
    }
    #expect(results[0].npv.p50 == results[2].npv.p50 && results[0].npv.mean == results[2].npv.mean)
    #expect(results[0].npv.mean != results[1].npv.mean && results[0].npv.mean != results[3].npv.mean)
  }

  @Test func `a runner that starts from the end makes the same`() throws {
    let scenario = try CompleteScenario.stated(
      Self.machine.merging(["output": "100..500"]) { $1 }, model: Plan.custom, with: ["host:custom"])
    func results(_ runner: some WorkRunner) throws -> [SampledResult.Value] {
      let simulation = try Simulation(
        scenario, samples: SamplePlan.chunkSize + 5, in: PriceBook.sharedEmbedded.get(), runner: runner)
      let results = [simulation.monthlySaving, simulation.npv, simulation.breakEvenMonths]
      return results.flatMap { [$0.low, $0.p10, $0.p50, $0.p90, $0.high, .number($0.mean ?? 0)] }
        + simulation.inputs.map { .number($0.rankCorrelation ?? 0) }
        + simulation.regrets.map { .number($0.expected?.value ?? 0) }
    }
    #expect(try results(SerialRunner()) == results(BackwardRunner()))
  }

  @Test func `the one input that counts goes with the worth as one`() throws {
    let simulation = try Self.simulation(["output": "100..500", "leadTime": "1..1"], samples: 300)
    #expect(simulation.inputs.map(\.rankCorrelation) == [1])
    let opposed = try Self.simulation(["upfront": "1000..3000", "output": "300"], samples: 300)
    #expect(opposed.inputs.map(\.rankCorrelation) == [-1])
  }

  @Test func `inputs that go together widen the result, and those that do not are told`() throws {
    let ranges: [String: String?] = ["output": "100..500", "calls": "50k..150k"]
    let alone = try Self.simulation(ranges, samples: 1500)
    let together = try Self.simulation(
      ranges, samples: 1500, correlations: ["calls,output=0.9", "calls,growth=0.5"])
    func width(_ simulation: Simulation) throws -> Double {
      try #require(simulation.npv.p90.number) - #require(simulation.npv.p10.number)
    }
    #expect(try width(together) > 1.2 * width(alone))
    #expect(together.correlations.count == 2)
    #expect(together.idleCorrelations.map(\.second.key) == ["growth"])
  }

  @Test func `a choice that is always best is never regretted`() throws {
    let simulation = try Self.simulation(["output": "200..500", "upfront": "0"], samples: 300)
    let best = try #require(simulation.regrets.first)
    #expect(best.option == "host:custom" && best.expected == .zero && best.bestProbability == 1)
    let stay = try #require(simulation.regretOfStaying)
    // Nothing up front and no discount: what staying costs more is what the option is worth.
    #expect(try #require(stay.expected).value.isClose(to: #require(simulation.npv.mean)))
    #expect(stay.bestProbability == 0 && simulation.regrets.count == 2)
  }

  // 12 months of $50 to $450 less $2,400 are worth -$1,800 to $3,000, each amount as likely as any other. Staying is
  // regretted by what is above 0, 3,000² / 2 / 4,800 on average, and moving by what is below, 1,800² / 2 / 4,800.
  @Test func `regrets are the parts of an even worth above and below zero`() throws {
    let simulation = try Self.simulation(["output": "100..500"])
    for (option, top, bottom) in [(nil, 3000.0, 1800.0), ("host:custom", 1800, 3000)]
      as [(String?, Double, Double)]
    {
      let width = top + bottom
      let mean = top * top / 2 / width
      let deviation = (top * top * top / 3 / width - mean * mean).squareRoot()
      let regret = try #require(simulation.regrets.first { $0.option == option })
      let found = try #require(regret.expected).value
      #expect(abs(found - mean) < 3 * deviation / Double(simulation.samples).squareRoot())
      #expect(abs(regret.bestProbability - bottom / width) < Self.margin(bottom / width, simulation.samples))
    }
  }

  @Test func `verdicts and best choices are of all samples, and agree with the months`() throws {
    let simulation = try Self.simulation(["output": "100..500"], samples: 500)
    #expect(simulation.verdicts.reduce(0) { $0 + $1.probability }.isClose(to: 1))
    #expect(simulation.regrets.reduce(0) { $0 + $1.bestProbability }.isClose(to: 1))
    let clear = try #require(simulation.verdicts.first { $0.verdict == .clearWin })
    #expect(clear.probability == simulation.probabilities.within.first?.probability)
  }

  @Test func `machines that do not carry the calls are no best choice, and have no regret`() throws {
    let simulation = try Self.simulation(
      ["prefillRate": "30..200", "decodeRate": "40..60", "output": "300", "upfront": "0"],
      samples: 400)
    let machine = try #require(simulation.regrets.first { $0.option != nil })
    // 1,000 + 300 tokens take 10 to 40.8 s, and 3,333 calls a day leave 25.9 s for each.
    #expect((0.1...0.9).contains(machine.tooSmallProbability))
    #expect(machine.expected == nil)
    #expect(machine.bestProbability <= 1 - machine.tooSmallProbability)
    let probability = try #require(simulation.verdicts.first { $0.verdict == .tooSmall }).probability
    #expect(probability == machine.tooSmallProbability)
  }

  @Test(arguments: [0, -1, 100_000_001])
  func `a number of samples that is none is refused`(samples: Int) throws {
    #expect(throws: SimulationError.badSampleCount(samples)) { try Self.simulation([:], samples: samples) }
  }

  @Test func `one sample is a simulation`() throws {
    let simulation = try Self.simulation(["output": "100..500"], samples: 1)
    #expect(simulation.npv.p10 == simulation.npv.p90 && simulation.npv.p10.number != nil)
    #expect(simulation.inputs.map(\.rankCorrelation) == [nil] && simulation.margin == 1)
  }
}

/// Carries out the chunks from the last to the first.
private struct BackwardRunner: WorkRunner {
  func map<Value: Sendable>(_ chunks: Chunks, _ work: @Sendable (Range<Int>) -> Value) -> [Value] {
    (0..<chunks.count).reversed().map { work(chunks[$0]) }.reversed()
  }
}
