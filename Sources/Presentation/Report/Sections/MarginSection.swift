internal import CostModel

extension ReportSection {
  /// What users pay and cost; nil where the file says nothing of it.
  static func margin(_ subject: ReportSubject) -> ReportSection? {
    guard let margin = subject.margin else { return nil }
    return ReportSection(
      "margin", "What users pay and cost",
      [.paragraphs(margin.conclusionWords)] + margin.tables().map { .table($0) }
        + [.paragraphs(margin.footWords)])
  }
}
