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
            // Where cells were written anew nobody can say at which byte of the row they stood.
            take(record, from: table?.isCopied == true ? .max : index)
          } else {
            note(.cells, column: 1)
          }
        }
      case .broken(let place):
        let end = text.firstIndex(of: 0x0A, from: index)
        if end == nil, !isEnd { return index }
        next = end.map { $0 + 1 } ?? text.count
        records += 1
        note(.syntax, column: text.column(of: place), line: line + text.lineBreaks(from: index, to: place))
      }
      line += text.lineBreaks(from: index, to: next)
      index = next
    }
    return text.count
  }
}
