internal import CostModel

/// The levers as tables for people: what each takes off the bill, and what is left for fine-tuning.
struct LeversText {
  private let levers: LeverComparison
  private let title: String?
  private let width: Int
  private let colors: Bool

  /// The text of the levers, below the title of the file where there is one; the tables and their
  /// warnings alone where it is to be quiet.
  static func text(
    _ levers: LeverComparison, title: String?, width: Int, colors: Bool, isQuiet: Bool = false
  ) -> String {
    let text = LeversText(levers: levers, title: title, width: width, colors: colors)
    var lines = HeadText.name(title, width: width)
    lines += HeadText.title(levers.bare.titleWords, width: width)
    lines += text.head
    lines += [""] + text.leverTable
    if !levers.offers.isEmpty { lines += [""] + text.offerTable }
    if !levers.tuning.isEmpty { lines += [""] + text.tuningTable }
    if !isQuiet { lines += [""] + text.foot }
    return lines.joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    let conclusion = levers.conclusionWords.map { [$0] } ?? []
    let words = conclusion + levers.full.notes.filter(\.isAboutToday).map(\.words)
    guard !words.isEmpty else { return [] }
    return [""]
      + words.flatMap { text in
        text.wrapped(to: width, indent: 2).enumerated().map { index, line in
          index == 0 ? Style.strong.applied(to: "!", colors) + line.dropFirst() : line
        }
      }
  }

  private var leverTable: [String] {
    var lines: [TextTable.Line] = [
      .cells(["", "ALONE,", "", "", "", "STACKED,", ""]),
      .cells(["LEVER, in order of effort", "A MONTH", "SAVES", "SHARE", "RANK", "A MONTH", "SAVES"]),
      .cells([
        "none, today's model", money(levers.bareBill.likely), "", "", "", money(levers.bareBill.likely), "",
      ]),
    ]
    lines += ends(levers.bareBill, levers.bareBill)
    for effect in levers.effects {
      lines.append(
        .cells([
          effect.title, money(effect.alone.likely), money(effect.saving),
          effect.savingShare.map(FigureText.share) ?? "-", String(effect.rank), money(effect.stacked.likely),
          money(effect.stackedSaving),
        ]))
      lines += ends(effect.alone, effect.stacked)
    }
    return TextTable(
      [.left, .right, .right, .right, .right, .right, .right], lines, width: width, colors: colors
    )
    .rendered()
  }

  private func ends(_ alone: LeverBill, _ stacked: LeverBill) -> [TextTable.Line] {
    guard alone.isRange || stacked.isRange else { return [] }
    return [
      .cells(["  low", money(alone.low), "", "", "", money(stacked.low), ""]),
      .cells(["  high", money(alone.high), "", "", "", money(stacked.high), ""]),
    ]
  }

  private var offerTable: [String] {
    let lines: [TextTable.Line] =
      [.cells(["NOT GIVEN, on top of what is", "A MONTH", "SAVES", "TAKEN AS"])]
      + levers.offers.map { offer in
        .cells([offer.title, money(offer.bill.likely), money(offer.saving), offer.setting.words])
      }
    return TextTable([.left, .right, .right, .left], lines, width: width, colors: colors).rendered()
  }

  private var tuningTable: [String] {
    var lines: [TextTable.Line] = [
      .cells(["", "WITHOUT", "PAYS", "BACK", "WITH", "PAYS", "BACK", ""]),
      .cells(["FINE-TUNED", "LEVERS", "bill", "+team", "LEVERS", "bill", "+team", "VERDICT"]),
    ]
    for tuning in levers.tuning {
      lines.append(
        .cells(
          [tuning.offer.id] + cells(of: tuning.withoutLevers) + cells(of: tuning.withLevers)
            + [tuning.withLevers.verdict.words], style: tuning.withLevers.verdict.style))
      let ends = [\OutcomeRange.low, \.high].map { end in
        cells(of: tuning.withoutLevers.range?[keyPath: end])
          + cells(of: tuning.withLevers.range?[keyPath: end])
      }
      guard ends.first != ends.last else { continue }
      lines += zip(["  low", "  high"], ends).map { .cells([$0] + $1 + [""]) }
    }
    return TextTable(
      [.left, .right, .right, .right, .right, .right, .right, .left], lines, width: width, colors: colors
    ).rendered()
  }

  private func cells(of side: TuningCase.Side) -> [String] {
    [money(side.saving), side.breakEven.cell, side.withTeam.cell]
  }

  private func cells(of outcome: Outcome?) -> [String] {
    guard let outcome else { return ["", "", ""] }
    return [money(outcome.saving), outcome.breakEven.cell, outcome.withTeam.cell]
  }

  private var foot: [String] {
    var words = levers.footWords
    if !levers.tuning.isEmpty {
      words.append(
        "FINE-TUNED shows what each saves a month, \(MovedMonth.words), and after how many months it pays back, on the bill without any lever "
          + "and on the one that they leave.")
      words += levers.full.teamWords.map { [$0] } ?? []
    }
    words += levers.otherModelWords.map { [$0] } ?? []
    words += [levers.full.defaultsWords, levers.full.priceAgeWords]
    return words.filter { !$0.isEmpty }.flatMap { $0.wrapped(to: width) }
  }

  private func money(_ amount: MonthlyUSD) -> String { FigureText.money(amount.value) }
}

extension Note {
  /// Whether it is about today's model or the flags, not about the options.
  fileprivate var isAboutToday: Bool {
    if case .untunedIsCheaper = self { false } else { true }
  }
}
