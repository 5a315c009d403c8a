internal import CostModel

/// The levers as flat records, one for each lever and each fine-tune, for spreadsheets; RFC 4180.
enum LeversCSV {
  private static let header = [
    "kind", "id", "alone_usd", "alone_usd_low", "alone_usd_high", "saving_usd", "saving_share", "rank",
    "stacked_usd", "stacked_usd_low", "stacked_usd_high", "stacked_saving_usd",
    "break_even_status", "break_even_months", "with_team_status", "with_team_months", "verdict",
  ]

  /// One record per lever, per lever that is not given, and per fine-tune on each of the two bills; behind the file
  /// where there are several.
  static func records(_ answers: [(file: String?, levers: LeverComparison)]) -> [[String]] {
    let showsFile = answers.count > 1
    var records = [(showsFile ? ["file"] : []) + header]
    for (file, levers) in answers {
      records += Self.own(levers).map { (showsFile ? [file ?? ""] : []) + $0 }
    }
    return records
  }

  private static func own(_ levers: LeverComparison) -> [[String]] {
    [record("baseline", levers.full.today.id, alone: levers.bareBill, stacked: levers.bareBill)]
      + levers.effects.map { effect in
        record(
          "lever", effect.lever.rawValue, alone: effect.alone, saving: effect.saving,
          share: effect.savingShare, rank: effect.rank, stacked: effect.stacked,
          stackedSaving: effect.stackedSaving)
      }
      + levers.offers.map { offer in
        record(
          "notGiven", offer.lever.rawValue, stacked: offer.bill, stackedSaving: offer.saving)
      }
      + levers.tuning.flatMap { tuning in
        [("fineTuneWithoutLevers", tuning.withoutLevers), ("fineTuneWithLevers", tuning.withLevers)].map {
          record(
            $0.0, tuning.offer.id, saving: $0.1.saving, share: $0.1.savingShare, side: $0.1)
        }
      }
  }

  private static func record(
    _ kind: String, _ id: String, alone: LeverBill? = nil, saving: MonthlyUSD? = nil, share: Double? = nil,
    rank: Int? = nil, stacked: LeverBill? = nil, stackedSaving: MonthlyUSD? = nil,
    side: TuningCase.Side? = nil
  ) -> [String] {
    func bill(_ bill: LeverBill?) -> [String] {
      [bill?.likely.value, bill?.low.value, bill?.high.value].map(CSVText.number)
    }
    return [kind, id] + bill(alone) + [
      CSVText.number(saving?.value), CSVText.number(share), rank.map(String.init) ?? "",
    ] + bill(stacked)
      + [
        CSVText.number(stackedSaving?.value), side?.breakEven.status ?? "",
        CSVText.number(side?.breakEven.months), side?.withTeam.status ?? "",
        CSVText.number(side?.withTeam.months), side?.verdict.rawValue ?? "",
      ]
  }
}
