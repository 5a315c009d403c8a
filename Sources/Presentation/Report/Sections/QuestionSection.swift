internal import CostModel
internal import JSONText

extension ReportSection {
  /// What is asked, in words.
  static func question(_ subject: ReportSubject) -> ReportSection {
    let comparison = subject.comparison
    let others = comparison.rows.count { $0.offer.bound == nil } - 1
    let besides =
      others > 0
      ? " \(FigureText.count(Double(others))) other \(others == 1 ? "option is" : "options are") compared too."
      : ""
    var blocks: [Block] = [
      .words(
        RichText(
          "\(subject.scenario.map { "In the scenario \($0.escaped(limit: 80)): should" } ?? "Should") \(comparison.callWords), stay \(comparison.stayingWords), or \(subject.row.offer.kind == .features ? "move as they say" : "move to \(subject.row.offer.id.escaped(limit: 80))")?"
            + besides)),
      .facts(subject.questionFacts),
    ]
    let words = subject.choiceWords
    if !words.isEmpty { blocks.append(.words(RichText(words))) }
    return ReportSection("question", "The question", blocks)
  }
}

extension ReportSubject {
  fileprivate var questionFacts: [(name: String, value: RichText)] {
    let scenario = comparison.scenario
    var facts: [(name: String, value: RichText)] = [
      (
        "Today's model",
        RichText("\(comparison.today.name.escaped(limit: 120)) (\(comparison.today.id.escaped(limit: 80)))")
      ),
      ("Today's bill", RichText(FigureText.money(comparison.baseline.total.value) + " in month 1")),
      ("Looked at", RichText("\(row.offer.name.escaped(limit: 120)) (\(row.offer.id.escaped(limit: 80)))")),
      (
        "Looked ahead",
        RichText("\(FigureText.text(Double(scenario.horizon), .months)) from \(scenario.start)")
      ),
    ]
    if let task = scenario.purpose.task { facts.append(("Task", RichText(task.rawValue))) }
    if let product = scenario.purpose.product {
      facts.append(("Product", RichText(product.escaped(limit: 80))))
    }
    return facts
  }

  /// Who chose the option that is looked at.
  fileprivate var choiceWords: String {
    let option = row.offer.id.escaped(limit: 80)
    guard row.figures != nil else { return "" }
    if findings.choice == .decided(Decision.stay) {
      return "The decision of the file is to stay; \(option) is the alternative that is looked at."
    }
    return findings.choice.words(of: option, isTuned: row.offer.kind != .api).map { $0 + "." } ?? ""
  }
}

extension Comparison {
  /// The calls and the tokens of each as they were given, ranges as ranges with what is likely of them.
  fileprivate var callWords: String {
    func words(_ spread: Spread, _ text: (Double) -> String) -> String {
      guard spread.isRange else { return text(spread.likely) }
      let ends = "\(text(spread.low)) to \(text(spread.high))"
      return spread.isPeaked ? "\(ends) (likely \(text(spread.likely)))" : ends
    }
    let calls = calls.map { "\(FigureText.counted(words($0, FigureText.calls), "call")) a month" }
    if today.kind == .features { return titleWords.left }
    return
      "\(calls ?? ""), \(FigureText.counted(words(inputTokens, FigureText.count), "token")) in + "
      + "\(words(outputTokens, FigureText.count)) out each"
  }
}
