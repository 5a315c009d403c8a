/// The cells of a row of a table, as RFC 4180 has them.
struct TableRow {
  /// Where a cell stands, without its quotes and the blanks around it.
  struct Cell {
    var range: Range<Int>
    /// Whether quotes stand doubled in it.
    var hasDoubledQuotes = false
  }

  /// What became of a row.
  enum Outcome: Equatable {
    /// It was read; the index behind its line break.
    case row(end: Int)
    /// Nothing but blanks stood in it.
    case blank(end: Int)
    /// The text ends within it.
    case cut
    /// A byte cannot stand where it stands, and why not.
    case broken(at: Int, RecordProblem)
  }

  let separator: UInt8
  private(set) var cells: [Cell] = []

  init(separator: UInt8) { self.separator = separator }

  /// Reads the row that starts at an index.
  mutating func read(_ text: LogText, from start: Int, isEnd: Bool) -> Outcome {
    cells.removeAll(keepingCapacity: true)
    var index = start
    while true {
      while index < text.count, text[index] == 0x20 { index += 1 }
      var cell = Cell(range: index..<index)
      if index < text.count, text[index] == UInt8(ascii: "\"") {
        guard let end = Self.pastQuoted(text, index + 1, &cell) else {
          return isEnd ? .broken(at: index, .openQuote) : .cut
        }
        index = end
        while index < text.count, text[index] == 0x20 || text[index] == 0x0D { index += 1 }
      } else {
        let first = index
        while index < text.count, text[index] != separator, text[index] != 0x0A {
          if text[index] == 0 { return .broken(at: index, .zeroByte) }
          index += 1
        }
        var end = index
        while end > first, text[end - 1] == 0x20 || text[end - 1] == 0x0D { end -= 1 }
        cell.range = first..<end
      }
      cells.append(cell)
      guard index < text.count else {
        guard isEnd else { return .cut }
        return isEmpty ? .blank(end: index) : .row(end: index)
      }
      if text[index] == 0x0A { return isEmpty ? .blank(end: index + 1) : .row(end: index + 1) }
      guard text[index] == separator else { return .broken(at: index, .behindQuote) }
      index += 1
    }
  }

  /// Whether the row has one empty cell.
  private var isEmpty: Bool { cells.count == 1 && cells[0].range.isEmpty }

  /// The index behind the closing quote of a cell.
  private static func pastQuoted(_ text: LogText, _ start: Int, _ cell: inout Cell) -> Int? {
    var index = start
    while let quote = text.firstIndex(of: UInt8(ascii: "\""), from: index) {
      if quote + 1 < text.count, text[quote + 1] == UInt8(ascii: "\"") {
        cell.hasDoubledQuotes = true
        index = quote + 2
        continue
      }
      cell.range = start..<quote
      return quote + 1
    }
    return nil
  }
}
