import Foundation
import Testing

@testable import CostModel

/// Samples lie inside what a comparison says of the ends of their ranges, and are the comparison where there are none.
@Suite struct SimulationBoundsTests {
  /// A scenario with its prices.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable () throws -> (CompleteScenario, PriceBook)

    /// A scenario from texts.
    init(
      _ texts: [String: String], model: String = "openai/gpt-5.4", with options: [String], ramp: [Double] = []
    ) {
      testDescription = options.joined(separator: ",") + " \(texts["calls"] ?? "")"
      make = {
        let stated = ["input": "1200", "output": "80"].merging(texts) { $1 }
        return (
          try .stated(stated, model: model, with: options, ramp: ramp), try PriceBook.sharedEmbedded.get()
        )
      }
    }

    /// A scenario file of `examples`.
    init(example name: String) {
      testDescription = name
      make = {
        let path = URL(filePath: #filePath).appending(path: "../../../../examples/\(name)")
          .standardizedFileURL
        let file = try ScenarioFile(bytes: Array(Data(contentsOf: path)), named: name)
        let book = try file.book(over: PriceBook.sharedEmbedded.get())
        return (try file.statement().scenario(asOf: #require(CompleteScenario.day), in: book), book)
      }
    }
  }

  static let cases = [
    Case(["calls": "100k..500k"], with: ["ft:bedrock/nova-2-lite"]),
    Case(["calls": "1k..300k..3M", "growth": "0..5%", "leadTime": "0..3"], with: ["ft:bedrock/nova-2-lite"]),
    Case(["calls": "1k..60k/day", "peakFactor": "1..4", "opsHours": "0..10"], with: ["host:vps"]),
    Case(
      ["calls": "40k..90k", "output": "10..400", "retryRate": "0..20%"], model: "openai/gpt-4o",
      with: ["openai/gpt-6-luna"]),
    Case(
      ["calls": "200k..400k", "priceChange": "-30%..10%", "retrainEvery": "3..9", "keptOnApi": "0..40%"],
      with: ["ft:bedrock/nova-2-lite"], ramp: [0.1, 0.5]),
    Case(
      ["calls": "20k/day..30k/day", "escalation": "10%..20%..60%", "answersCached": "0..30%"],
      with: ["cascade:openai/gpt-5.4-mini+openai/gpt-5.4"]),
    Case(example: "cascade.json"), Case(example: "hybrid-tiers.json"),
    Case(example: "move-to-fine-tune.json"),
    Case(example: "own-gpu.json"), Case(example: "routed.json"), Case(example: "stay-on-api.json"),
    Case(example: "wait-for-review.json"), Case(example: "memory-instead-of-tuning.json"),
    Case(example: "published/adaptiverecall-upkeep.json"), Case(example: "published/udit-node.json"),
  ]

  @Test(arguments: cases)
  func `no sample lies beyond what a comparison says of its ends`(shown: Case) throws {
    let (scenario, book) = try shown.make()
    let comparison = try Comparison(scenario, in: book)
    #expect(!comparison.study.rangedSlots.isEmpty)
    for row in comparison.rows where row.offer.bound == nil {
      guard let figures = row.figures else { continue }
      let savings = (row.range?.low.saving ?? figures.saving, row.range?.high.saving ?? figures.saving)
      let months = (row.range?.low.withTeam ?? row.withTeam, row.range?.high.withTeam ?? row.withTeam)
      let margin = 1e-9 * max(comparison.baseline.total.value, figures.monthly.total.value)
      for seed in [0, 1, 99] as [UInt64] {
        let simulation = try Simulation(
          scenario, option: .named(row.offer.id), samples: 100, seed: seed, in: book)
        let low = try #require(simulation.monthlySaving.low.number)
        let high = try #require(simulation.monthlySaving.high.number)
        #expect(low <= high)
        #expect(low >= savings.0.value - margin && high <= savings.1.value + margin, "\(row.offer.id)")
        #expect(Place(simulation.breakEvenMonths.low) >= Place(months.0).lower, "\(row.offer.id)")
        #expect(Place(simulation.breakEvenMonths.high) <= Place(months.1).upper, "\(row.offer.id)")
      }
    }
  }

  /// A break-even in the order of sooner and later: months, then what ends first, then what never pays back.
  private struct Place: Comparable {
    let value: Double

    init(_ value: Double) { self.value = value }

    init(_ value: SampledResult.Value) {
      switch value {
      case .number(let months): self.value = months
      case .ended: self.value = 1e9
      case .never: self.value = 2e9
      }
    }

    init(_ breakEven: BreakEven) {
      if let months = breakEven.months {
        value = months
      } else if case .afterEndOfLife = breakEven {
        value = 1e9
      } else {
        value = 2e9
      }
    }

    var lower: Place { Place(value - 1e-9 * value) }
    var upper: Place { Place(value + 1e-9 * value) }

    static func < (left: Place, right: Place) -> Bool { left.value < right.value }
  }

  /// Whether two values are the same: numbers but for the order in which their terms are added, all else exactly.
  private static func agree(_ one: SampledResult.Value, _ other: SampledResult.Value) -> Bool {
    guard case (.number(let left), .number(let right)) = (one, other) else { return one == other }
    return left.isClose(to: right, within: 1e-12)
  }

  @Test(arguments: cases)
  func `with every range at its likely value each percentile is what a comparison says`(shown: Case) throws {
    var (scenario, book) = try shown.make()
    // Speeds that are measured are ranges that only a study finds; what it draws of them stays.
    for (slot, spread) in scenario.inputs.spreads.enumerated() {
      if let spread, spread.isRange { scenario.inputs.put(Spread(spread.likely), in: slot) }
    }
    let comparison = try Comparison(scenario, in: book)
    let isPoint = comparison.study.rangedSlots.isEmpty
    for row in comparison.rows where isPoint && row.offer.bound == nil && row.figures != nil {
      let figures = try #require(row.figures)
      let simulation = try Simulation(scenario, option: .named(row.offer.id), samples: 3, in: book)
      let months: SampledResult.Value =
        if let months = row.withTeam.months {
          .number(months)
        } else if case .afterEndOfLife = row.withTeam {
          .ended
        } else {
          .never
        }
      let npv = try #require(comparison.returnsWithTeam(of: row)).npv.value
      for (result, value) in [
        (simulation.monthlySaving, .number(figures.saving.value)), (simulation.npv, .number(npv)),
        (simulation.breakEvenMonths, months),
      ] as [(SampledResult, SampledResult.Value)] {
        for end in [result.low, result.p10, result.p50, result.p90, result.high] {
          #expect(Self.agree(end, value), "\(row.offer.id): \(end) is not \(value)")
        }
      }
      #expect(simulation.verdicts.map(\.verdict) == [row.verdict])
      #expect(simulation.inputs.isEmpty)
    }
    #expect(isPoint || shown.testDescription == "own-gpu.json")
  }
}
