extension LogShare {
  /// Reads the rows that are whole; the index of the first byte that must be given again.
  mutating func readRows(_ text: LogText, from start: Int, isEnd: Bool) -> Int {
    var index = start
    while index < text.count {
      guard let outcome = table?.row.read(text, from: index, isEnd: isEnd) else { return text.count }
      var next = index
      switch outcome {
      case .cut: return index
      case .blank(let end): next = end
      case .row(let end):
        next = end
        if table?.targets == nil {
          table?.takeHeader(text, tree)
        } else if table?.isRule(text) != true {
          records += 1
          if let record = table?.record(text, in: scan) {
            take(record, from: index)
          } else {
            note(
              .cells(table?.row.cells.count ?? 0, header: table?.targets?.count ?? 0),
              at: LinePlace(column: 1))
          }
        }
      case .broken(let place, let problem):
        let end = text.firstIndex(of: 0x0A, from: index)
        if end == nil, !isEnd { return index }
        next = end.map { $0 + 1 } ?? text.count
        records += 1
        note(problem, at: LinePlace(of: place, in: text, from: index))
      }
      line += LinePlace(of: next, in: text, from: index).line
      index = next
    }
    return text.count
  }
}
