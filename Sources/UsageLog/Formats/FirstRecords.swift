/// The beginning of a file, looked at to find out what it is.
struct FirstRecords {
  /// How many records decide.
  private static let count = 200

  private let text: LogText
  /// Holds the text where there is none to look at.
  private let nothing = TextBuffer()
  private let start: Int

  /// The beginning of a file.
  ///
  /// - Parameter bytes: text with ``LogShare/margin`` bytes of 0 readable behind its end.
  @unsafe init(_ bytes: UnsafeRawBufferPointer) {
    if let base = bytes.baseAddress {
      text = unsafe LogText(base: base, count: bytes.count)
    } else {
      text = nothing.text
    }
    let json = JSONScan(text: text, breaksAtLines: false)
    start = min(json.pastBlanks(text.pastByteOrderMark), text.count)
  }

  /// How the records follow one another.
  func framing(of formats: [LogFormat]) throws(LogError) -> Framing {
    guard start < text.count else { throw .empty }
    if isUTF16 { throw .utf16 }
    if starts(with: "data:") || starts(with: "event:") { throw .events }
    if text[start] == UInt8(ascii: "{") { return isPage(start) ? .pages : objectFraming }
    let line = JSONScan(text: text, breaksAtLines: true)
    // `[{…}]` is an array; `[2026-03-01] …` is a line of another log.
    if text[start] == UInt8(ascii: "[") {
      let next = text[JSONScan(text: text, breaksAtLines: false).pastBlanks(start + 1)]
      if next == UInt8(ascii: "{") || next == UInt8(ascii: "]") { return .values }
    }
    if let separator = tableSeparator(formats) {
      let bare = text.firstIndex(of: 0x0A, from: start) == nil ? text.firstIndex(of: 0x0D, from: start) : nil
      if let bare, bare < text.count - 1 { throw .bareReturns }
      return .table(separator: separator)
    }
    if lineStarts.contains(where: { text[$0] == UInt8(ascii: "{") && isRecord(line, at: $0) }) {
      return .lines
    }
    throw .unknownFormat(fields: [])
  }

  /// Whether the text is of two bytes a letter, by its mark or by the 0 in every other byte of what a log starts with.
  private var isUTF16: Bool {
    let (first, second) = (text[0], text[1])
    return first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF
      || text.count > 3 && (first == 0) != (second == 0) && (first == 0) == (text[2] == 0)
        && (second == 0) == (text[3] == 0)
  }

  private func starts(with word: StaticString) -> Bool {
    (0..<word.utf8CodeUnitCount).allSatisfy { unsafe text[start + $0] == word.utf8Start[$0] }
  }

  /// Whether one of the first records has something at one of these paths.
  func have(_ paths: [String], _ framing: Framing) -> Bool {
    !paths.isEmpty
      && format(of: [LogFormat(name: "", title: "", marks: paths.map { [$0] }, fields: [])], framing) != nil
  }

  /// Whether each object stands on a line of its own.
  private var objectFraming: Framing {
    let line = JSONScan(text: text, breaksAtLines: true)
    if isRecord(line, at: start) { return .lines }
    let behindBrace = line.pastBlanks(start + 1)
    if text[behindBrace] == 0x0A { return .values }
    if let end = line.pastContainer(start) {
      let next = text[line.pastBlanks(end)]
      return next == UInt8(ascii: "{") || next == UInt8(ascii: ",") ? .values : .lines
    }
    if JSONScan(text: text, breaksAtLines: false).pastContainer(start) != nil { return .values }
    return .lines
  }

  private func isRecord(_ json: JSONScan, at index: Int) -> Bool {
    guard text[index] == UInt8(ascii: "{"), let end = json.pastContainer(index) else { return false }
    let next = json.pastBlanks(end)
    return text[next] == 0x0A || next == text.count
  }

  /// Whether an object is a page of a list, with the records in it.
  private func isPage(_ index: Int) -> Bool {
    let json = JSONScan(text: text, breaksAtLines: false)
    guard let first = json.pastPageStart(index) else { return false }
    let element = json.pastBlanks(first)
    return text[element] == UInt8(ascii: "{") && !MarkScan(.embeddings).fits(json, at: element)
  }

  /// The indices at which the first lines start.
  private var lineStarts: [Int] {
    var starts: [Int] = [start]
    while starts.count < Self.count, let end = text.firstIndex(of: 0x0A, from: starts[starts.count - 1]) {
      guard end + 1 < text.count else { break }
      starts.append(end + 1)
    }
    return starts
  }

  /// What separates the cells of tables.
  private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")]

