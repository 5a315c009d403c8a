/// Cells under their headings, whatever they are written in.
package struct Grid {
  /// How much its headings say.
  enum Kind {
    /// Each column has a heading that is read.
    case plain
    /// Lines of arithmetic, which need none.
    case sums
  }

  /// A column: its heading in a document and on a terminal, and on which side its cells stand.
  struct Column {
    let title: String
    /// The lines of the heading on a terminal.
    let heads: [String]
    let side: TextTable.Side

    init(_ title: String, _ side: TextTable.Side = .left, heads: [String]? = nil) {
      self.title = title
      self.heads = heads ?? [title.uppercased()]
      self.side = side
    }
  }

  /// A line of the table.
  enum Line {
    /// One cell for each column; `alone` is the first where no heading stands above it, `ends` are the same cells at
    /// the ends of ranges, and a minor line stands on a terminal where all are asked for.
    case cells(
      [RichText], alone: String? = nil, ends: (low: [String], high: [String])? = nil, style: Style = .plain,
      isMinor: Bool = false)
    /// Words across the columns, on a terminal alone.
    case heading(String)
  }

  let kind: Kind
  /// What it shows; empty where that is said elsewhere.
  let caption: String
  let columns: [Column]
  let lines: [Line]

  init(_ caption: String = "", _ columns: [Column], lines: [Line], _ kind: Kind = .plain) {
    self.kind = kind
    self.caption = caption
    self.columns = columns
    self.lines = lines
  }

  init(_ caption: String, _ columns: [Column], _ rows: [[RichText]], _ kind: Kind = .plain) {
    self.init(caption, columns, lines: rows.map { .cells($0) }, kind)
  }

  init(columns: [Column], rows: [[String]]) {
    self.init("", columns, rows.map { $0.map { RichText($0) } })
  }

  /// The same table with what it shows.
  func captioned(_ caption: String) -> Grid { Grid(caption, columns, lines: lines, kind) }
}

extension Grid {
  /// The cells of a document, in which a range stands in the cell of its likely value.
  var rows: [[RichText]] {
    lines.compactMap { line in
      guard case .cells(var cells, let alone, let ends, _, _) = line else { return nil }
      if let alone, !cells.isEmpty { cells[0] = RichText(alone) }
      guard let ends else { return cells }
      return cells.enumerated().map { index, cell in
        guard index > 0, ends.low.indices.contains(index), ends.high.indices.contains(index),
          ends.low[index] != ends.high[index]
        else { return cell }
        return cell + RichText(" (\(ends.low[index]) to \(ends.high[index]))")
      }
    }
  }

  /// The lines without the minor ones, and without headings that nothing is left of.
  private func shown(all: Bool) -> [Line] {
    let kept = all ? lines : lines.filter { if case .cells(_, _, _, _, true) = $0 { false } else { true } }
    return kept.enumerated().filter { index, line in
      guard case .heading = line else { return true }
      if let next = kept.dropFirst(index + 1).first, case .cells = next { return true }
      return false
    }.map(\.element)
  }

  /// The table on a terminal, the ends of ranges in lines of their own.
  func text(on page: Page) -> [String] {
    let count = columns.map(\.heads.count).max() ?? 0
    let heads = (0..<count).map { line in
      TextTable.Line.cells(
        columns.map { column in
          let place = line - (count - column.heads.count)
          return column.heads.indices.contains(place) ? column.heads[place] : ""
        })
    }
    let lines = shown(all: page.showsAll)
    // Headings above nothing say nothing.
    guard !lines.isEmpty || self.lines.isEmpty else { return [] }
    let body = lines.flatMap { line -> [TextTable.Line] in
      switch line {
      case .heading(let words): return [.heading(words)]
      case .cells(let cells, _, let ends, let style, _):
        let ends = ends.map { [["  low"] + $0.low.dropFirst(), ["  high"] + $0.high.dropFirst()] } ?? []
        return [.cells(cells.map(\.words), style: style)] + ends.map { .cells($0) }
      }
    }
    return TextTable(columns.map(\.side), heads + body, width: page.width, colors: page.colors).rendered()
  }
}
