extension ReportBlock {
  /// The piece in a page; `id` tells it from the others.
  func html(id: String) -> HTMLNode {
    switch self {
    case .words(let words): .tag("p", [], words.html)
    case .answer(let words): .tag("p", [.init("class", "answer")], words)
    case .warnings(let all): .tag("ul", [.init("class", "warnings")], all.map { .tag("li", [], $0) })
    case .list(let all): .tag("ul", [.init("class", "plain")], all.map { .tag("li", [], $0.html) })
    case .facts(let facts):
      .tag(
        "dl", [],
        facts.map { .tag("div", [], [.tag("dt", [], $0.name), .tag("dd", [], $0.value.html)]) })
    case .heading(let words): .tag("h3", [], words)
    case .table(let table): table.html(id: id)
    case .figure(let figure): figure.html
    case .command(let line): .tag("pre", [], [.tag("code", [], line)])
    }
  }
}

extension ReportText {
  /// The text with its emphasis and its links.
  var html: [HTMLNode] {
    pieces.map { piece in
      switch piece {
      case .plain(let words): .text(words)
      case .strong(let words): .tag("strong", [], words)
      case .address(let address, let words): .tag("a", [.init("href", address)], words)
      }
    }
  }
}

extension ReportTable {
  /// The table, which scrolls by itself where the page is too narrow for it.
  fileprivate func html(id: String) -> HTMLNode {
    let head = columns.map { column in
      HTMLNode.tag("th", [.init("scope", "col")] + Self.side(column), column.title)
    }
    let body = rows.map { cells in
      HTMLNode.tag(
        "tr", [],
        zip(columns, cells).enumerated().map { index, cell in
          // An empty cell at the start of a row heads nothing.
          let isHead = index == 0 && !cell.1.words.isEmpty
          return isHead
            ? .tag("th", [.init("scope", "row")] + Self.side(cell.0), cell.1.html)
            : .tag("td", Self.side(cell.0), cell.1.html)
        })
    }
    let table = HTMLNode.tag(
      "table", [],
      [
        .tag("caption", [.init("id", id)], caption), .tag("thead", [], [.tag("tr", [], head)]),
        .tag("tbody", [], body),
      ])
    return .tag(
      "div",
      [
        .init("class", "scroll"), .init("role", "region"), .init("aria-labelledby", id),
        .init("tabindex", "0"),
      ], [table])
  }

  private static func side(_ column: DataTable.Column) -> [HTMLNode.Attribute] {
    column.side == .right ? [.init("class", "number")] : []
  }
}

extension ReportFigure {
  /// The picture twice, as letters do not shrink with a page: one for wide pages and paper, one for narrow pages.
  fileprivate var html: HTMLNode {
    .tag(
      "figure", [.init("id", "figure-" + id)],
      [
        .tag("div", [.init("class", "wide")], [.svg(picture.svg(id: id + "-wide", width: 680))]),
        .tag("div", [.init("class", "narrow")], [.svg(picture.svg(id: id + "-narrow", width: 328))]),
        .tag("figcaption", [], caption),
      ])
  }
}
