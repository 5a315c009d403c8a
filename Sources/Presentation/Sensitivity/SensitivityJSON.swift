internal import CostModel

/// A sensitivity as the JSON document that scripts rely on: `ftcalc/sensitivity/1`.
enum SensitivityJSON {
  /// With every uncertain input, those that move nothing among them.
  static let form = Form<Sensitivity>([
    .schema("ftcalc/sensitivity/1"), .asOf { $0.comparison.scenario.asOf }, .currency,
    Member("baseline", .text, "today's model") { $0.comparison.today.id },
    Member("option", .text, "the option that is looked at") { $0.row.offer.id },
    Member("metric", .word) { $0.metric },
    Member("unit", orNull: .word, "of the values; null for names") { $0.metric.unit },
    Member("likely", .result, "where every input is at its likely value") { $0.likely },
    Member("verdict", .word) { $0.row.verdict },
    best { $0.comparison.best(lookingAt: $0.row)?.offer.id },
    Member("inputs", .list(of: input), "the uncertain ones, those that move it most first") { sensitivity in
      sensitivity.bars.map { (sensitivity, $0) }
    },
    .assumptions { $0.comparison.assumptions },
    .notes { sensitivity in
      let comparison = sensitivity.comparison
      return [sensitivity.verdictWords] + comparison.notes.map(\.words)
        + comparison.remarkWords(on: sensitivity.row)
    },
  ])

  private static let input = Form<(of: Sensitivity, bar: Sensitivity.Bar)>([
    Member("key", .parameter) { $0.bar.number.definition },
    Member("option", orNull: .text, "whose own number it is; null for one that all share") { $0.bar.owner },
    Member("unit", .word) { $0.bar.number.definition.unit },
    Member("likely", .number) { $0.bar.number.spread.likely },
    Member("low", end) { ($0.bar.number.spread.low, $0.bar.low) },
    Member("high", end) { ($0.bar.number.spread.high, $0.bar.high) },
    Member("swing", orNull: .number, "between the ends; null where one is not reached") {
      $0.bar.swing.isFinite ? $0.bar.swing : nil
    },
    Member("flipsVerdict", .flag, "whether an end turns the verdict alone") { $0.of.flips($0.bar) },
  ]).named("input")

  private static let end = Form<(at: Double, end: Sensitivity.End)>([
    Member("at", .number, "the value of the input, in its unit") { $0.at },
    Member("value", .result) { $0.end.value }, Member("verdict", .word) { $0.end.verdict },
    best { $0.end.best },
  ]).named("end")

  private static func best<Value>(_ id: @escaping @Sendable (Value) -> String?) -> Member<Value> {
    Member("best", orNull: .text, "the option that costs least to the horizon; null for today's model", id)
  }
}

extension SchemaDocument {
  package static let sensitivity = SchemaDocument(
    "sensitivity", "what 'sensitivity --json' prints", SensitivityJSON.form)
}
