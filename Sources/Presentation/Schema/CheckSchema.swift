import CostModel
import JSONText

/// What ``CheckJSON`` writes: `ftcalc/check/1`.
///
/// Every key that is written is named here and no other is allowed, so that neither changes without the other.
enum CheckSchema {
  static let root = JSONSchema.object([
    ("schema", .constant(CheckJSON.schema)),
    ("asOf", .day.described("the day for prices, availability and reviews")),
    ("status", status.described("the worst of all files")),
    ("exitCode", JSONSchema([("type", "integer"), ("enum", [0, 1, 2])])),
    ("files", .list(of: .either([.definition("decision"), .definition("broken")]))),
    ("leftOut", .whole.described("files that hold as recorded, which --only-changed leaves out")),
  ])

  static let definitions: [(String, JSONSchema)] = [
    ("decision", decision), ("broken", broken), ("review", review), ("condition", condition),
    ("results", results), ("change", change), ("prices", prices), ("value", value),
  ]

  private static let status = JSONSchema.word(of: CheckStatus.self)

  private static func file(_ statuses: [CheckStatus]) -> [(String, JSONSchema)] {
    [
      ("file", .text.described("the name that the command line gave")),
      ("status", .word(statuses.map(\.rawValue))),
      ("recordedAnew", .flag.described("whether --update changed the file")),
    ]
  }

  private static let decision = JSONSchema.object(
    file([.holds, .warns, .fails]) + [
      ("choose", .text.described("the choice as the file has it")),
      ("choice", .text.described("the choice by its id")),
      ("available", .flag.described("whether the choice can be had")),
      ("obstacle", .text.orNull.described("why the choice fails whatever must hold; mostly null")),
      ("alternative", .text.orNull.described("what staying is held against")),
      ("why", .text.orNull), ("decidedBy", .text.orNull), ("decidedOn", .day.orNull),
      ("review", .definition("review")),
      ("conditions", .list(of: .definition("condition"))),
      (
        "retirements",
        .list(of: .object([("id", .text), ("on", .day), ("inDays", .whole)])).described(
          "models that the choice lives on and that have ended, or end before the horizon")
      ),
      ("results", .definition("results")),
      ("oldestPrice", .day.orNull.described("when its oldest price was read; null for prices given by hand")),
      ("recordedOn", .day.orNull),
      ("changes", .list(of: .definition("change")).described("inputs, prices and ends that moved")),
      (
        "moves",
        .list(
          of: .object([("metric", metric), ("then", .definition("value")), ("now", .definition("value"))])
        )
        .described("results that are not as recorded")
      ),
      ("notes", .list(of: .text)),
    ])

  private static let broken = JSONSchema.object(
    file([.broken]) + [
      (
        "problems",
        .list(of: .object([("line", .whole.orNull), ("column", .whole.orNull), ("message", .text)]))
      )
    ]
  ).described("a file that cannot be used")

  private static let review = JSONSchema.object([
    ("by", .day.orNull), ("status", .word(of: Assessment.Review.Status.self)),
    ("inDays", .whole.orNull.described("below zero once the day has passed")),
    ("afterReview", .word(of: Condition.Level.self)),
  ])

  private static let condition = JSONSchema.object([
    ("metric", metric), ("relation", .word(of: Condition.Relation.self)),
    ("limit", .number.orNull.described("as stated: a number in the metric's unit, or a share of the record")),
    ("bound", .number.orNull.described("the number that the value is compared with")),
    ("level", .word(of: Condition.Level.self)),
    ("tolerance", .number.described("share of the bound")),
    ("at", .word(of: Condition.End.self)),
    ("in", .text.orNull.described("the named scenario")),
    ("recorded", .definition("value")), ("now", .definition("value")),
    ("outcome", .word(of: Condition.Outcome.self)),
    ("words", .text),
  ])

  private static let metric = JSONSchema.word(of: Metric.self)

  private static let results = JSONSchema.object(
    Metric.allCases.map { ($0.rawValue, .definition("value")) })

  private static let value = JSONSchema.either([.number, .text]).orNull.described(
    "a number; the status of a break-even that is not reached; the name of an option; null where unknown")

  private static let change = JSONSchema.object([
    ("kind", .word(of: Change.Subject.Kind.self)),
    ("subject", .text.described("the input by its key, the model or machine by its id")),
    ("then", side), ("now", side),
    (
      "effects",
      .list(
        of: .object([
          ("metric", metric), ("at", .word(of: Condition.End.self)), ("without", .definition("value")),
          ("now", .definition("value")),
        ])
      ).orNull.described("what it moved, everything else as it is now; null where that cannot be computed")
    ),
  ])

  private static let side = JSONSchema.either([.text, .definition("prices")]).orNull

  private static let prices = JSONSchema.object(
    [],
    optional: PriceFacts.amountKeys.map { ($0, .number) } + [
      ("steps", .list(of: .object([("callsPerDay", .number), ("usdPerMonth", .number)])))
    ] + PriceFacts.flags.map { ($0.key, .flag) } + [
      ("endOfLife", .day), ("replacement", .text), ("fineTuning", .word(of: FineTuningState.self)),
    ])
}
