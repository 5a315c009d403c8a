internal import CostModel
internal import JSONText

/// The rows that a conclusion is about, looked for once.
struct Leaders {
  /// The option that costs least to the horizon; nil where that is today's model.
  let best: Row?
  /// The option, tuned where one is, that an analysis looks at.
  let usual: Row?
}

extension Comparison {
  /// The rows that a conclusion is about.
  var leaders: Leaders { Leaders(best: best(), usual: usualOption) }

  /// What to do and why, in a few sentences.
  func conclusionWords(_ leaders: Leaders) -> [String] {
    guard let best = leaders.best else { return [stayWords(leaders.usual)] }
    let id = best.offer.id.escaped(limit: 80)
    if let day = ended(best) {
      return ["\(id) would cost least, but it ended on \(day): compare one that can be had (--with)."]
    }
    guard best.offer.kind == .api else { return [words(on: best)] }
    let monthly = best.figures?.monthly.total.value ?? 0
    let bill =
      "\(monthly < 0.01 ? FigureText.smallMoney(monthly) : FigureText.money(monthly)) a month\(shareWords(of: best))"
    let trial = "no price tells whether it is good enough: try it on 200 of your own requests"
    let switching = "\(id), as it comes, brings the bill to \(bill); \(trial)."
    guard let tuned = leaders.usual, tuned.offer.kind != .api, tuned.figures != nil else {
      return [switching]
    }
    guard tuned.verdict == .clearWin || tuned.verdict == .judgementCall else {
      return [(tuned.offer.isTuned ? "Do not fine-tune this for its cost. " : "") + switching]
    }
    return ["\(switching) If it is not good enough, this is next: \(words(on: tuned))"]
  }

  /// What must not be missed and the conclusion does not say.
  func warningWords(_ leaders: Leaders) -> [String] {
    let saysUntuned = leaders.best?.offer.kind == .api
    return notes.filter { note in
      if case .untunedIsCheaper = note { !saysUntuned } else { true }
    }.map(\.words)
  }

  /// That nothing is better than today's model, and how near the nearest option comes.
  private func stayWords(_ usual: Row?) -> String {
    let horizon = FigureText.counted(scenario.horizon, "month")
    guard choosable.contains(where: \.carriesCalls) else {
      return "Stay \(stayingWords): nothing else that was compared works; the last column says why."
    }
    let isTunable = rows.contains { $0.offer.bound != nil && ($0.figures?.saving.value ?? 0) > 0 }
    let stay =
      "Stay \(stayingWords): no other option that was compared costs less over \(horizon)."
      + (isTunable ? " What is cached, or can wait for a batch, makes it cheaper." : "")
    guard let near = usual, near.figures != nil, near.carriesCalls, near.offer.kind != .api else {
      return stay
    }
    return "\(stay) \(near.offer.id.escaped(limit: 80)) \(near.withTeam.paybackWords)."
  }

  /// When an option is earned back, what it then saves, and what that hangs on.
  private func words(on row: Row) -> String {
    let id = row.offer.id.escaped(limit: 80)
    let saving = FigureText.upfront(row.figures?.saving.value ?? 0)
    switch (row.withTeam, row.verdict) {
    case (.immediate, _):
      return "\(row.moveWords) pays at once: \(id) saves \(saving) a month\(shareWords(of: row))."
    case (.paysBack(let months), let verdict):
      let lead =
        switch verdict {
        case .clearWin where row.range.map { $0.high.withTeam.months == nil } ?? false:
          "\(row.moveWords) may pay"
        case .clearWin: "\(row.moveWords) pays"
        case .judgementCall: "\(row.moveWords) is a judgement call"
        default: "\(row.moveWords) is not for cost alone"
        }
      let ends = row.range.flatMap { range in
        range.low.withTeam.cell == range.high.withTeam.cell
          ? nil : " (\(range.low.withTeam.cell) to \(range.high.withTeam.cell))"
      }
      return
        "\(lead): \(id) is earned back in \(FigureText.counted(FigureText.months(months.value), "month"))\(ends ?? ""); it "
        + "saves \(saving) a month\(row.offer.endOfLife.map { ", until it ends on \($0)" } ?? "").\(limitWords(of: row))"
    default:
      return
        "\(id) costs least to the horizon, but its verdict is '\(row.verdict.words)': it \(row.withTeam.paybackWords)."
    }
  }

  /// What would make an option take longer than it may; empty where nothing does.
  private func limitWords(of row: Row) -> String {
    guard let limits = paybackLimits(of: row), row.withTeam.isReached(within: limits.within) else {
      return ""
    }
    var parts: [String] = []
    if let least = limits.leastCalls, least.value > 0, least.value < calls?.likely ?? 0 {
      parts.append("below \(FigureText.calls(least.value.rounded(.up))) calls a month")
    }
    if let most = limits.mostHours {
      parts.append("with more than \(FigureText.calls(most.value.rounded(.down))) h of work")
    }
    return parts.isEmpty
      ? ""
      : " It takes longer than \(FigureText.text(limits.within.value, .months)) \(parts.joined(separator: ", or "))."
  }

  /// How much of today's bill is saved: ` (-95.8%)`; empty where that is nothing.
  private func shareWords(of row: Row) -> String {
    row.figures?.savingShare.map { " (\($0 > 0 ? "-" : "+")\(FigureText.share(abs($0))))" } ?? ""
  }
}

extension Row {
  /// What moving to it is called.
  fileprivate var moveWords: String {
    offer.kind == .features
      ? "Moving the features" : offer.isTuned ? "Fine-tuning" : offer.kind == .mix ? "Routing" : "Moving"
  }
}
