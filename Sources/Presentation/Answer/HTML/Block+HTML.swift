extension Block {
  /// The piece of a document in a page; `id` tells it from the others.
  func html(id: String) -> HTMLNode {
    switch self {
    case .head(_, let title, let below):
      .tag("div", [], ([title.left + ", " + title.right] + below).map { .tag("p", [], $0) })
    case .words(let words): .tag("p", [], words.html)
    case .paragraphs(let all), .hanging(let all):
      .tag("div", [], all.filter { !$0.isEmpty }.map { .tag("p", [], $0) })
    case .answer(let words, let style):
      .tag("p", [.init("class", "answer " + style.className)], words)
    case .conclusion(let all, let warnings):
      .tag("div", [], (all + warnings).map { .tag("p", [], $0) })
    case .warnings(let all): .tag("ul", [.init("class", "warnings")], all.map { .tag("li", [], $0) })
    case .list(let all): .tag("ul", [.init("class", "plain")], all.map { .tag("li", [], $0.html) })
    case .facts(let facts):
      .tag(
        "dl", [],
        facts.map { .tag("div", [], [.tag("dt", [], $0.name), .tag("dd", [], $0.value.html)]) })
    case .heading(let words, _): .tag("h3", [], words)
    case .table(let table): table.html(id: id)
    case .figure(let figure): figure.html
    case .command(let line):
      .tag("pre", [], [.tag("code", [], line.continued(to: 76).flatMap { [.text($0), .lineEnd] })])
    case .drawing, .detail, .notes: .text("")
    }
  }
}

extension RichText {
  /// The text with its emphasis and its links.
  var html: [HTMLNode] {
    pieces.map { piece in
      switch piece {
      case .plain(let words): .text(words)
      case .strong(let words): .tag("strong", [], words)
      case .code(let words): .tag("code", [], words)
      case .address(let address, let words): .tag("a", [.init("href", address)], words)
      }
    }
  }
}

extension Style {
  /// The class of what is set off so.
  fileprivate var className: String {
    switch self {
    case .good: "good"
    case .doubtful: "doubtful"
    case .bad: "bad"
    case .plain, .strong: "plain"
    }
  }
}

extension CaptionedPicture {
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
