internal import CostModel

/// The levers as flat records, one for each lever and each fine-tune, for spreadsheets; RFC 4180.
enum LeversCSV {
  private struct Record {
    var file: String?
    let kind: String
    let id: String
    var alone: LeverBill?
    var saving: MonthlyUSD?
    var share: Double?
    var rank: Int?
    var stacked: LeverBill?
    var stackedSaving: MonthlyUSD?
    var side: TuningCase.Side?
  }

  private static var columns: [CSVColumn<Record>] {
    [.init("kind", \.kind), .init("id", \.id)] + bill("alone", \.alone) + [
      .init(number: "saving_usd") { $0.saving?.value }, .init(number: "saving_share", \.share),
      .init("rank") { $0.rank.map(String.init) ?? "" },
    ] + bill("stacked", \.stacked) + [
      .init(number: "stacked_saving_usd") { $0.stackedSaving?.value }
    ] + CSVColumn.breakEven("break_even", \.side?.breakEven)
      + CSVColumn.breakEven("with_team", \.side?.withTeam) + [
        .init("verdict") { $0.side?.verdict.rawValue ?? "" }
      ]
  }

  private static func bill(
    _ name: String, _ bill: @escaping (Record) -> LeverBill?
  ) -> [CSVColumn<Record>] {
    [
      .init(number: name + "_usd") { bill($0)?.likely.value },
      .init(number: name + "_usd_low") { bill($0)?.low.value },
      .init(number: name + "_usd_high") { bill($0)?.high.value },
    ]
  }

  /// One record per lever, per lever that is not given, and per fine-tune on each of the two bills; behind the file
  /// where there are several.
  static func records(_ answers: [(file: String?, levers: LeverComparison)]) -> [[String]] {
    let file = answers.count > 1 ? [CSVColumn<Record>("file") { $0.file ?? "" }] : []
    return CSVColumn.records(
      file + columns,
      answers.flatMap { file, levers in
        records(of: levers).map { record in
          var record = record
          record.file = file
          return record
        }
      })
  }

  private static func records(of levers: LeverComparison) -> [Record] {
    [
      Record(kind: "baseline", id: levers.full.today.id, alone: levers.bareBill, stacked: levers.bareBill)
    ]
      + levers.effects.map { effect in
        Record(
          kind: "lever", id: effect.lever.rawValue, alone: effect.alone, saving: effect.saving,
          share: effect.savingShare, rank: effect.rank, stacked: effect.stacked,
          stackedSaving: effect.stackedSaving)
      }
      + levers.offers.map { offer in
        Record(kind: "notGiven", id: offer.lever.rawValue, stacked: offer.bill, stackedSaving: offer.saving)
      }
      + levers.tuning.flatMap { tuning in
        [("fineTuneWithoutLevers", tuning.withoutLevers), ("fineTuneWithLevers", tuning.withLevers)].map {
          Record(kind: $0, id: tuning.offer.id, saving: $1.saving, share: $1.savingShare, side: $1)
        }
      }
  }
}