  /// The separator with which the first line is the header of a table that one of the formats can read.
  private func tableSeparator(_ formats: [LogFormat]) -> UInt8? {
    let marks = formats.map(MarkScan.init)
    var most: (separator: UInt8, count: Int)?
    for separator in Self.separators {
      let names = header(separator)
      guard names.count > 1, names.count > most?.count ?? 0 else { continue }
      if marks.contains(where: { $0.fits(header: names) }) { most = (separator, names.count) }
    }
    if most == nil {
      // A table of other names is one all the same; its columns are named where it cannot be read.
      for separator in Self.separators {
        let names = header(separator)
        let isTable =
          names.count > 2 && names.allSatisfy { !$0.isEmpty && $0.utf8.count <= 64 && !$0.contains("{") }
        if isTable, names.count > most?.count ?? 0 { most = (separator, names.count) }
      }
    }
    return most?.separator
  }

  /// The names in the first line.
  private func header(_ separator: UInt8) -> [String] {
    var row = TableRow(separator: separator)
    guard case .row = row.read(text, from: start, isEnd: true) else { return [] }
    return row.cells.map { text.string($0.range) }
  }

  /// The format of most of the first records; of several the first in the list.
  func format(of formats: [LogFormat], _ framing: Framing) -> LogFormat? {
    let marks = formats.map(MarkScan.init)
    if case .table(let separator) = framing {
      let names = header(separator)
      return marks.firstIndex { $0.fits(header: names) }.map { formats[$0] }
    }
    let json = JSONScan(text: text, breaksAtLines: framing == .lines)
    var votes = [Int](repeating: 0, count: formats.count)
    for start in framing == .lines ? lineStarts : valueStarts(framing) {
      if let format = marks.firstIndex(where: { $0.fits(json, at: json.pastBlanks(start)) }) {
        votes[format] += 1
      }
    }
    guard let most = votes.max(), most > 0 else { return nil }
    return votes.firstIndex(of: most).map { formats[$0] }
  }

  /// The indices at which the first values start; the last one may be there only in part.
  private func valueStarts(_ framing: Framing) -> [Int] {
    let json = JSONScan(text: text, breaksAtLines: false)
    var index = framing == .pages ? json.pastPageStart(start) ?? start : start
    if framing == .values, text[index] == UInt8(ascii: "[") { index += 1 }
    var starts: [Int] = []
    while starts.count < Self.count {
      index = json.pastBlanks(index)
      if text[index] == UInt8(ascii: ",") { index = json.pastBlanks(index + 1) }
      guard index < text.count, text[index] == UInt8(ascii: "{") else { break }
      starts.append(index)
      guard let end = json.pastContainer(index) ?? text.pastBrokenValue(index) else { break }
      index = end
    }
    return starts
  }

  /// The names of the fields that the first record has, as paths.
  func fieldNames(_ framing: Framing) -> [String] {
    if case .table(let separator) = framing { return header(separator) }
    let json = JSONScan(text: text, breaksAtLines: framing == .lines)
    var index = framing == .pages ? json.pastPageStart(start) ?? start : start
    while index < text.count, text[index] != UInt8(ascii: "{") { index += 1 }
    var names: [String] = []
    _ = json.addNames(at: index, below: "", to: &names)
    return names
  }
}

extension LogFormat {
  /// What stands in the list of an embedding, which is no page of records.
  fileprivate static let embeddings = LogFormat(
    name: "", title: "", marks: [["object=embedding"], ["embedding"]], fields: [])
}

extension JSONScan {
  /// How many names are enough to know a record by, and how deep they may stand.
  private static let manyNames = 40

  /// Adds the paths of an object's values that are no objects; the index behind it.
  fileprivate func addNames(at start: Int, below path: String, to names: inout [String], depth: Int = 0)
    -> Int?
  {
    guard text[start] == UInt8(ascii: "{") else { return nil }
    var index = pastBlanks(start + 1)
    while text[index] == UInt8(ascii: "\""), names.count < Self.manyNames,
      let end = pastString(index + 1)?.end
    {
      let name = path + text.string(index + 1..<end - 1)
      let colon = pastBlanks(end)
      guard text[colon] == UInt8(ascii: ":") else { return nil }
      index = pastBlanks(colon + 1)
      let isObject = text[index] == UInt8(ascii: "{") && depth < 4
      if !isObject { names.append(name) }
      guard
        let behind = isObject
          ? addNames(at: index, below: name + ".", to: &names, depth: depth + 1) : pastValue(index)
      else { return nil }
      index = pastBlanks(behind)
      guard text[index] == UInt8(ascii: ",") else {
        return text[index] == UInt8(ascii: "}") ? index + 1 : nil
      }
      index = pastBlanks(index + 1)
    }
    return text[index] == UInt8(ascii: "}") ? index + 1 : nil
  }
}
