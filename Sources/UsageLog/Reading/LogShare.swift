/// One thread's share of a log: it reads pieces of text and tallies their calls.
struct LogShare: ~Copyable {
  let format: LogFormat
  let scan: RecordScan
  var tally: Tally
  private(set) var records = 0
  private(set) var others = 0
  private(set) var problems: [(line: Int, problem: RecordProblem)] = []
  private(set) var broken = 0
  private var call = Call()
  private var session = SessionState()

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
    tally = Tally(by: parts, zone: 0, prices: prices)
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
    if problems.count < 10 { problems.append((line, problem)) }
  }
}
