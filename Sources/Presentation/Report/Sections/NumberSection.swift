internal import CostModel
internal import JSONText

extension ReportSection {
  /// Every number that plays a part: its value, its range, and where it came from.
  static func numbers(_ subject: ReportSubject) -> ReportSection {
    let comparison = subject.comparison
    let own = comparison.rows.filter { $0.offer.bound == nil }.flatMap { row in
      comparison.ownNumbers(of: row).map { (number: $0.number, owner: Optional($0.owner)) }
    }
    let all = comparison.numbers.map { (number: $0, owner: String?.none) } + own
    let parts: [(caption: String, isPart: (Assumption) -> Bool)] = [
      ("What the file or the command line says", { $0.origin.isGiven }),
      ("What nobody said, and is assumed", { !$0.origin.isGiven && $0.spread != Spread(0) }),
      ("What nobody said, and is left out", { !$0.origin.isGiven && $0.spread == Spread(0) }),
    ]
    var blocks = parts.compactMap { part -> Block? in
      let rows = all.filter { part.isPart($0.number) }.map { $0.number.cells(of: $0.owner) }
      guard !rows.isEmpty else { return nil }
      let columns: [Grid.Column] = [
        .init("input"), .init("what it is"), .init("value", .right), .init("where it came from"),
      ]
      return .table(Grid(part.caption, columns, rows))
    }
    let replaceable = comparison.numbers.filter(\.isToBeReplaced).map(\.definition.flag)
    if !replaceable.isEmpty {
      blocks.append(
        .words(RichText("Replace with numbers of your own: \(replaceable.joined(separator: ", ")).")))
    }
    return ReportSection("assumptions", "Every assumption", blocks)
  }
}

extension Assumption {
  /// Whether it is a default that the user should replace.
  fileprivate var isToBeReplaced: Bool { definition.replaceMe && !origin.isGiven }

  fileprivate func cells(of option: String?) -> [RichText] {
    let name = definition.flag + (option.map { " of \($0.escaped(limit: 80))" } ?? "")
    var origin = origin.report
    if isToBeReplaced { origin = .strong("Assumed, replace it: ") + origin }
    return [
      RichText(name), RichText(definition.meaning),
      RichText(FigureText.text(spread, definition.unit)), origin,
    ]
  }
}

extension Origin {
  /// Where a number came from, with a link where that is a place on the web.
  fileprivate var report: RichText {
    let (before, source, behind) = parts
    return RichText(before) + (source.map { RichText($0) } ?? "") + RichText(behind)
  }
}
