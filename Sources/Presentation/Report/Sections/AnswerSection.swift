internal import CostModel
internal import JSONText

extension ReportSection {
  /// The answer with its certainty, the verdict, and what became of the decision.
  static func answer(_ subject: ReportSubject) -> ReportSection {
    let comparison = subject.comparison
    var blocks: [Block] = [
      .answer(subject.answerWords, subject.row.verdict.style), .facts(subject.answerFacts),
    ]
    if !comparison.notes.isEmpty { blocks.append(.warnings(comparison.notes.map(\.words))) }
    if let assessment = subject.assessment { blocks += subject.decision(assessment) }
    return ReportSection("answer", "The answer", blocks)
  }
}

extension ReportSubject {
  private var option: String { row.offer.id.escaped(limit: 80) }

  /// What to do, and how sure that is, in one sentence.
  fileprivate var answerWords: String {
    guard row.figures != nil else {
      let works = comparison.best().map { "\($0.offer.id.escaped(limit: 80)) is the best that works" }
      return row.verdict == .capacityUnknown
        ? "\(works ?? "Stay \(comparison.stayingWords)"): of \(option) \(unavailableWords)."
        : "\(option) cannot be had: \(unavailableWords)."
    }
    guard row.carriesCalls else {
      let best = comparison.best().map { "\($0.offer.id.escaped(limit: 80)) is the best that works" }
      return "\(best ?? "Stay \(comparison.stayingWords)"): \(option) is too small. \(shortageWords)"
    }
    guard let best = comparison.best(lookingAt: row) else {
      return "Stay \(comparison.stayingWords): \(option) \(certaintyWords)."
    }
    guard best.offer.id == row.offer.id else {
      return
        "\(best.offer.id.escaped(limit: 80)) costs least to the horizon, not \(option), which \(certaintyWords)."
    }
    switch row.verdict {
    case .clearWin where row.offer.kind == .features: return "Move the features: it \(certaintyWords)."
    case .clearWin: return "Move to \(option): it \(certaintyWords)."
    case .judgementCall where row.offer.kind == .features:
      return "Moving the features is a judgement call: it \(certaintyWords)."
    case .judgementCall: return "Moving to \(option) is a judgement call: it \(certaintyWords)."
    case .notForCostAlone: return "Do not move to \(option) for cost alone: it \(certaintyWords)."
    case .never, .endsFirst, .tooSmall, .capacityUnknown, .noPrice, .unavailable:
      return
        "\(option) costs least to the horizon, but its verdict is '\(row.verdict.words)': it \(certaintyWords)."
    }
  }

  /// That its machines do not carry the calls, and what they do carry.
  private var shortageWords: String {
    comparison.capacity(of: row)?.shortageWords ?? "The machines of a part do not carry its calls."
  }

  private var unavailableWords: String {
    row.offer.unavailable?.words ?? row.withTeam.reason ?? Verdict.unavailable.words
  }

  /// How likely it pays back and what it is worth, behind its name.
  private var certaintyWords: String {
    let horizon = FigureText.counted(comparison.scenario.horizon, "month")
    guard let simulation = findings.simulation else {
      let worth = findings.sensitivity.likely.text(of: findings.sensitivity.metric)
      return "\(row.withTeam.paybackWords), and is worth \(worth) over \(horizon)"
    }
    let worth = simulation.npv.mean.map {
      ", and is expected to be worth \(FigureText.money($0)) over \(horizon)"
    }
    return simulation.paybackWords + (worth ?? "")
  }

  fileprivate var answerFacts: [(name: String, value: RichText)] {
    var facts: [(name: String, value: RichText)] = [("Verdict", .strong(row.verdict.words))]
    guard let figures = row.figures else { return facts }
    let paybacks = [
      ("The bill alone", \Row.breakEven, \Outcome.breakEven),
      ("With the team's time", \Row.withTeam, \.withTeam),
    ]
    for (label, likely, end) in paybacks {
      var words = row[keyPath: likely].paybackWords
      if let range = row.range, range.low[keyPath: end] != range.high[keyPath: end] {
        words += " (\(range.low[keyPath: end].cell) to \(range.high[keyPath: end].cell))"
      }
      facts.append((label, RichText(words)))
    }
    facts.append(
      (
        "Saves a month, \(MovedMonth.words)",
        RichText(
          FigureText.money(figures.saving.value)
            + (figures.savingShare.map { ", \(FigureText.share($0)) of today's bill" } ?? ""))
      ))
    return facts
  }

  /// What the file decided and whether that stands.
  fileprivate func decision(_ assessment: Assessment) -> [Block] {
    var blocks: [Block] = [
      .heading("The decision in the file"),
      .words(
        .strong(assessment.status.words)
          + RichText(
            ": \(assessment.choiceWords)\(assessment.decidedWords), \(assessment.conditionWords)."
              + (isOverlaid ? " This is assessed on the numbers of the file alone." : ""))),
    ]
    if let table = assessment.conditionTable {
      blocks.append(.table(table.captioned("What must hold for the decision to stand")))
    }
    let sentences = assessment.sentences.map { RichText($0) }
    return blocks + (sentences.isEmpty ? [] : [.list(sentences)])
  }
}

extension Assessment.Status {
  /// Whether the decision stands, as a clause.
  fileprivate var words: String {
    switch self {
    case .holds: "It holds"
    case .warns: "It stands, and something wants to be looked at"
    case .fails: "It no longer holds"
    }
  }
}
