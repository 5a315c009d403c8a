/// A report in Markdown, its pictures drawn in characters.
enum ReportMarkdown {
  static func text(_ report: Report) -> String {
    var lines = ["# " + MarkdownText.escaped(report.title), "", MarkdownText.escaped(report.subtitle)]
    for section in report.sections {
      lines += ["", "## " + section.heading]
      for block in section.blocks { lines += [""] + block.markdown }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ReportBlock {
  fileprivate var markdown: [String] {
    switch self {
    case .words(let words): [words.markdown]
    case .answer(let words, _): ["**" + MarkdownText.inline(words) + "**"]
    case .warnings(let all): all.map { "> " + MarkdownText.escaped($0) }.joined(by: ">")
    case .list(let all): all.map { "- " + $0.markdown }
    case .facts(let facts): facts.map { "- \(MarkdownText.escaped($0.name)): \($0.value.markdown)" }
    case .heading(let words): ["### " + MarkdownText.escaped(words)]
    case .table(let table): [MarkdownText.escaped(table.caption) + ":", ""] + table.data.markdown
    case .figure(let figure):
      MarkdownText.fenced(figure.picture.text(width: 80), as: "text") + [
        "", MarkdownText.escaped(figure.caption),
      ]
    case .command(let line): MarkdownText.fenced(line.continued(to: 80).map(ChartLabel.clean), as: "sh")
    }
  }
}

extension ReportText {
  /// The text with its emphasis; an address stands as it is read.
  fileprivate var markdown: String {
    pieces.enumerated().map { index, piece in
      switch piece {
      case .plain(let words), .address(_, let words):
        index == 0 ? MarkdownText.escaped(words) : MarkdownText.inline(words)
      case .code(let words): "`" + words + "`"
      case .strong(let words):
        // Blanks inside the asterisks would be read as no emphasis at all.
        "**" + MarkdownText.inline(words.trimmingEnd) + "**"
          + String(words.dropFirst(words.trimmingEnd.count))
      }
    }.joined()
  }
}

extension [String] {
  /// The lines with another one between each two.
  fileprivate func joined(by line: String) -> [String] {
    enumerated().flatMap { $0.offset == 0 ? [$0.element] : [line, $0.element] }
  }
}
