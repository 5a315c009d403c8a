/// Puts the cells of a table's rows where the paths of its header lead.
struct TableReader {
  var row: TableRow
  /// What is done with each column; nil before the header was read.
  private(set) var targets: [FieldTree.Target]?
  private let buffer = TextBuffer()
  /// Whether the row that was read last was written anew, its cells standing in a text of their own.
  private(set) var isCopied = false
  /// Where the cells of such a row stand in that text, and where they stood in the row's.
  private var places: [Int: Int] = [:]

  init(separator: UInt8) { row = TableRow(separator: separator) }

  /// Takes the row that was read last for the header.
  mutating func takeHeader(_ text: LogText, _ tree: FieldTree) {
    targets = row.cells.map { tree.target(at: KeyName.path(text.string($0.range))) }
  }

  /// Whether the row is a line between the header and the rows: `-----+-----`.
  func isRule(_ text: LogText) -> Bool {
    guard row.separator == UInt8(ascii: "|") else { return false }
    return row.cells.allSatisfy { cell in
      text.bytes(cell.range).allSatisfy {
        $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: ":")
      }
    }
  }

  /// The record of the row that was read last; nil where it has another number of cells than the header.
  mutating func record(_ text: LogText, in scan: RecordScan) -> Record? {
    guard let targets, targets.count == row.cells.count else { return nil }
    scan.beginRecord()
    // Cells in which quotes stand doubled are written anew; then all of the row is, so that it is one text.
    isCopied = false
    for (target, cell) in zip(targets, row.cells) where target.isKept && cell.hasDoubledQuotes {
      isCopied = true
    }
    buffer.clear()
    var ranges: [Range<Int>] = []
    if isCopied {
      places = [:]
      for (target, cell) in zip(targets, row.cells) {
        let range = target.isKept ? copy(cell, of: text) : 0..<0
        if !range.isEmpty { places[range.lowerBound] = cell.range.lowerBound }
        ranges.append(range)
      }
    }
    let cells = isCopied ? buffer.text : text
    for (column, target) in targets.enumerated() where target.isKept {
      put(isCopied ? ranges[column] : row.cells[column].range, of: cells, at: target, in: scan)
    }
    return Record(scan: scan, json: JSONScan(text: cells, breaksAtLines: true))
  }

  /// Where a value of the row that was read last stands in the text that was read, by where its record has it.
  func place(_ start: Int) -> Int { isCopied ? places[start] ?? start : start }

  private func copy(_ cell: TableRow.Cell, of text: LogText) -> Range<Int> {
    guard cell.hasDoubledQuotes else { return buffer.append(text.bytes(cell.range)) }
    let start = buffer.count
    var index = cell.range.lowerBound
    while index < cell.range.upperBound {
      buffer.append(text[index])
      index += text[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    return start..<buffer.count
  }

  private func put(_ range: Range<Int>, of text: LogText, at target: FieldTree.Target, in scan: RecordScan) {
    let json = JSONScan(text: text, breaksAtLines: true)
    // Blanks between quotes say no more than nothing.
    guard range.contains(where: { text[$0] != 0x20 && text[$0] != 0x09 }) else { return }
    var value: UInt64 = 0
    var isWhole = range.count <= 18
    if isWhole {
      for index in range {
        let digit = text[index] &- UInt8(ascii: "0")
        guard digit < 10 else {
          isWhole = false
          break
        }
        value = value * 10 + UInt64(digit)
      }
    }
    if isWhole {
      scan.put(.whole, range, value: value, at: target, in: json)
    } else if range.count <= 5, let word = Word(text, range) {
      switch word {
      case .yes: scan.put(.yes, range, at: target, in: json)
      case .no: scan.put(.no, range, at: target, in: json)
      case .nothing: break
      }
    } else {
      scan.put(.text, range, at: target, in: json)
    }
  }

  /// What tables write for yes, no and nothing.
  private enum Word {
    case yes
    case no
    case nothing

    init?(_ text: LogText, _ range: Range<Int>) {
      var letters: UInt64 = 0
      for index in range { letters = letters << 8 | UInt64(text[index] | 0x20) }
      switch letters {
      case 0x74_72_75_65: self = .yes
      case 0x66_61_6C_73_65: self = .no
      // `null`, `none`, `nan`, `\N`, `n/a`, `#n/a` and `<na>`.
      case 0x6E_75_6C_6C, 0x6E_6F_6E_65, 0x6E_61_6E, 0x7C_6E, 0x6E_2F_61, 0x23_6E_2F_61, 0x3C_6E_61_3E:
        self = .nothing
      default: return nil
      }
    }
  }
}
