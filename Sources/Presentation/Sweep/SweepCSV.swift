internal import CostModel

/// A sweep as flat records, one for each cell, for spreadsheets; RFC 4180.
enum SweepCSV {
  private typealias Column = CSVColumn<SweepCell>

  /// The records behind their header.
  static func records(_ answer: SweepAnswer) -> [[String]] {
    let axes = answer.sweep.axes.enumerated().map { index, axis in
      Column(number: axis.definition.key) { $0.values.dropFirst(index).first }
    }
    return Column.records(axes + columns(of: answer), answer.sweep.cells)
  }

  private static func columns(of answer: SweepAnswer) -> [Column] {
    func result(_ name: String, _ metric: Metric) -> Column {
      Column(name) { cell in
        switch cell.figures?.results.value(of: metric) {
        case .number(let number): CSVText.number(number)
        case .option(let name): name
        case .notReached, .unknown, nil: ""
        }
      }
    }
    return [
      Column("option") { _ in answer.sweep.option ?? Decision.stay },
      Column(number: "baseline_usd") { $0.figures?.baseline.value },
      result("monthly_cost_usd", .monthlyCost), result("saving_usd", .monthlySaving),
      result("saving_share", .savingShare), result("npv_usd", .npv),
    ] + Column.breakEven("break_even", \.figures?.breakEven)
      + Column.breakEven("with_team", \.figures?.withTeam) + [
        Column("verdict") { $0.figures?.verdict.rawValue ?? "" },
        result("best_option", .bestOption), result("headroom", .headroom),
      ] + ofUsers(answer).map { result($0.rawValue, $0) } + [
        Column("gap") { answer.reason(in: $0) ?? "" }
      ]
  }

  /// The results of users, where some cell has any.
  private static func ofUsers(_ answer: SweepAnswer) -> [Metric] {
    Metric.allCases.filter { metric in
      metric.ofUsers != nil
        && answer.sweep.cells.contains {
          if case .number? = $0.figures?.results.value(of: metric) { true } else { false }
        }
    }
  }
}
