internal import Charts

/// An answer in a language of documents, its pictures drawn in characters.
extension Markup {
  /// The pieces with a blank line between each two; those that come to nothing are left out.
  func text(_ blocks: [Block], isQuiet: Bool = false) -> String {
    let pieces = blocks.inDocument(isQuiet: isQuiet).map(lines)
    return pieces.filter { !$0.isEmpty }.joined(separator: [""]).joined(separator: "\n") + "\n"
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .head(let name, _, let below):
      paragraphs((name.map { [heading(escaped($0), 2)] } ?? []) + below.map(escaped))
    case .words(let words): [text(words)]
    case .paragraphs(let all), .hanging(let all): paragraphs(all.filter { !$0.isEmpty }.map(escaped))
    case .answer(let words, _): [strong(inline(words))]
    case .conclusion(let all, let warnings): paragraphs(all.map(escaped) + warnings.map(warned))
    case .warnings(let all): paragraphs(all.map(warned))
    case .list(let all): all.map { item(text($0)) }
    case .facts(let facts): facts.map { item("\(escaped($0.name)): \(text($0.value))") }
    case .heading(let words, let level): [heading(escaped(words), level)]
    case .table(let table):
      (table.caption.isEmpty ? [] : [escaped(table.caption) + ":", ""]) + lines(of: table)
    case .figure(let figure):
      verbatim(figure.picture.text(width: 80, .unicode, colors: false), "text")
        + (figure.caption.isEmpty ? [] : ["", escaped(figure.caption)])
    case .command(let line): verbatim(line.continued(to: 80).map(ChartLabel.clean), "sh")
    case .drawing, .detail, .notes: []
    }
  }

  /// A table, in which a range stands in the cell of its likely value.
  func lines(of table: Grid) -> [String] { self.table(table.columns, table.rows.map { $0.map(\.words) }) }

  private func warned(_ words: String) -> String { warning(escaped(words)) }

  private func paragraphs(_ all: [String]) -> [String] { Array(all.map { [$0] }.joined(separator: [""])) }

  /// The text with its emphasis; an address stands as it is read.
  private func text(_ text: RichText) -> String {
    text.pieces.enumerated().map { index, piece in
      switch piece {
      case .plain(let words), .address(_, let words): index == 0 ? escaped(words) : inline(words)
      case .code(let words): code(words)
      case .strong(let words):
        // Blanks inside the signs would be read as no emphasis at all.
        strong(inline(words.trimmingEnd)) + String(words.dropFirst(words.trimmingEnd.count))
      }
    }.joined()
  }
}
