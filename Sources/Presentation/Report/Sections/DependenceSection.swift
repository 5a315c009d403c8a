internal import CostModel

extension ReportSection {
  /// What the answer hangs on, the inputs ranked.
  static func dependence(_ subject: ReportSubject) -> ReportSection {
    let sensitivity = subject.findings.sensitivity
    var blocks: [Block] = [.words(RichText(sensitivity.verdictWords))]
    if let table = sensitivity.table(isExplained: true) {
      blocks.append(.table(table.captioned("What each uncertain input makes of \(sensitivity.titleWords)")))
      blocks += sensitivity.orderWords.map { .words(RichText($0)) }
    }
    return ReportSection("dependence", "What it depends on", blocks)
  }
}
