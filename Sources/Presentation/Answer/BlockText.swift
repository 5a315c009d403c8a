/// An answer as text for people, 80 columns or as wide as the terminal.
enum BlockText {
  /// The pieces with a blank line between each two; those that come to nothing are left out.
  ///
  /// No line starts with what a log takes for a command.
  static func text(_ blocks: [Block], on page: Page) -> String {
    let pieces = blocks.shown(page.depth).map { $0.text(on: page) }
    return LineStart.guarded(
      pieces.filter { !$0.isEmpty }.joined(separator: [""]).joined(separator: "\n") + "\n")
  }
}

extension Block {
  fileprivate func text(on page: Page) -> [String] {
    let width = page.width
    switch self {
    case .head(let name, let title, let below):
      return HeadText.name(name, width: width) + HeadText.title(title, width: width)
        + below.flatMap { $0.wrapped(to: width) }
    case .words(let words): return words.words.wrapped(to: width)
    case .paragraphs(let all): return all.filter { !$0.isEmpty }.flatMap { $0.wrapped(to: width) }
    case .hanging(let all): return all.flatMap { $0.wrapped(to: width, indent: 4).hanging }
    case .answer(let words, let style):
      return words.wrapped(to: width).map { style.applied(to: $0, page.colors) }
    case .conclusion(let all, let warnings):
      return all.flatMap { $0.wrapped(to: width) } + HeadText.warnings(warnings, on: page)
    case .warnings(let all): return HeadText.warnings(all, on: page)
    case .list(let all): return all.flatMap { $0.words.wrapped(to: width) }
    case .facts(let facts): return facts.flatMap { "\($0.name): \($0.value.words)".wrapped(to: width) }
    case .heading(let words, _): return [Style.strong.applied(to: words, page.colors)]
    case .table(let table): return table.text(on: page)
    case .figure(let figure): return figure.picture.text(width: width, page.glyphs, colors: page.colors)
    case .command(let line): return line.continued(to: width)
    case .drawing(let drawing): return drawing.text(on: page)
    case .detail, .notes: return []
    }
  }
}

extension [String] {
  /// Wrapped lines whose first one starts at the margin.
  fileprivate var hanging: [String] {
    enumerated().map { $0.offset == 0 ? String($0.element.dropFirst(4)) : $0.element }
  }
}
