internal import CostModel
internal import JSONText

/// A sweep as the JSON document that scripts rely on: `ftcalc/sweep/1`.
enum SweepJSON {
  /// Who chose the option, by the name in JSON.
  enum Chooser: String, CaseIterable {
    case user
    case decision
    case cheapest

    fileprivate init(_ choice: Sweep.Choice) {
      self =
        switch choice {
        case .named: .user
        case .decided: .decision
        case .cheapest: .cheapest
        }
    }
  }

  static let form = Form<SweepAnswer>([
    .schema("ftcalc/sweep/1"), .asOf { $0.sweep.base.scenario.asOf }, .currency,
    Member("baseline", .text, "today's model") { $0.sweep.base.today.id },
    Member("option", .text, "the option that is looked at; baseline for staying with today's model") {
      $0.sweep.option ?? Decision.stay
    },
    Member("optionFrom", .word, "who chose it") { Chooser($0.sweep.choice) },
    Member("metric", .word(of: SweepMetric.all.map(\.name)), "the result in each 'value'") { $0.metric.name },
    Member("unit", orNull: .word, "of the metric; null for names") { $0.metric.unit },
    Member("axes", .list(of: axis), "one or two") { answer in answer.sweep.axes.map { (answer.sweep, $0) } },
    Member("cells", .list(of: SweepCellJSON.form), "the last axis fastest") { answer in
      answer.sweep.cells.map { (answer, $0) }
    },
    Member("until", orNull: until, "what --until sought; null without it") { $0.sought },
    .assumptions("the defaults that a figure of the base depends on") { $0.sweep.base.assumptions },
    .notes { $0.soughtWords + $0.noteWords },
  ])

  private static let axis = Form<(sweep: Sweep, axis: SweepAxis)>([
    Member("key", .parameter) { $0.axis.definition }, Member("unit", .word) { $0.axis.definition.unit },
    Member("period", orNull: .word, "for which calls are stated; null for the rest") {
      $0.axis.definition.unit == .callsPerMonth ? $0.axis.period : nil
    },
    Member("spacing", .word) { $0.axis.spacing },
    Member("values", .list(of: .number)) { $0.axis.values },
    Member("changesNothing", .flag, "whether every value comes to the same") {
      $0.sweep.idleAxes.contains($0.axis)
    },
  ]).named("axis")

  private static let until = Form<GoalSeek>([
    Member("metric", .word) { $0.condition.metric }, Member("relation", .word) { $0.condition.relation },
    Member("limit", orNull: .number) { $0.condition.relation == .isChosen ? nil : $0.condition.limit },
    Member("status", .word) { $0.status },
    Member(
      "precision", orNull: .number,
      "how close both sides of a change are, as a share of the value; null for whole numbers, which are 1 apart"
    ) { $0.isWhole ? nil : GoalSeek.precision },
    Member("looked", .whole, "values at which the condition was looked at") { $0.looked },
    Member("untold", .whole, "of them, those at which it cannot be told") { $0.untold },
    Member("changes", .list(of: change), "by rising value; both sides were computed") { sought in
      sought.changes.map { (sought.condition.metric, $0) }
    },
  ]).named("until")

  private static let change = Form<(metric: Metric, change: GoalSeek.Change)>([
    Member("below", side) { ($0.metric, $0.change.below) },
    Member("above", side) { ($0.metric, $0.change.above) },
    Member("holdsAbove", .flag) { $0.change.holdsAbove },
  ])

  private static let side = Form<(metric: Metric, cell: SweepCell)>([
    Member("at", .number) { $0.cell.values.first ?? .nan },
    Member("value", .reached) { $0.cell.figures?.results.value(of: $0.metric) ?? .unknown },
  ]).named("side")
}

extension SchemaDocument {
  package static let sweep = SchemaDocument("sweep", "what 'sweep --json' prints", SweepJSON.form)
}
