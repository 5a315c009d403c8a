/// Rows of cells in columns as wide as they need, within a width.
///
/// A first cell that is too long stands on a line of its own; a last cell that is too long is wrapped.
package struct TextTable {
  /// How a column stands.
  package enum Side: Sendable {
    case left
    case right
  }

  /// A line of the table.
  package enum Line: Sendable {
    /// One cell per column; the style is put around the last one after it was padded.
    case cells([String], style: Style = .plain)
    /// A line across the columns.
    case heading(String)
    /// A remark on the line above, across the columns and as it stands.
    case remark(String)
  }

  private let sides: [Side]
  private let lines: [Line]
  private let width: Int
  private let colors: Bool

  package init(_ sides: [Side], _ lines: [Line], width: Int, colors: Bool = false) {
    self.sides = sides
    self.lines = lines
    self.width = width
    self.colors = colors
  }

  /// The table as lines without trailing blanks.
  package func rendered() -> [String] {
    var widths = [Int](repeating: 0, count: sides.count)
    for case .cells(let cells, _) in lines {
      for (column, cell) in cells.enumerated() where column < widths.count {
        widths[column] = max(widths[column], cell.columns)
      }
    }
    let last = sides.count - 1
    func excess() -> Int { widths.reduce(last, +) - width }
    if excess() > 0 { widths[last] = max(widths[last] - excess(), min(widths[last], 12)) }
    if excess() > 0 { widths[0] = max(widths[0] - excess(), min(widths[0], 2)) }
    return lines.flatMap { line in
      switch line {
      case .heading(let text): [Style.strong.applied(to: text, colors)]
      case .remark(let text): text.wrapped(to: width, indent: 2)
      case .cells(let cells, let style): self.line(cells, style, widths)
      }
    }
  }

  private func line(_ cells: [String], _ style: Style, _ widths: [Int]) -> [String] {
    var output: [String] = []
    var start = ""
    var first = cells.first ?? ""
    if first.columns > widths[0] {
      output.append(first)
      first = ""
    }
    let tail = cells.count > 1 ? (cells.last ?? "").wrapped(to: max(widths[widths.count - 1], 1)) : []
    for (column, cell) in ([first] + cells.dropFirst().dropLast()).enumerated() {
      start += column == 0 ? "" : " "
      let blanks = String(repeating: " ", count: max(0, widths[column] - cell.columns))
      start += sides[column] == .left ? cell + blanks : blanks + cell
    }
    let indent = String(repeating: " ", count: start.columns + 1)
    for (index, part) in (tail.isEmpty ? [""] : tail).enumerated() {
      let shown = part.isEmpty ? "" : style.applied(to: padded(part, widths), colors)
      output.append(((index == 0 ? start + " " : indent) + shown).trimmingEnd)
    }
    return output.filter { !$0.isEmpty }
  }

  private func padded(_ cell: String, _ widths: [Int]) -> String {
    guard sides[sides.count - 1] == .right else { return cell }
    return String(repeating: " ", count: max(0, widths[widths.count - 1] - cell.columns)) + cell
  }
}

extension String {
  /// The text without blanks at its end.
  package var trimmingEnd: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
