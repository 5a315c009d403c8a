internal import CostModel

extension ReportSection {
  /// The arithmetic in full, as `compare --explain` shows it.
  static func arithmetic(_ subject: ReportSubject) -> ReportSection {
    let parts = ExplanationBlocks(explanation: subject.findings.explanation, comparison: subject.comparison)
    return ReportSection("arithmetic", "The arithmetic in full", parts.documentBlocks)
  }
}
