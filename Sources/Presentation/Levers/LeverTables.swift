internal import CostModel

extension LeverComparison {
  /// The levers, those that are not given, and the fine-tunes on the bill without and with levers.
  var tables: [Grid] {
    [leverTable] + (offers.isEmpty ? [] : [offerTable]) + (tuning.isEmpty ? [] : [tuningTable])
  }

  private var leverTable: Grid {
    func ends(_ alone: LeverBill, _ stacked: LeverBill) -> (low: [String], high: [String])? {
      guard alone.isRange || stacked.isRange else { return nil }
      return (
        ["", money(alone.low), "", "", "", money(stacked.low), ""],
        ["", money(alone.high), "", "", "", money(stacked.high), ""]
      )
    }
    let bare = money(bareBill.likely)
    let today = Grid.Line.cells(
      ["none, today's model", RichText(bare), "", "", "", RichText(bare), ""], ends: ends(bareBill, bareBill))
    let lines = effects.map { effect in
      Grid.Line.cells(
        [
          effect.title, money(effect.alone.likely), money(effect.saving),
          effect.savingShare.map(FigureText.share) ?? "-", String(effect.rank), money(effect.stacked.likely),
          money(effect.stackedSaving),
        ].map { RichText($0) }, ends: ends(effect.alone, effect.stacked))
    }
    return Grid(
      "",
      [
        .init("lever, in order of effort", heads: ["LEVER, in order of effort"]),
        .init("alone, a month", .right, heads: ["ALONE,", "A MONTH"]), .init("saves", .right),
        .init("share", .right), .init("rank", .right),
        .init("stacked, a month", .right, heads: ["STACKED,", "A MONTH"]), .init("saves", .right),
      ], lines: [today] + lines)
  }

  private var offerTable: Grid {
    Grid(
      "",
      [
        .init("not given", heads: ["NOT GIVEN, on top of what is"]), .init("a month", .right),
        .init("saves", .right), .init("taken as"),
      ],
      lines: offers.map { offer in
        let cells = [offer.title, money(offer.bill.likely), money(offer.saving), offer.setting.words]
        let ends = (["", money(offer.bill.low), "", ""], ["", money(offer.bill.high), "", ""])
        return .cells(cells.map { RichText($0) }, ends: offer.bill.isRange ? ends : nil)
      })
  }

  private var tuningTable: Grid {
    func cells(_ side: TuningCase.Side) -> [String] {
      [money(side.saving), side.breakEven.cell, side.withTeam.cell]
    }
    func cells(_ outcome: Outcome?) -> [String] {
      outcome.map { [money($0.saving), $0.breakEven.cell, $0.withTeam.cell] } ?? ["", "", ""]
    }
    let lines = tuning.map { tuning in
      let ends = [\OutcomeRange.low, \.high].map { end in
        [""] + cells(tuning.withoutLevers.range?[keyPath: end])
          + cells(tuning.withLevers.range?[keyPath: end]) + [""]
      }
      return Grid.Line.cells(
        ([tuning.offer.id] + cells(tuning.withoutLevers) + cells(tuning.withLevers)
          + [tuning.withLevers.verdict.words]).map { RichText($0) },
        ends: ends[0] == ends[1] ? nil : (ends[0], ends[1]), style: tuning.withLevers.verdict.style)
    }
    return Grid(
      "",
      [
        .init("fine-tuned"), .init("saves without levers", .right, heads: ["WITHOUT", "LEVERS"]),
        .init("pays back, bill", .right, heads: ["PAYS", "bill"]),
        .init("with team", .right, heads: ["BACK", "+team"]),
        .init("saves with levers", .right, heads: ["WITH", "LEVERS"]),
        .init("pays back, bill", .right, heads: ["PAYS", "bill"]),
        .init("with team", .right, heads: ["BACK", "+team"]),
        .init("verdict"),
      ], lines: lines)
  }

  private func money(_ amount: MonthlyUSD) -> String { FigureText.money(amount.value) }
}
