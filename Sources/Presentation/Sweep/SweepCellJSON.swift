internal import CostModel
internal import JSONText

/// A cell of a sweep in its JSON document.
enum SweepCellJSON {
  typealias Cell = (answer: SweepAnswer, cell: SweepCell)

  static let form = Form<Cell>([
    Member("values", .list(of: .number), "one for each axis") { $0.cell.values },
    Member(
      "value", .reached, "of the metric; null where a break-even is not reached, and in a gap", value),
    Member("gap", orNull: .text, "why there is no value; null where there is one") {
      $0.answer.reason(in: $0.cell)
    },
    Member(
      "baselineMonthly", orNull: .number, "USD that today's model costs in month 1", \.cell.figures?.baseline),
    number("monthlyCost", .monthlyCost, "USD \(MovedMonth.described)"),
    number("monthlySaving", .monthlySaving, "USD \(MovedMonth.described)"),
    number("savingShare", .savingShare, "the same as a share of today's bill"),
    number("npv", .npv, "USD"), number("headroom", .headroom, "a share; null without machines"),
    Member("breakEven", orNull: .breakEven, "on the provider's bill alone") { cell in
      cell.cell.figures.map { ToldBreakEven($0.breakEven, simple: $0.simple?.bill) }
    },
    Member("withTeam", orNull: .breakEven, "with the team's time") { cell in
      cell.cell.figures.map { ToldBreakEven($0.withTeam, simple: $0.simple?.withTeam) }
    },
    Member("verdict", orNull: .word) { $0.cell.figures?.verdict },
    Member("bestOption", orNull: .text) { cell in
      guard case .option(let name) = cell.cell.figures?.results.value(of: .bestOption) else { return nil }
      return name
    },
  ]).named("cell")

  /// The result that is shown; the verdict by its name.
  @Sendable private static func value(_ cell: Cell) -> MetricValue {
    guard let figures = cell.cell.figures else { return .unknown }
    return figures.value(of: cell.answer.metric) ?? .option(figures.verdict.rawValue)
  }

  private static func number(_ key: String, _ metric: Metric, _ meaning: String) -> Member<Cell> {
    Member(key, orNull: Form<Double>.number, meaning) { cell in
      guard case .number(let value) = cell.cell.figures?.results.value(of: metric) else { return nil }
      return value
    }
  }
}

extension Form<MetricValue> {
  /// The number or the name; `null` for a break-even that is not reached and for what has no value.
  static let reached = Form(.either([.number.orNull, .text])) { value in
    switch value {
    case .number(let number): .number(number)
    case .option(let name): .string(name)
    case .notReached, .unknown: nil
    }
  }
}
