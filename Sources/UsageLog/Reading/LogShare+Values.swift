extension LogShare {
  /// Reads the values that are whole, of any number of lines; the index of the first byte that must be given again.
  mutating func readValues(_ text: LogText, from start: Int, isEnd: Bool, ofPages: Bool) -> Int {
    let json = JSONScan(text: text, breaksAtLines: false)
    var index = start
    var counted = start
    var isCutOff = false
    while true {
      index = json.pastBlanks(index)
      countLines(text, from: counted, to: index)
      counted = index
      guard index < text.count else { break }
      if let next = pastJoint(json, at: index) {
        index = next
        continue
      }
      if ofPages, !values.isInArray, text[index] == UInt8(ascii: "{") {
        if let next = json.pastPageStart(index) {
          (values.isInArray, values.isInPage, values.isBehindElement) = (true, true, false)
          index = next
          continue
        }
        if !isEnd, json.pastContainer(index) == nil { return index }
      }
      if values.isInPage, !values.isInArray {
        guard let next = json.pastPageRest(index) else {
          if !isEnd { return index }
          note(.syntax, at: LinePlace(of: index, in: text, from: lineStart))
          return text.count
        }
        values.isInPage = false
        index = next
        continue
      }
      guard let behind = scan.readRecord(json, at: index) else {
        let next = text.pastBrokenValue(index)
        if next == nil, !isEnd { return index }
        records += 1
        note(.syntax, at: LinePlace(of: min(scan.place, text.count), in: text, from: lineStart))
        index = next ?? text.count
        isCutOff = next == nil
        values.isBehindElement = true
        continue
      }
      records += 1
      take(Record(scan: scan, json: json), from: lineStart)
      values.isBehindElement = true
      index = behind
    }
    if isEnd, !isCutOff { requireEndOfArray(at: LinePlace(of: text.count, in: text, from: lineStart)) }
    return text.count
  }

  /// Notes at the end of a file an array that is open: what it had behind its last record nobody knows.
  mutating func requireEndOfArray(at place: LinePlace) {
    guard values.isInArray else { return }
    values.isInArray = false
    records += 1
    note(.openArray, at: place)
  }

  /// Counts the lines that end in a range.
  private mutating func countLines(_ text: LogText, from start: Int, to end: Int) {
    let place = LinePlace(of: end, in: text, from: max(start, lineStart))
    line += place.line
    if place.line > 0 { lineStart = end - place.column + 1 }
  }

  /// The index behind what stands between values: the beginning and the end of an array, a comma.
  private mutating func pastJoint(_ json: JSONScan, at index: Int) -> Int? {
    switch json.text[index] {
    case UInt8(ascii: "[") where !values.isInArray && !values.isInPage:
      values = ValueState(isInArray: true)
    case UInt8(ascii: "]") where values.isInArray:
      values.isInArray = false
    case UInt8(ascii: ",") where values.isInArray && values.isBehindElement:
      values.isBehindElement = false
    default: return nil
    }
    return index + 1
  }
}

extension JSONScan {
  /// The index of the first record of a page: behind the bracket of the array under `data`.
  func pastPageStart(_ start: Int) -> Int? {
    var index = pastBlanks(start + 1)
    while text[index] == UInt8(ascii: "\""), let end = pastString(index + 1)?.end {
      let isData = KeyName(text.bytes(index + 1..<end - 1)) == KeyName("data")
      let colon = pastBlanks(end)
      guard text[colon] == UInt8(ascii: ":") else { return nil }
      index = pastBlanks(colon + 1)
      if isData { return text[index] == UInt8(ascii: "[") ? index + 1 : nil }
      guard let behind = pastValue(index) else { return nil }
      index = pastBlanks(behind)
      guard text[index] == UInt8(ascii: ",") else { return nil }
      index = pastBlanks(index + 1)
    }
    return nil
  }

  /// The index behind a page, from behind the array of its records on.
  func pastPageRest(_ start: Int) -> Int? {
    var index = start
    while text[index] == UInt8(ascii: ",") {
      index = pastBlanks(index + 1)
      guard text[index] == UInt8(ascii: "\""), let end = pastString(index + 1)?.end else { return nil }
      let colon = pastBlanks(end)
      guard text[colon] == UInt8(ascii: ":"), let behind = pastValue(pastBlanks(colon + 1)) else {
        return nil
      }
      index = pastBlanks(behind)
    }
    return text[index] == UInt8(ascii: "}") ? index + 1 : nil
  }
}

extension LogText {
  /// The index behind a value that is broken: where its braces are closed, or the next line that begins with one.
  func pastBrokenValue(_ start: Int) -> Int? {
    var depth = 0
    var isInString = false
    var index = start
    while index < count {
      let byte = self[index]
      if byte == 0x0A {
        // What begins at the edge of a line is a value of its own, unless it closes something.
        isInString = false
        let next = self[index + 1]
        if next == UInt8(ascii: "{") || next == UInt8(ascii: "[") { return index + 1 }
      } else if isInString {
        if byte == UInt8(ascii: "\\") { index += 1 } else if byte == UInt8(ascii: "\"") { isInString = false }
      } else if byte == UInt8(ascii: "\"") {
        isInString = true
      } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        depth += 1
      } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        depth -= 1
        if depth <= 0 { return index + 1 }
      } else if depth == 0, byte == UInt8(ascii: ","), index > start {
        return index
      }
      index += 1
    }
    return nil
  }
}
