internal import CostModel

/// The levers as Markdown tables, for an issue or a review.
enum LeversMarkdown {
  /// The tables of the levers, below the title of the file where there is one.
  static func text(_ levers: LeverComparison, title: String?) -> String {
    var lines = title.map { ["## " + MarkdownText.escaped($0), ""] } ?? []
    lines += (levers.conclusionWords.map { [$0] } ?? []).flatMap { ["> " + MarkdownText.escaped($0), ""] }
    lines += [
      "| lever, in order of effort | alone, a month | saves | share | rank | stacked, a month | saves |",
      "|---|--:|--:|--:|--:|--:|--:|",
      MarkdownText.row([
        "none, today's model", money(levers.bareBill), "", "", "", money(levers.bareBill), "",
      ]),
    ]
    lines += levers.effects.map { effect in
      MarkdownText.row([
        effect.title, money(effect.alone), FigureText.money(effect.saving.value),
        effect.savingShare.map(FigureText.share) ?? "-", String(effect.rank), money(effect.stacked),
        FigureText.money(effect.stackedSaving.value),
      ])
    }
    if !levers.offers.isEmpty {
      lines += ["", "| not given | a month | saves | taken as |", "|---|--:|--:|---|"]
      lines += levers.offers.map { offer in
        MarkdownText.row([
          offer.title, money(offer.bill), FigureText.money(offer.saving.value), offer.setting.words,
        ])
      }
    }
    if !levers.tuning.isEmpty {
      lines += [
        "",
        "| fine-tuned | saves without levers | pays back, bill | with team | saves with levers | pays back, bill | with team | verdict |",
        "|---|--:|--:|--:|--:|--:|--:|---|",
      ]
      lines += levers.tuning.map { tuning in
        MarkdownText.row(
          [tuning.offer.id] + cells(tuning.withoutLevers) + cells(tuning.withLevers)
            + [tuning.withLevers.verdict.words])
      }
    }
    let words = levers.footWords + [levers.otherModelWords, levers.full.teamWords].compactMap { $0 }
    for text in words + [levers.full.defaultsWords, levers.full.priceAgeWords] where !text.isEmpty {
      lines += ["", MarkdownText.escaped(text)]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func money(_ bill: LeverBill) -> String {
    let text = FigureText.money(bill.likely.value)
    guard bill.isRange else { return text }
    return "\(text) (\(FigureText.money(bill.low.value)) to \(FigureText.money(bill.high.value)))"
  }

  private static func cells(_ side: TuningCase.Side) -> [String] {
    func ends(_ likely: String, _ end: (Outcome) -> String) -> String {
      guard let range = side.range, end(range.low) != end(range.high) else { return likely }
      return "\(likely) (\(end(range.low)) to \(end(range.high)))"
    }
    return [
      ends(FigureText.money(side.saving.value)) { FigureText.money($0.saving.value) },
      ends(side.breakEven.cell) { $0.breakEven.cell }, ends(side.withTeam.cell) { $0.withTeam.cell },
    ]
  }
}
