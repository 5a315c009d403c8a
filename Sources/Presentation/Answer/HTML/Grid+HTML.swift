extension Grid {
  /// The table; one of many columns scrolls by itself where the page is too narrow, and stands row below row on a phone.
  ///
  /// The roles say again what the elements are, since a browser forgets it of what no longer looks like a table.
  func html(id: String) -> HTMLNode {
    let table = HTMLNode.tag(
      "table",
      [
        .init("class", isWide ? "wide-table" : kind == .sums ? "sums" : "narrow-table"),
        .init("role", "table"),
      ],
      [
        .tag("caption", [.init("id", id)], caption),
        .tag("thead", [.init("role", "rowgroup")], [.tag("tr", [.init("role", "row")], head)]),
        .tag(
          "tbody", [.init("role", "rowgroup")], rows.map { .tag("tr", [.init("role", "row")], cells(of: $0)) }
        ),
      ])
    let scroll: [HTMLNode.Attribute] = [
      .init("role", "region"), .init("aria-labelledby", id), .init("tabindex", "0"),
    ]
    return .tag("div", [.init("class", "scroll")] + (isWide ? scroll : []), [table])
  }

  /// Whether it has more columns, or longer words in them, than stand side by side on a phone.
  private var isWide: Bool {
    kind == .plain
      && (columns.count > 4 || rows.contains { $0.dropFirst().contains { $0.words.count > 24 } })
  }

  private var head: [HTMLNode] {
    columns.map { column in
      .tag("th", [.init("scope", "col"), .init("role", "columnheader")] + side(column), column.title)
    }
  }

  private func cells(of row: [RichText]) -> [HTMLNode] {
    zip(columns, row).enumerated().map { index, cell in
      let (column, text) = cell
      // An empty cell at the start of a row heads nothing.
      if index == 0, !text.words.isEmpty {
        return .tag("th", [.init("scope", "row"), .init("role", "rowheader")] + side(column), text.html)
      }
      return .tag(
        "td", [.init("role", "cell"), .init("data-label", column.title)] + side(column),
        html(text, in: column))
    }
  }

  /// The words of a cell as one piece, which stands beside its heading on a phone; both ends of a range stay on one line.
  private func html(_ text: RichText, in column: Grid.Column) -> [HTMLNode] {
    guard !text.words.isEmpty else { return [] }
    let isNumber = column.side == .right
    return [
      .tag(
        "span", [], isNumber ? [.text(text.words.replacing(" to ", with: "\u{A0}to\u{A0}"))] : text.html)
    ]
  }

  private func side(_ column: Grid.Column) -> [HTMLNode.Attribute] {
    column.side == .right ? [.init("class", "number")] : []
  }
}
