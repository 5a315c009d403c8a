internal import CostModel

extension ReportSection {
  /// The arithmetic in full, as `compare --explain` shows it.
  static func arithmetic(_ subject: ReportSubject) -> ReportSection {
    let parts = ExplanationBlocks(explanation: subject.findings.explanation, comparison: subject.comparison)
    var blocks: [Block] = [.words(RichText(parts.title.joined(separator: ", ") + "."))]
    if parts.arithmetic.isEmpty {
      blocks.append(.list(subject.comparison.notes(on: subject.row).map { RichText($0.words) }))
    }
    blocks += parts.arithmetic.flatMap(Self.blocks)
    return ReportSection("arithmetic", "The arithmetic in full", blocks)
  }

  private static func blocks(of part: ExplanationBlock) -> [Block] {
    guard !part.lines.isEmpty else { return [.heading(part.heading.capitalisedWord)] }
    var rows: [[RichText]] = []
    for line in part.lines {
      switch line {
      case .sum(let label, let formula, let amount):
        rows.append([RichText(label), RichText(formula), RichText(amount)])
      case .number(let flag, let value, let origin):
        rows.append([RichText(flag), RichText(origin), RichText(value)])
      case .words(let words): rows.append(["", RichText(words), ""])
      }
    }
    let columns: [Grid.Column] = [.init("what"), .init("how"), .init("amount", .right)]
    return [.table(Grid(part.heading, columns, rows, .sums))]
  }
}

extension String {
  /// A word in capitals as one of a sentence: `Today`.
  fileprivate var capitalisedWord: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
