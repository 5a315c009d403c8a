/// Rows of cells in columns as wide as they need, within a width.
///
/// A first cell that is too long stands on a line of its own; last cells and words in between that are too long are
/// wrapped, names behind a slash where they must be.
struct TextTable {
  /// How a column stands.
  enum Side: Sendable {
    case left
    case right
  }

  /// A line of the table.
  enum Line: Sendable {
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

  init(_ sides: [Side], _ lines: [Line], width: Int, colors: Bool = false) {
    self.sides = sides
    self.lines = lines
    self.width = width
    self.colors = colors
  }

  /// The table as lines without trailing blanks.
  func rendered() -> [String] {
    var widths = [Int](repeating: 0, count: sides.count)
    for case .cells(let cells, _) in lines {
      for (column, cell) in cells.enumerated() where column < widths.count {
        widths[column] = max(widths[column], cell.columns)
      }
    }
    fit(&widths)
    return lines.flatMap { line in
      switch line {
      case .heading(let text): [Style.strong.applied(to: text, colors)]
      case .remark(let text): text.wrapped(to: width, indent: 2)
      case .cells(let cells, let style): self.line(cells, style, widths)
      }
    }
  }

  /// Takes from the columns what they have too much for the width: the last one first, then the names, then those of words.
  private func fit(_ widths: inout [Int]) {
    let last = sides.count - 1
    func narrow(_ column: Int, to least: Int) {
      let excess = widths.reduce(last, +) - width
      if excess > 0 { widths[column] = max(widths[column] - excess, min(widths[column], least)) }
    }
    narrow(last, to: max(12, longestPiece(in: last)))
    // Names stand well on lines of their own, the values of an axis do not.
    if sides.first == .left { narrow(0, to: 2) }
    for column in sides.indices.dropFirst().dropLast() where sides[column] == .left {
      narrow(column, to: longestPiece(in: column))
    }
    narrow(last, to: longestPiece(in: last))
    narrow(0, to: 2)
  }

  /// The columns of the longest part of a cell that is not broken into lines.
  private func longestPiece(in column: Int) -> Int {
    lines.reduce(0) { longest, line in
      guard case .cells(let cells, _) = line, cells.indices.contains(column) else { return longest }
      return cells[column].split(separator: " ").flatMap(\.pieces).reduce(longest) { max($0, $1.columns) }
    }
  }

  private func line(_ cells: [String], _ style: Style, _ widths: [Int]) -> [String] {
    var output: [String] = []
    var first = cells.first ?? ""
    if first.columns > widths[0] {
      output.append(first)
      first = ""
    }
    let tail = cells.count > 1 ? (cells.last ?? "").broken(to: max(widths[widths.count - 1], 1)) : []
    let body = ([first] + cells.dropFirst().dropLast()).enumerated().map { column, cell in
      column > 0 && sides[column] == .left && cell.columns > widths[column]
        ? cell.broken(to: widths[column]) : [cell]
    }
    for index in 0..<max(1, tail.count, body.reduce(0) { max($0, $1.count) }) {
      var start = ""
      for (column, parts) in body.enumerated() {
        let cell = index < parts.count ? parts[index] : ""
        start += column == 0 ? "" : " "
        let blanks = String(repeating: " ", count: max(0, widths[column] - cell.columns))
        start += sides[column] == .left ? cell + blanks : blanks + cell
      }
      let part = index < tail.count ? tail[index] : ""
      let shown = part.isEmpty ? "" : style.applied(to: padded(part, widths), colors)
      output.append((start + " " + shown).trimmingEnd)
    }
    return output.filter { !$0.isEmpty }
  }

  private func padded(_ cell: String, _ widths: [Int]) -> String {
    guard sides[sides.count - 1] == .right else { return cell }
    return String(repeating: " ", count: max(0, widths[widths.count - 1] - cell.columns)) + cell
  }
}

extension StringProtocol {
  /// The parts of a word that may stand in lines of their own: `ft:openai/` and `gpt-4o-mini`.
  fileprivate var pieces: [String] {
    let parts = split(separator: "/", omittingEmptySubsequences: false)
    return parts.enumerated().map { $0.offset == parts.count - 1 ? String($0.element) : $0.element + "/" }
  }
}

extension String {
  /// The text in lines of at most `width` characters; a word that is longer than that is broken behind its slashes.
  fileprivate func broken(to width: Int) -> [String] {
    wrapped(to: width).flatMap { line in
      guard line.columns > width else { return [line] }
      return line.pieces.reduce(into: [String]()) { lines, piece in
        if let last = lines.last, last.columns + piece.columns <= width {
          lines[lines.count - 1] = last + piece
        } else {
          lines.append(piece)
        }
      }
    }
  }

  /// The text without blanks at its end.
  var trimmingEnd: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
