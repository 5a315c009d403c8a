internal import CostModel
internal import JSONText

/// The comparison as flat records, one per row, for spreadsheets; RFC 4180.
enum ComparisonCSV {
  /// What a record is about: a row of a comparison, or today's model where there is none.
  private struct Subject {
    let file: String?
    let scenario: String
    let comparison: Comparison
    let row: Row?
    /// A feature, or a host, of several features that the row moves.
    var part: Part?

    var offer: Offer { row?.offer ?? comparison.today }
    var range: OutcomeRange? { part == nil ? row?.range : nil }
    /// The row where the record is of all of it.
    var whole: Row? { part == nil ? row : nil }
  }

  /// What a part of several features has for itself.
  private struct Part {
    let id: String
    let kind: String
    let today: MonthlyUSD?
    let after: MonthlyUSD
    let oneOff: OneOff

    init(_ feature: Comparison.Feature) {
      (id, kind) = (feature.name, "feature")
      // What a shared host costs is no feature's own, so that nobody can tell what one saves.
      (today, after, oneOff) = (
        feature.host == nil ? feature.today.total : nil, feature.after.total, feature.oneOff
      )
    }

    init(_ host: Comparison.Host) {
      (id, kind) = (host.name, "host")
      (today, after, oneOff) = (nil, host.monthly.total, host.oneOff)
    }
  }

  private typealias Column = CSVColumn<Subject>

  /// The two ends of a result, as two columns.
  private static func ends(_ name: String, _ value: @escaping (Outcome) -> Double?) -> [Column] {
    [
      Column(number: name + "_low") { $0.range.flatMap { value($0.low) } },
      Column(number: name + "_high") { $0.range.flatMap { value($0.high) } },
    ]
  }

  /// The status and months of a break-even with both ends.
  private static func breakEven(
    _ name: String, _ likely: @escaping (Row) -> BreakEven, _ value: @escaping (Outcome) -> BreakEven
  ) -> [Column] {
    Column.breakEven(name) { $0.whole.map(likely) } + [
      Column(name + "_status_low") { $0.range.map { value($0.low).status } ?? "" },
      Column(name + "_status_high") { $0.range.map { value($0.high).status } ?? "" },
    ] + ends(name + "_months") { value($0).months }
  }

  private static var columns: [Column] {
    [
      Column("id") { $0.part?.id ?? $0.offer.id }, Column("kind") { $0.part?.kind ?? $0.offer.kind.rawValue },
      Column("bound") { $0.whole?.offer.bound?.rawValue ?? "" },
      Column("verdict") { $0.whole.map { $0.offer.bound == nil ? $0.verdict.rawValue : "" } ?? "" },
      Column(number: "monthly_usd") { subject in
        if let part = subject.part { return part.after.value }
        guard let row = subject.row else { return subject.comparison.baseline.total.value }
        return (row.figures?.monthly ?? row.offer.unavailable?.monthly)?.total.value
      },
      Column(number: "saving_usd") { subject in
        subject.part.map { part in part.today.map { $0.value - part.after.value } }
          ?? subject.row?.figures?.saving.value
      },
      Column(number: "saving_share") { $0.whole?.figures?.savingShare },
      Column(number: "upfront_usd") { ($0.part?.oneOff ?? $0.row?.figures?.oneOff)?.bill?.value },
      Column(number: "upfront_with_team_usd") { subject in
        (subject.part?.oneOff ?? subject.row?.figures?.oneOff).flatMap {
          $0.bill == nil ? nil : $0.total.value
        }
      },
      Column(flag: "upfront_assumed") { subject in
        subject.whole?.isUpfrontAssumed(in: subject.comparison)
      },
    ]
      + breakEven("break_even", { $0.breakEven }, { $0.breakEven })
      + breakEven("with_team", { $0.withTeam }, { $0.withTeam })
      + [
        Column(number: "monthly_usd_low") { subject in
          subject.row == nil && subject.part == nil
            ? subject.comparison.baselineRange?.low.value : subject.range?.low.monthlyTotal.value
        },
        Column(number: "monthly_usd_high") { subject in
          subject.row == nil && subject.part == nil
            ? subject.comparison.baselineRange?.high.value : subject.range?.high.monthlyTotal.value
        },
      ]
      + ends("saving_usd") { $0.saving.value }
      + ends("upfront_usd") { $0.upfront?.value }
      + ends("upfront_with_team_usd") { $0.upfrontWithTeam?.value }
      + [
        Column("end_of_life") { subject in
          (subject.row.map { $0.offer.endOfLife } ?? subject.comparison.todayEnd)?.description ?? ""
        },
        Column("price_checked") { $0.comparison.tableSource(of: $0.offer)?.checked?.description ?? "" },
        Column("as_of", \.comparison.scenario.asOf.description),
      ]
  }

  /// One record per row with the figures of the table, to 12 digits; behind the file and the named scenario where there
  /// are several.
  static func records(_ comparisons: [NamedComparison]) -> [[String]] {
    let file = Column("file") { $0.file?.escaped(limit: .max) ?? "" }
    let scenario = Column("scenario", \.scenario)
    let subjects = comparisons.flatMap { named in
      ([("", named.comparison)] + named.scenarios).flatMap { name, comparison -> [Subject] in
        let told = ToldFeatures(comparison)
        let parts = (told?.features.map { Part($0) } ?? []) + (told?.hosts.map { Part($0) } ?? [])
        return ([nil] + comparison.rows).map {
          Subject(file: named.file?.name, scenario: name, comparison: comparison, row: $0)
        }
          + parts.map {
            Subject(
              file: named.file?.name, scenario: name, comparison: comparison, row: told?.row, part: $0)
          }
      }
    }
    return Column.records(
      (comparisons.count > 1 ? [file] : [])
        + (comparisons.contains { !$0.scenarios.isEmpty } ? [scenario] : []) + columns, subjects)
  }
}
