import CostModel

/// What ``SimulationJSON`` writes: `ftcalc/simulation/1`.
enum SimulationSchema {
  static let root = JSONSchema.object([
    ("schema", .constant(SimulationJSON.schema)),
    ("asOf", .day.described("the day for prices and availability")),
    ("currency", .constant("USD")),
    ("baseline", .text.described("today's model")),
    ("option", .text.described("the option that is looked at")),
    ("samples", .whole(Simulation.sampleCounts)),
    ("seed", .text(matching: "^[0-9]+$").described("a whole number; as text, as it may have 20 digits")),
    (
      "margin",
      probability.described(
        "how far a probability may be off because there are no more samples, 19 times in 20")
    ),
    ("horizonMonths", .whole),
    (
      "results",
      .object(SimulationJSON.results.map { ($0.metric.rawValue, .definition("result")) })
    ),
    ("probabilities", .definition("probabilities")),
    ("verdict", verdict.described("where every input is at its likely value")),
    ("verdicts", .list(of: .object([("verdict", verdict), ("probability", probability)]))),
    (
      "choices",
      .list(of: .definition("choice")).described("what can be decided now, the least regretted first")
    ),
    (
      "inputs",
      .list(of: .definition("input")).described("the uncertain ones, those that move the npv most first")
    ),
    ("rankedSamples", .whole.described("how many samples, the first ones, the rank correlations are of")),
    ("correlations", .list(of: .definition("correlation"))),
    ("assumptions", .list(of: .definition("assumption")).described("the defaults that a figure depends on")),
    ("notes", CompareSchema.notes),
  ])

  static let definitions: [(String, JSONSchema)] =
    [
      ("result", result), ("value", value), ("probabilities", probabilities), ("choice", choice),
      ("input", input), ("correlation", correlation),
    ] + CompareSchema.definitions.filter { ["assumption", "bounds"].contains($0.0) }

  private static let verdict = JSONSchema.word(of: Verdict.self)
  private static let probability = JSONSchema.number(0...1)

  private static let value = JSONSchema.either([
    .number, .word([BreakEven.Status.afterEndOfLife, .never].map(\.rawValue)),
  ]).described("a number in the unit, or why a break-even has none")

  private static let result = JSONSchema.object(
    [("unit", .word(of: Unit.self).orNull)] + SimulationJSON.ends.map { ($0.key, .definition("value")) } + [
      ("mean", .number.orNull.described("null where a sample has no number")),
      (
        "histogram",
        .object([
          (
            "edges",
            .list(of: .number).described("the lower end of the first stretch, and the upper end of each")
          ),
          ("counts", .list(of: .whole).described("the samples in each stretch, its lower end included")),
        ]).orNull.described("of the samples that have a number")
      ),
      (BreakEven.Status.afterEndOfLife.rawValue, .whole.described("samples in which the option ends first")),
      (BreakEven.Status.never.rawValue, .whole.described("samples in which it is never reached")),
    ])

  private static let probabilities = JSONSchema.object([
    ("ever", probability.described("that the option pays back, with the team's time")),
    ("within", .list(of: .object([("months", .number), ("probability", probability)]))),
    ("beforeEndOfLife", probability.orNull.described("null where no end is known")),
    ("endOfLife", .day.orNull),
  ])

  private static let choice = JSONSchema.object([
    ("choice", .text.described("an option, or baseline for staying")), ("bestProbability", probability),
    (
      "expectedRegret",
      .number.orNull.described(
        "USD to the horizon above the best choice of each sample, on average; null where it is too small in some"
      )
    ),
    ("tooSmallProbability", probability.described("that its machines do not carry the calls")),
  ])

  private static let input = JSONSchema.object([
    ("key", .word(Parameters.standard.all.map(\.key))),
    ("option", .text.orNull.described("whose own number it is; null for one that all share")),
    ("unit", .word(of: Unit.self)), ("distribution", .word(of: Simulation.Distribution.self)),
    ("low", .number), ("likely", .number), ("high", .number),
    ("given", .flag.described("false for a default")),
    ("rankCorrelation", .number(-1...1).orNull.described("with the npv; null where one does not vary")),
  ])

  private static let correlation = JSONSchema.object([
    ("between", .list(of: .word(Parameters.standard.all.map(\.key)))), ("rank", .number(-1...1)),
    ("applied", .flag.described("false where one of them is no range that plays a part")),
  ])
}
