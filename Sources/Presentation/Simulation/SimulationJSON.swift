internal import CostModel
internal import JSONText

/// A simulation as the JSON document that scripts rely on: `ftcalc/simulation/1`.
enum SimulationJSON {
  private typealias EconomicsJSON = SampledEconomicsJSON

  /// The results, by the names that they have in all documents.
  static let results: [(metric: Metric, result: @Sendable (Simulation) -> SampledResult)] = [
    (.monthlySaving, \.monthlySaving), (.npv, \.npv), (.breakEvenMonths, \.breakEvenMonths),
  ]

  static let form = Form<SimulationAnswer>(
    [.schema("ftcalc/simulation/1"), .asOf { $0.simulation.comparison.scenario.asOf }, .currency]
      + members.map { $0.of { $0.simulation } } + [
        .assumptions { $0.simulation.comparison.assumptions },
        .notes { answer in
          let (simulation, comparison) = (answer.simulation, answer.simulation.comparison)
          return answer.sentences + comparison.notes.map(\.words)
            + comparison.remarkWords(on: simulation.row)
        },
      ])

  private static let members: [Member<Simulation>] = [
    Member("baseline", .text, "today's model") { $0.comparison.today.id },
    Member("option", .text, "the option that is looked at") { $0.row.offer.id },
    Member("samples", Form(.whole(Simulation.sampleCounts)) { .integer($0) }) { $0.samples },
    Member(
      "seed", Form(.text(matching: "^[0-9]+$")) { .string($0) },
      "a whole number; as text, as it may have 20 digits"
    ) { String($0.seed) },
    Member(
      "margin", .probability,
      "how far a probability may be off because there are no more samples, 19 times in 20", \.margin),
    Member("horizonMonths", .whole) { $0.comparison.scenario.horizon },
    Member("results", named) { $0 },
    Member(
      "resultsToday", ifAny: EconomicsJSON.today,
      "present where the scenario says what users pay: the same under today's model", \.economics),
    Member(
      "conditionsOnUsers", ifAny: .list(of: EconomicsJSON.condition),
      "present where the decision has any on what users pay and cost"
    ) { simulation in
      simulation.economics.flatMap { $0.conditions.isEmpty ? nil : $0.conditions }
    },
    Member("probabilities", probabilities) { $0 },
    Member("verdict", .word, "where every input is at its likely value") { $0.row.verdict },
    Member("verdicts", .list(of: verdict)) { $0.verdicts },
    Member("choices", .list(of: choice), "what can be decided now, the least regretted first") { $0.regrets },
    Member("inputs", .list(of: input), "the uncertain ones, those that move the npv most first", \.inputs),
    Member("rankedSamples", .whole, "how many samples, the first ones, the rank correlations are of") {
      min($0.samples, Simulation.rankedSamples)
    },
    Member("correlations", .list(of: correlation)) { simulation in
      simulation.correlations.map { ($0, !simulation.idleCorrelations.contains($0)) }
    },
  ]

  private static let named = Form<Simulation>(
    results.map { metric, result in
      Member(metric.rawValue, SampledResultJSON.form) { (metric, result($0)) }
    } + EconomicsJSON.results)

  private static let probabilities = Form<Simulation>([
    Member("ever", .probability, "that the option pays back, with the team's time") { $0.probabilities.ever },
    Member("within", .list(of: within)) { $0.probabilities.within },
    Member(
      "beforeEndOfLife", orNull: .probability, "null where no end is known", \.probabilities.beforeEndOfLife),
    Member("endOfLife", orNull: .day) { $0.row.offer.endOfLife },
  ]).named("probabilities")

  private static let within = Form<(months: Months, probability: Double)>([
    Member("months", .number) { $0.months }, Member("probability", .probability) { $0.probability },
  ])

  private static let verdict = Form<(verdict: Verdict, probability: Double)>([
    Member("verdict", .word) { $0.verdict }, Member("probability", .probability) { $0.probability },
  ])

  private static let choice = Form<Simulation.Regret>([
    Member("choice", .text, "an option, or baseline for staying") { $0.option ?? Decision.stay },
    Member("bestProbability", .probability) { $0.bestProbability },
    Member(
      "expectedRegret", orNull: .number,
      "USD to the horizon above the best choice of each sample, on average; null where it is too small in some",
      \.expected),
    Member(
      "tooSmallProbability", .probability, "that its machines do not carry the calls", \.tooSmallProbability),
  ]).named("choice")

  private static let input = Form<Simulation.SampledInput>([
    Member("key", .parameter) { $0.number.definition },
    Member("option", orNull: .text, "whose own number it is; null for one that all share") { $0.owner },
    Member("unit", .word) { $0.number.definition.unit }, Member("distribution", .word) { $0.distribution },
    Member("low", .number) { $0.number.spread.low }, Member("likely", .number) { $0.number.spread.likely },
    Member("high", .number) { $0.number.spread.high },
    Member("given", .flag, "false for a default") { $0.number.origin.isGiven },
    Member(
      "rankCorrelation", orNull: rank,
      "with the npv; null where one does not vary, or no bill follows from it", \.rankCorrelation),
  ]).named("input")

  private static let correlation = Form<(of: Correlation, isApplied: Bool)>([
    Member("between", .list(of: .parameter)) { [$0.of.first, $0.of.second] },
    Member("rank", rank) { $0.of.rank },
    Member("applied", .flag, "false where one of them is no range that plays a part") { $0.isApplied },
  ]).named("correlation")

  private static let rank = Form<Double>(.number(-1...1)) { .number($0) }
}

extension SchemaDocument {
  package static let simulation = SchemaDocument(
    "simulation", "what 'simulate --json' prints", SimulationJSON.form)
}
