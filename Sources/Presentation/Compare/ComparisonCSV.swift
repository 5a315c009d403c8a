internal import CostModel
internal import JSONText

/// The comparison as flat records, one per row, for spreadsheets; RFC 4180.
enum ComparisonCSV {
  /// A column of the CSV: its name, and what stands in it for today's model and for a row.
  private struct Column {
    let name: String
    let today: (Comparison) -> String
    let cell: (Row, Comparison) -> String

    init(
      _ name: String, today: @escaping (Comparison) -> String = { _ in "" },
      row cell: @escaping (Row, Comparison) -> String
    ) {
      self.name = name
      self.today = today
      self.cell = cell
    }

    init(
      number name: String, today: @escaping (Comparison) -> Double? = { _ in nil },
      row cell: @escaping (Row) -> Double?
    ) {
      self.init(
        name, today: { CSVText.number(today($0)) }, row: { row, _ in CSVText.number(cell(row)) })
    }

    /// The two ends of a result, as two columns.
    static func ends(_ name: String, _ value: @escaping (Outcome) -> Double?) -> [Column] {
      [
        Column(number: name + "_low") { $0.range.flatMap { value($0.low) } },
        Column(number: name + "_high") { $0.range.flatMap { value($0.high) } },
      ]
    }

    /// The status and months of a break-even with both ends.
    static func breakEven(
      _ name: String, _ likely: @escaping (Row) -> BreakEven, _ value: @escaping (Outcome) -> BreakEven
    ) -> [Column] {
      [
        Column(name + "_status") { row, _ in likely(row).status },
        Column(number: name + "_months") { likely($0).months },
        Column(name + "_status_low") { row, _ in row.range.map { value($0.low).status } ?? "" },
        Column(name + "_status_high") { row, _ in row.range.map { value($0.high).status } ?? "" },
      ] + ends(name + "_months") { value($0).months }
    }
  }

  private static var columns: [Column] {
    [
      Column("id", today: { $0.today.id }, row: { row, _ in row.offer.id }),
      Column("kind", today: { $0.today.kind.rawValue }, row: { row, _ in row.offer.kind.rawValue }),
      Column("bound") { row, _ in row.offer.bound?.rawValue ?? "" },
      Column("verdict") { row, _ in row.offer.bound == nil ? row.verdict.rawValue : "" },
      Column(
        number: "monthly_usd", today: { $0.baseline.total.value },
        row: { ($0.figures?.monthly ?? $0.offer.unavailable?.monthly)?.total.value }),
      Column(number: "saving_usd") { $0.figures?.saving.value },
      Column(number: "saving_share") { $0.figures?.savingShare },
      Column(number: "upfront_usd") { $0.figures?.oneOff.bill?.value },
      Column(number: "upfront_with_team_usd") { row in
        row.figures.flatMap { $0.oneOff.bill == nil ? nil : $0.oneOff.total.value }
      },
      Column("upfront_assumed") { row, comparison in row.isUpfrontAssumed(in: comparison) ? "true" : "false"
      },
    ]
      + Column.breakEven("break_even", { $0.breakEven }, { $0.breakEven })
      + Column.breakEven("with_team", { $0.withTeam }, { $0.withTeam })
      + [
        Column(
          number: "monthly_usd_low", today: { $0.baselineRange?.low.value },
          row: { $0.range?.low.monthlyTotal.value }),
        Column(
          number: "monthly_usd_high", today: { $0.baselineRange?.high.value },
          row: { $0.range?.high.monthlyTotal.value }),
      ]
      + Column.ends("saving_usd") { $0.saving.value }
      + Column.ends("upfront_usd") { $0.upfront?.value }
      + Column.ends("upfront_with_team_usd") { $0.upfrontWithTeam?.value }
      + [
        Column(
          "end_of_life", today: { $0.todayEnd?.description ?? "" },
          row: { row, _ in
            row.offer.endOfLife?.description ?? ""
          }),
        Column("price_checked", today: { checked($0.today, $0) }, row: { checked($0.offer, $1) }),
        Column("as_of", today: { $0.scenario.asOf.description }, row: { $1.scenario.asOf.description }),
      ]
  }

  private static func checked(_ offer: Offer, _ comparison: Comparison) -> String {
    comparison.tableSource(of: offer)?.checked?.description ?? ""
  }

  /// One record per row with the figures of the table, to 12 digits; behind the file and the named scenario where there
  /// are several.
  static func records(_ comparisons: [NamedComparison]) -> [[String]] {
    let showsFile = comparisons.count > 1
    let showsScenario = comparisons.contains { !$0.scenarios.isEmpty }
    var records = [(showsFile ? ["file"] : []) + (showsScenario ? ["scenario"] : []) + columns.map(\.name)]
    for named in comparisons {
      for (name, comparison) in [("", named.comparison)] + named.scenarios {
        let lead =
          (showsFile ? [named.file?.name.escaped(limit: .max) ?? ""] : []) + (showsScenario ? [name] : [])
        records.append(lead + columns.map { $0.today(comparison) })
        records += comparison.rows.map { row in lead + columns.map { $0.cell(row, comparison) } }
      }
    }
    return records
  }
}
