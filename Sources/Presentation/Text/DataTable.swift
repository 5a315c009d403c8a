/// Cells under their headings, whatever they are written in.
struct DataTable {
  /// A column: its heading, and on which side its cells stand.
  struct Column {
    let title: String
    let side: TextTable.Side

    init(_ title: String, _ side: TextTable.Side = .left) {
      self.title = title
      self.side = side
    }
  }

  let columns: [Column]
  let rows: [[String]]

  /// The table as lines of Markdown.
  var markdown: [String] {
    [
      MarkdownText.row(columns.map(\.title)),
      "|" + columns.map { $0.side == .left ? "---|" : "--:|" }.joined(),
    ] + rows.map(MarkdownText.row)
  }
}
