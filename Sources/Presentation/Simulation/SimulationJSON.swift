internal import CostModel
internal import JSONText

/// A simulation as the JSON document that scripts rely on: `ftcalc/simulation/1`.
enum SimulationJSON {
  /// What the document says it is.
  static let schema = "ftcalc/simulation/1"

  /// The results, by the names that they have in all documents.
  static let results: [(metric: Metric, result: @Sendable (Simulation) -> SampledResult)] = [
    (.monthlySaving, \.monthlySaving), (.npv, \.npv), (.breakEvenMonths, \.breakEvenMonths),
  ]

  /// What is told of each result, by its key.
  static let ends: [(key: String, value: @Sendable (SampledResult) -> SampledResult.Value)] = [
    ("low", \.low), ("p10", \.p10), ("p50", \.p50), ("p90", \.p90), ("high", \.high),
  ]

  static func document(_ answer: SimulationAnswer) -> JSONOutput {
    let simulation = answer.simulation
    let comparison = simulation.comparison
    return [
      "schema": .string(schema),
      "asOf": .string(comparison.scenario.asOf.description),
      "currency": "USD",
      "baseline": .string(comparison.today.id),
      "option": .string(simulation.row.offer.id),
      "samples": .integer(simulation.samples),
      "seed": .string(String(simulation.seed)),
      "margin": .number(simulation.margin),
      "horizonMonths": .integer(comparison.scenario.horizon),
      "results": .object(results.map { ($0.metric.rawValue, document($0.result(simulation), $0.metric)) }),
      "probabilities": probabilities(simulation),
      "verdict": .string(simulation.row.verdict.rawValue),
      "verdicts": .array(
        simulation.verdicts.map {
          ["verdict": .string($0.verdict.rawValue), "probability": .number($0.probability)]
        }),
      "choices": .array(simulation.regrets.map { choice($0) }),
      "inputs": .array(simulation.inputs.map { input($0) }),
      "rankedSamples": .integer(min(simulation.samples, Simulation.rankedSamples)),
      "correlations": .array(
        simulation.correlations.map { correlation in
          [
            "between": [.string(correlation.first.key), .string(correlation.second.key)],
            "rank": .number(correlation.rank),
            "applied": .bool(!simulation.idleCorrelations.contains(correlation)),
          ]
        }),
      "assumptions": .array(comparison.assumptions.map(\.document)),
      "notes": .array(
        (answer.sentences + comparison.notes.map(\.words) + comparison.remarkWords(on: simulation.row))
          .map { .string($0) }),
    ]
  }

  private static func document(_ result: SampledResult, _ metric: Metric) -> JSONOutput {
    .object(
      [("unit", .optional(metric.unit?.rawValue))] + ends.map { ($0.key, $0.value(result).document) } + [
        ("mean", .optional(result.mean)), ("histogram", histogram(result.histogram)),
        (BreakEven.Status.afterEndOfLife.rawValue, .integer(result.ended)),
        (BreakEven.Status.never.rawValue, .integer(result.never)),
      ])
  }

  private static func histogram(_ histogram: Histogram?) -> JSONOutput {
    guard let histogram else { return nil }
    return [
      "edges": .array(histogram.edges.map { .number($0) }),
      "counts": .array(histogram.counts.map { .integer($0) }),
    ]
  }

  private static func probabilities(_ simulation: Simulation) -> JSONOutput {
    let probabilities = simulation.probabilities
    return [
      "ever": .number(probabilities.ever),
      "within": .array(
        probabilities.within.map {
          ["months": .number($0.months.value), "probability": .number($0.probability)]
        }),
      "beforeEndOfLife": .optional(probabilities.beforeEndOfLife),
      "endOfLife": .optional(simulation.row.offer.endOfLife?.description),
    ]
  }

  private static func choice(_ regret: Simulation.Regret) -> JSONOutput {
    [
      "choice": .string(regret.option ?? Decision.stay),
      "bestProbability": .number(regret.bestProbability),
      "expectedRegret": .optional(regret.expected?.value),
      "tooSmallProbability": .number(regret.tooSmallProbability),
    ]
  }

  private static func input(_ input: Simulation.SampledInput) -> JSONOutput {
    let number = input.number
    return [
      "key": .string(number.definition.key), "option": .optional(input.owner),
      "unit": .string(number.definition.unit.rawValue),
      "distribution": .string(input.distribution.rawValue), "low": .number(number.spread.low),
      "likely": .number(number.spread.likely), "high": .number(number.spread.high),
      "given": .bool(number.origin.isGiven), "rankCorrelation": .optional(input.rankCorrelation),
    ]
  }
}

extension SampledResult.Value {
  /// A number as one, a break-even that is not reached as its status.
  fileprivate var document: JSONOutput {
    switch self {
    case .number(let number): .number(number)
    case .ended: .string(BreakEven.Status.afterEndOfLife.rawValue)
    case .never: .string(BreakEven.Status.never.rawValue)
    }
  }
}
