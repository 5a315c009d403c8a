internal import CostModel
internal import JSONText

extension ReportSection {
  /// Every number that plays a part: its value, its range, and where it came from.
  static func numbers(_ subject: ReportSubject) -> ReportSection {
    let comparison = subject.comparison
    let shared = comparison.numbers.map { $0.cells(of: nil) }
    let own = comparison.rows.filter { $0.offer.bound == nil }.flatMap { row in
      comparison.ownNumbers(of: row).map { $0.cells(of: row.offer.id) }
    }
    let table = ReportTable(
      "Every number that a result depends on",
      [.init("input"), .init("what it is"), .init("value", .right), .init("where it came from")],
      shared + own)
    var blocks: [ReportBlock] = [.table(table)]
    let replaceable = comparison.numbers.filter(\.isToBeReplaced).map(\.definition.flag)
    if !replaceable.isEmpty {
      blocks.append(
        .words(ReportText("Replace with numbers of your own: \(replaceable.joined(separator: ", ")).")))
    }
    return ReportSection("assumptions", "Every assumption", blocks)
  }
}

extension Assumption {
  /// Whether it is a default that the user should replace.
  fileprivate var isToBeReplaced: Bool { definition.replaceMe && !origin.isGiven }

  fileprivate func cells(of option: String?) -> [ReportText] {
    let name = definition.flag + (option.map { " of \($0.escaped(limit: 80))" } ?? "")
    var origin = origin.report
    if isToBeReplaced { origin = .strong("Assumed, replace it: ") + origin }
    return [
      ReportText(name), ReportText(definition.meaning),
      ReportText(FigureText.text(spread, definition.unit)), origin,
    ]
  }
}

extension Origin {
  /// Where a number came from, with a link where that is a place on the web.
  fileprivate var report: ReportText {
    let (before, source, behind) = parts
    return ReportText(before) + (source.map { ReportText($0) } ?? "") + ReportText(behind)
  }
}
