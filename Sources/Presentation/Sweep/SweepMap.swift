internal import Charts
internal import CostModel
internal import JSONText

/// The map of a sweep of two parameters: a row for each value of the first, a column for each of the second.
struct SweepMap: Drawing {
  private let answer: SweepAnswer
  /// Letters for option names, which are too long for a map; empty for other results.
  private let letters: [String]

  init(_ answer: SweepAnswer) {
    self.answer = answer
    var names: [String] = []
    if case .metric(.bestOption) = answer.metric {
      for cell in answer.sweep.cells where answer.reason(in: cell) == nil {
        let name = answer.text(in: cell)
        if !names.contains(name) { names.append(name) }
      }
    }
    letters = names
  }

  /// The heading of the first column and the values of the second axis.
  var head: [String] {
    guard let rows = answer.sweep.axes.first, let columns = answer.sweep.axes.last else { return [] }
    return ["\(rows.title) \\ \(columns.title)"] + columns.values.map { columns.cell($0) }
  }

  /// The rows of the map, each behind the value of the first axis.
  var rows: [[String]] {
    guard let first = answer.sweep.axes.first, let last = answer.sweep.axes.last else { return [] }
    let cells = answer.sweep.cells
    let count = last.values.count
    return first.values.enumerated().map { row, value in
      [first.cell(value)] + cells.dropFirst(row * count).prefix(count).map(text)
    }
  }

  /// What the letters stand for.
  var legend: [String] {
    letters.enumerated().map { "\(Self.letter($0.offset)) = \($0.element)" }
  }

  /// What the map shows.
  var caption: String { answer.metric.name + (answer.metric.unit.map { ", \($0.word)" } ?? "").trimmedComma }

  /// The map within a width, in several blocks of columns where it is too wide for one.
  ///
  /// - Parameter glyphs: what the line between its cells is drawn with; nil for a map without it.
  func lines(width: Int, _ glyphs: ChartGlyphs? = nil) -> [String] {
    let (head, rows) = (head, rows)
    let grid = glyphs.map { BorderedGrid(sides: sides, $0) }
    var lines = [caption]
    for columns in blocks(width) {
      if columns.lowerBound > 0 { lines.append("") }
      let shown = columns.lowerBound + 1..<columns.upperBound + 1
      let block = ([head] + rows).map { [$0[0]] + $0[shown] }
      if let grid, grid.hasLine(in: columns), widths(block).reduce(-1, { $0 + $1 + 1 }) <= width {
        lines += grid.lines(block, widths(block), columns)
      } else {
        let sides = [TextTable.Side](repeating: .right, count: columns.count + 1)
        lines += TextTable(sides, block.map { TextTable.Line.cells($0) }, width: width).rendered()
      }
    }
    if !letters.isEmpty { lines += [""] + legend.flatMap { $0.wrapped(to: width) } }
    if let glyphs, let border {
      lines += [""] + ChartLabel.legend(glyphs.vertical, border.label(answer.sweep), width, glyphs)
    }
    return lines
  }

  /// The map, and a picture of it where it is too wide to be seen as a whole.
  func text(on page: Page) -> [String] {
    let lines = lines(width: page.width, page.isQuiet ? nil : page.glyphs)
    guard !page.isQuiet, !fits(page.width), let picture = answer.picture?.picture else { return lines }
    return lines + [""] + picture.text(width: page.width, page.glyphs, colors: page.colors)
  }

  var document: [Block] {
    let table = Grid(columns: head.map { .init($0, .right) }, rows: rows)
    return [.table(table.captioned(caption)), .paragraphs(legend)]
  }

  /// Whether all columns stand side by side in a width.
  private func fits(_ width: Int) -> Bool { blocks(width).count == 1 }

  /// The columns of cells that stand side by side in a width.
  private func blocks(_ width: Int) -> [Range<Int>] {
    let widths = widths([head] + rows)
    var blocks: [Range<Int>] = []
    var start = 1
    while start < widths.count {
      var end = start
      var used = widths[0]
      while end < widths.count, end == start || used + 1 + widths[end] <= width {
        used += 1 + widths[end]
        end += 1
      }
      blocks.append(start - 1..<end - 1)
      start = end
    }
    return blocks
  }

  /// The columns that the widest cell of each column takes.
  private func widths(_ lines: [[String]]) -> [Int] {
    (lines.first ?? []).indices.map { column in
      lines.map { column < $0.count ? $0[column].columns : 0 }.max() ?? 0
    }
  }

  private var border: SweepBorder? { SweepBorder(answer) }

  /// The side of the line that each cell is on, row by row; of names, which of them it is.
  private var sides: [[Int?]] {
    let cells = answer.sweep.cells
    let count = answer.sweep.axes.last?.values.count ?? 1
    let border = border
    return stride(from: 0, to: cells.count, by: count).map { start in
      cells.dropFirst(start).prefix(count).map { cell in
        border.map { $0.side(of: cell) } ?? letters.firstIndex(of: answer.text(in: cell))
      }
    }
  }

  private func text(_ cell: SweepCell) -> String {
    let text = answer.text(in: cell)
    return letters.firstIndex(of: text).map(Self.letter) ?? text
  }

  /// A, B, … Z, then numbers.
  private static func letter(_ index: Int) -> String {
    index < 26 ? String(UnicodeScalar(UInt8(65 + index))) : String(index + 1)
  }
}

extension SweepAxis {
  /// The name with the unit of the values, where they do not show it: `calls a day`.
  fileprivate var title: String {
    headings.unit.isEmpty ? headings.name : headings.name + " " + headings.unit
  }
}

extension String {
  /// The text without a comma that nothing follows.
  fileprivate var trimmedComma: String { self == ", " ? "" : self }
}
