internal import CostModel
internal import JSONText

extension ReportSection {
  /// What must be said about single options; nil where there is nothing.
  static func remarks(_ subject: ReportSubject) -> ReportSection? {
    let comparison = subject.comparison
    let lines = comparison.rows.filter { $0.offer.bound == nil }.compactMap { row -> RichText? in
      let notes = comparison.notes(on: row).map(\.words)
      guard !notes.isEmpty else { return nil }
      return .strong(row.offer.id.escaped(limit: 80) + ": ") + RichText(notes.joined(separator: " "))
    }
    return lines.isEmpty ? nil : ReportSection("remarks", "Remarks on single options", [.list(lines)])
  }
}
