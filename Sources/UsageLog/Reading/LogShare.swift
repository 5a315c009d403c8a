/// One thread's share of a log: it reads pieces of text and tallies their calls.
package struct LogShare: ~Copyable {
  let format: LogFormat
  let scan: RecordScan
  var tally: Tally
  package private(set) var records = 0
  package private(set) var others = 0
  package private(set) var problems: [LogProblem] = []
  package private(set) var pieces: [LogPiece] = []
  package var leftOut = 0, withoutTime = 0, copies = 0
  private var line = 0
  package private(set) var broken = 0
  private var call = Call()
  private var session = SessionState()

  package init(_ request: LogRequest, format: LogFormat, prices: any CallPricing) throws(LogError) {
    self.init(
      format: format,
      by: request.by.map { key in
        switch key {
        case .field(let field): .field(field.rawValue)
        default: .day
        }
      }, prices: prices)
  }

  package mutating func begin(file: Int, name: String, framing: Framing, piece: Int = 0) {
    pieces.append(LogPiece(file: file, piece: piece))
    line = 0
  }

  package mutating func finish() {}

  package mutating func read(_ bytes: UnsafeRawBufferPointer, isEnd: Bool) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var count = bytes.count
    if !isEnd {
      while count > 0, unsafe bytes[count - 1] != 0x0A { count -= 1 }
    }
    let text = unsafe LogText(base: base, count: count)
    line += readLines(text)
    pieces[pieces.count - 1].lines = line
    return count
  }

  init(format: LogFormat, by parts: [GroupPart], prices: any CallPricing) {
    self.format = format
    var tree = FieldTree()
    for (field, paths) in format.fields {
      for (rank, path) in paths.enumerated() {
        tree.change(at: KeyName.path(path)) { target in
          target.slot = Int16(field.rawValue)
          target.rank = UInt8(rank)
          target.takesLargest = field == .cached || field == .written
        }
      }
    }
    scan = RecordScan(tree, slotCount: Field.allCases.count)
    tally = Tally(parts: parts, prices: prices)
  }

  /// Reads the lines of a text whose last line is whole; how many lines there were.
  mutating func readLines(_ text: LogText) -> Int {
    let json = JSONScan(text: text, breaksAtLines: true)
    var index = 0
    var line = 0
    while index < text.count {
      let start = json.pastBlanks(index)
      if text[start] == 0x0A {
        line &+= 1
        index = start &+ 1
        continue
      }
      if start >= text.count { break }
      if let end = scan.readRecord(json, at: start) {
        let next = json.pastBlanks(end)
        if text[next] == 0x0A || next == text.count {
          records &+= 1
          take(Record(scan: scan, json: json), line)
          line &+= 1
          index = next &+ 1
          continue
        }
      }
      records &+= 1
      note(.syntax, line)
      line &+= 1
      index = (text.firstIndex(of: 0x0A, from: start) ?? text.count) &+ 1
    }
    return line
  }

  @inline(__always) private mutating func take(_ record: Record, _ line: Int) {
    do throws(RecordProblem) {
      let hasTokens = try format.read(record, into: &call)
      if let finish = format.finish {
        guard try finish(record, &call, &session) == .call else {
          others &+= 1
          return
        }
      } else if !hasTokens, !call.isFailed, call.cost == nil {
        throw .noTokens
      }
      tally.add(call, record)
    } catch {
      note(error, line)
    }
  }

  @inline(never) private mutating func note(_ problem: RecordProblem, _ line: Int) {
    broken += 1
    if problems.count < 10 { problems.append(LogProblem(file: pieces.last?.file ?? 0, piece: pieces.last?.piece ?? 0, line: self.line + line + 1, column: 1, problem: problem)) }
  }
}
