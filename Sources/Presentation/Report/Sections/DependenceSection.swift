internal import CostModel

extension ReportSection {
  /// What the answer hangs on, the inputs ranked.
  static func dependence(_ subject: ReportSubject) -> ReportSection {
    let sensitivity = subject.findings.sensitivity
    var blocks: [ReportBlock] = [.words(ReportText(sensitivity.verdictWords))]
    if let table = sensitivity.table {
      blocks.append(
        .table(ReportTable("What each uncertain input makes of \(sensitivity.titleWords)", table)))
      blocks += sensitivity.orderWords.map { .words(ReportText($0)) }
    }
    return ReportSection("dependence", "What it depends on", blocks)
  }
}
