internal import CostModel

/// A sweep as a Markdown table, for an issue or a review.
enum SweepMarkdown {
  /// The table below what was sought.
  static func text(_ answer: SweepAnswer) -> String {
    var lines = answer.title.map { ["## " + MarkdownText.escaped($0), ""] } ?? []
    lines += answer.soughtWords.flatMap { ["> " + MarkdownText.escaped($0), ""] }
    if answer.sweep.axes.count > 1 {
      let map = SweepMap(answer)
      lines += [map.caption, "", MarkdownText.row(map.head)]
      lines.append("|" + String(repeating: "--:|", count: map.head.count))
      lines += map.rows.map(MarkdownText.row)
      lines += map.legend.flatMap { ["", MarkdownText.escaped($0)] }
    } else {
      let columns = SweepColumns(answer)
      let heads = columns.heads
      let head = zip(heads[0], heads[1]).map {
        [$0, $1].filter { !$0.isEmpty }.joined(separator: " ").lowercased()
      }
      lines.append(MarkdownText.row(head))
      lines.append("|" + columns.sides.map { $0 == .left ? "---|" : "--:|" }.joined())
      lines += answer.sweep.cells.map { MarkdownText.row(columns.cells($0)) }
    }
    let words = answer.gapWords + answer.noteWords
    for text in words + [answer.sweep.base.defaultsWords, answer.sweep.base.priceAgeWords] where !text.isEmpty
    {
      lines += ["", MarkdownText.escaped(text)]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
