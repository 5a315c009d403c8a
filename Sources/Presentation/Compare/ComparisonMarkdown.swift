internal import CostModel

/// The comparison as a Markdown table with its notes, for an issue or a review.
enum ComparisonMarkdown {
  /// The table of the comparison in Markdown, its named scenarios and its notes below.
  static func lines(_ named: NamedComparison) -> [String] {
    let comparison = named.comparison
    var lines = named.file?.title.map { ["## " + MarkdownText.escaped($0), ""] } ?? []
    lines += comparison.notes.flatMap { ["> " + MarkdownText.escaped($0.words), ""] }
    lines += comparison.table.markdown
    if let table = named.scenarioTable { lines += [""] + table.markdown }
    lines += ["", MarkdownText.escaped(comparison.againstWords)]
    if let assumed = comparison.assumedUpfrontWords(comparison.rows) {
      lines += ["", MarkdownText.escaped("* " + assumed)]
    }
    if let cache = comparison.cacheWords { lines += ["", MarkdownText.escaped(cache)] }
    lines += [
      "", MarkdownText.escaped(comparison.defaultsWords), "", MarkdownText.escaped(comparison.priceAgeWords),
    ]
    for line in comparison.choosable {
      let notes = comparison.footnotes(on: line)
      if !notes.isEmpty {
        lines += [
          "",
          "- \(MarkdownText.escaped(line.offer.id)): "
            + notes.map { MarkdownText.escaped($0.words) }.joined(separator: " "),
        ]
      }
    }
    return lines
  }
}
