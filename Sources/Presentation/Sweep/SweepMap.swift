internal import CostModel
internal import JSONText

/// The map of a sweep of two parameters: a row for each value of the first, a column for each of the second.
struct SweepMap {
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
  func lines(width: Int) -> [String] {
    let (head, rows) = (head, rows)
    let widths = head.indices.map { column in
      ([head] + rows).map { column < $0.count ? $0[column].columns : 0 }.max() ?? 0
    }
    var lines = [caption]
    var start = 1
    while start < head.count {
      var end = start
      var used = widths[0]
      while end < head.count, end == start || used + 1 + widths[end] <= width {
        used += 1 + widths[end]
        end += 1
      }
      if start > 1 { lines.append("") }
      let block = ([head] + rows).map { row in
        TextTable.Line.cells([row[0]] + row[start..<end])
      }
      lines += TextTable([TextTable.Side](repeating: .right, count: end - start + 1), block, width: width)
        .rendered()
      start = end
    }
    return lines + (legend.isEmpty ? [] : [""] + legend)
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
