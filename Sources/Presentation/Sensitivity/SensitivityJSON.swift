package import CostModel
package import JSONText

/// A sensitivity as the JSON document that scripts rely on: `ftcalc/sensitivity/1`.
package enum SensitivityJSON {
  /// What the document says it is.
  static let schema = "ftcalc/sensitivity/1"

  /// The document, with every uncertain input, those that move nothing among them.
  package static func document(_ sensitivity: Sensitivity) -> JSONOutput {
    let comparison = sensitivity.comparison
    return [
      "schema": .string(schema),
      "asOf": .string(comparison.scenario.asOf.description),
      "currency": "USD",
      "baseline": .string(comparison.today.id),
      "option": .string(sensitivity.row.offer.id),
      "metric": .string(sensitivity.metric.rawValue),
      "unit": .optional(sensitivity.metric.unit?.rawValue),
      "likely": sensitivity.likely.document,
      "verdict": .string(sensitivity.row.verdict.rawValue),
      "best": .optional(comparison.best(lookingAt: sensitivity.row)?.offer.id),
      "inputs": .array(sensitivity.bars.map { input($0, of: sensitivity) }),
      "assumptions": .array(comparison.assumptions.map(\.document)),
      "notes": .array(
        ([sensitivity.verdictWords] + comparison.notes.map(\.words)
          + comparison.remarkWords(on: sensitivity.row)).map { .string($0) }),
    ]
  }

  private static func input(_ bar: Sensitivity.Bar, of sensitivity: Sensitivity) -> JSONOutput {
    let spread = bar.number.spread
    return [
      "key": .string(bar.number.definition.key), "option": .optional(bar.owner),
      "unit": .string(bar.number.definition.unit.rawValue), "likely": .number(spread.likely),
      "low": end(bar.low, at: spread.low), "high": end(bar.high, at: spread.high),
      "swing": bar.swing.isFinite ? .number(bar.swing) : nil,
      "flipsVerdict": .bool(sensitivity.flips(bar)),
    ]
  }

  private static func end(_ end: Sensitivity.End, at value: Double) -> JSONOutput {
    [
      "at": .number(value), "value": end.value.document, "verdict": .string(end.verdict.rawValue),
      "best": .optional(end.best),
    ]
  }
}
