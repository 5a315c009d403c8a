internal import Charts

/// An answer in Markdown, its pictures drawn in characters.
enum BlockMarkdown {
  /// The pieces with a blank line between each two; those that come to nothing are left out.
  static func text(_ blocks: [Block], isQuiet: Bool = false) -> String {
    let pieces = blocks.shown(in: .document, isQuiet ? .quiet : .notes).map(\.markdown)
    return pieces.filter { !$0.isEmpty }.joined(separator: [""]).joined(separator: "\n") + "\n"
  }
}

extension Block {
  var markdown: [String] {
    switch self {
    case .head(let name, _, let below):
      Self.paragraphs(
        (name.map { ["## " + MarkdownText.escaped($0)] } ?? []) + below.map(MarkdownText.escaped))
    case .words(let words): [words.markdown]
    case .paragraphs(let all), .hanging(let all):
      Self.paragraphs(all.filter { !$0.isEmpty }.map(MarkdownText.escaped))
    case .answer(let words, _): ["**" + MarkdownText.inline(words) + "**"]
    case .conclusion(let all, let warnings):
      Self.paragraphs(all.map(MarkdownText.escaped) + warnings.map { "> " + MarkdownText.escaped($0) })
    case .warnings(let all): Self.paragraphs(all.map { "> " + MarkdownText.escaped($0) })
    case .list(let all): all.map { "- " + $0.markdown }
    case .facts(let facts): facts.map { "- \(MarkdownText.escaped($0.name)): \($0.value.markdown)" }
    case .heading(let words, let level):
      [String(repeating: "#", count: level) + " " + MarkdownText.escaped(words)]
    case .table(let table):
      (table.caption.isEmpty ? [] : [MarkdownText.escaped(table.caption) + ":", ""]) + table.markdown
    case .figure(let figure):
      Self.paragraphs(
        [
          MarkdownText.fenced(figure.picture.text(width: 80, .unicode, colors: false), as: "text").joined(
            separator: "\n")
        ]
          + (figure.caption.isEmpty ? [] : [MarkdownText.escaped(figure.caption)]))
    case .command(let line): MarkdownText.fenced(line.continued(to: 80).map(ChartLabel.clean), as: "sh")
    case .drawing(let drawing): drawing.markdown
    case .detail, .notes, .only: []
    }
  }

  private static func paragraphs(_ all: [String]) -> [String] {
    Array(all.map { [$0] }.joined(separator: [""]))
  }
}

extension RichText {
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
