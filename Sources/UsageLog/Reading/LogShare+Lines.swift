extension LogShare {
  /// Reads the lines that are whole; how many bytes they have.
  mutating func readLines(_ text: LogText, from start: Int, isEnd: Bool) -> Int {
    let json = JSONScan(text: text, breaksAtLines: true)
    let record = Record(scan: scan, json: json)
    let end = isEnd ? text.count : max(start, text.endOfLines(behind: unbroken))
    unbroken = text.count - end
    var index = start
    while index < end {
      let first = json.pastBlanks(index)
      if first >= end { break }
      if text[first] == 0x0A {
        line &+= 1
        index = first &+ 1
        continue
      }
      records &+= 1
      if let behind = scan.readRecord(json, at: first) {
        let next = json.pastBlanks(behind)
        if text[next] == 0x0A || next == text.count {
          take(record, from: index)
          line &+= 1
          index = next &+ 1
          continue
        }
        note(.syntax, at: LinePlace(column: next - index + 1))
      } else {
        note(.syntax, at: LinePlace(column: scan.place - index + 1))
      }
      line &+= 1
      index = (text.firstIndex(of: 0x0A, from: first) ?? end) &+ 1
    }
    return end
  }
}

extension LogText {
  /// The index behind the last line break; 0 where there is none.
  ///
  /// - Parameter unbroken: how many bytes at the beginning are known to have none: a line that is longer than a buffer is
  ///   given again and again.
  func endOfLines(behind unbroken: Int) -> Int {
    var index = count
    while index > unbroken, self[index &- 1] != 0x0A { index &-= 1 }
    return index > unbroken ? index : 0
  }
}
