import CostModel

/// What ``SensitivityJSON`` writes: `ftcalc/sensitivity/1`.
enum SensitivitySchema {
  static let root = JSONSchema.object([
    ("schema", .constant(SensitivityJSON.schema)),
    ("asOf", .day.described("the day for prices and availability")),
    ("currency", .constant("USD")),
    ("baseline", .text.described("today's model")),
    ("option", .text.described("the option that is looked at")),
    ("metric", .word(of: Metric.self)),
    ("unit", .word(of: Unit.self).orNull.described("of the values; null for names")),
    ("likely", .definition("value").described("where every input is at its likely value")),
    ("verdict", verdict), ("best", best),
    (
      "inputs", .list(of: .definition("input")).described("the uncertain ones, those that move it most first")
    ),
    ("assumptions", .list(of: .definition("assumption")).described("the defaults that a figure depends on")),
    ("notes", CompareSchema.notes),
  ])

  static let definitions: [(String, JSONSchema)] =
    [("input", input), ("end", end)] + CheckSchema.definitions.filter { $0.0 == "value" }
    + CompareSchema.definitions.filter { ["assumption", "bounds"].contains($0.0) }

  private static let verdict = JSONSchema.word(of: Verdict.self)
  private static let best = JSONSchema.text.orNull.described(
    "the option that costs least to the horizon; null for today's model")

  private static let input = JSONSchema.object([
    ("key", .word(Parameters.standard.all.map(\.key))),
    ("option", .text.orNull.described("whose own number it is; null for one that all share")),
    ("unit", .word(of: Unit.self)), ("likely", .number),
    ("low", .definition("end")), ("high", .definition("end")),
    ("swing", .number.orNull.described("between the ends; null where one is not reached")),
    ("flipsVerdict", .flag.described("whether an end turns the verdict alone")),
  ])

  private static let end = JSONSchema.object([
    ("at", .number.described("the value of the input, in its unit")), ("value", .definition("value")),
    ("verdict", verdict), ("best", best),
  ])
}
