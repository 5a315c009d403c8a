/// One thread's share of a log: it reads pieces of text and tallies their calls.
///
/// The bytes come in buffers; what a buffer holds of a record that is not whole is given again with more behind it.
package struct LogShare: ~Copyable {
  /// The longest record in bytes; a longer one is passed over.
  package static let longestRecord = 256 << 20
  /// How many problems are kept.
  package static let keptProblems = 10
  /// How many bytes of 0 stand behind what it reads.
  package static let margin = LogText.margin

  let format: LogFormat
  let scan: RecordScan
  let tree: FieldTree
  var tally: Tally
  /// How many records there were, those that are no calls or broken included.
  package internal(set) var records = 0
  /// How many lines of the format are no calls.
  package internal(set) var others = 0
  /// How many records could not be counted.
  package private(set) var broken = 0
  /// How many calls the request leaves out, and how many of them because they have no time.
  package internal(set) var leftOut = 0
  package internal(set) var withoutTime = 0
  /// How many records were the same as one before, or another line of the same call.
  package internal(set) var copies = 0
  /// The first problems.
  package private(set) var problems: [LogProblem] = []
  /// The first calls whose time cannot be read.
  package private(set) var unreadableTimes: [LogProblem] = []
  /// What was read, in order.
  package private(set) var pieces: [LogPiece] = []

  /// Whether every call is tallied as it is read.
  let isPlain: Bool
  let dedupes: Bool
  var filter: RecordFilter
  var maps: MapWatch
  var seen = SeenCalls()
  var openCalls: OpenCalls
  let buffer = TextBuffer()
  var call = Call()
  var session: SessionState
  var texts: OpenedTexts
  /// For tests: is handed each call as it is tallied.
  var watch: ((Call, Record) -> Void)?

  private var framing = Framing.lines
  private var isAtStart = true
  private var isSkipping = false
  /// How many bytes at the beginning of the next text are of a line that did not end.
  var unbroken = 0
  var values = ValueState()
  var table: TableReader?
  /// How many lines of the piece ended so far.
  var line = 0
  /// The text that is read.
  var text: LogText?
  /// Of records of any number of lines: where the line that is read begins; below 0 where that was handed over before.
  var lineStart = 0

  /// A share that has read nothing.
  package init(_ request: LogRequest, format: LogFormat, prices: any CallPricing) throws(LogError) {
    self.init(try ReadingPlan(request, format), prices: prices)
  }

  private init(_ plan: ReadingPlan, prices: any CallPricing) {
    format = plan.format
    tree = plan.layout.tree
    scan = RecordScan(plan.layout.tree, slotCount: plan.layout.slotCount)
    tally = Tally(by: plan.parts, zone: plan.zone, prices: prices)
    isPlain = plan.isPlain
    dedupes = plan.dedupes
    filter = plan.filter
    maps = plan.maps
    openCalls = OpenCalls(names: KeptNames(slots: plan.keptSlots))
    session = SessionState(plan.format)
    texts = OpenedTexts(plan.format)
  }

  /// Begins a file, or a piece of one that starts at a line.
  package mutating func begin(file: Int, name: String, framing: Framing, piece: Int = 0) {
    pieces.append(LogPiece(file: file, piece: piece))
    filter.begin(name)
    tally.file = file
    session.begin()
    self.framing = framing
    isAtStart = piece == 0
    isSkipping = false
    values = ValueState()
    unbroken = 0
    table = if case .table(let separator) = framing { TableReader(separator: separator) } else { nil }
    line = 0
    lineStart = 0
  }

  /// Reads the records that are whole; how many bytes were used, the rest being given again with more behind it.
  ///
  /// - Parameters:
  ///   - bytes: text with ``margin`` bytes of 0 readable behind its end; less than 4 GiB.
  ///   - isEnd: whether nothing comes behind it.
  package mutating func read(_ bytes: UnsafeRawBufferPointer, isEnd: Bool) -> Int {
    guard let base = bytes.baseAddress, bytes.count > 0 else {
      if isEnd { requireEndOfArray(at: LinePlace(column: 1 - lineStart)) }
      return 0
    }
    let text = unsafe LogText(base: base, count: bytes.count)
    self.text = text
    if isAtStart, bytes.count < 3, !isEnd { return 0 }
    var start = isAtStart ? text.pastByteOrderMark : 0
    isAtStart = false
    if isSkipping {
      guard let end = text.firstIndex(of: 0x0A, from: 0) else { return text.count }
      isSkipping = false
      line += 1
      start = end + 1
      lineStart = start
    }
    let used =
      switch framing {
      case .lines: readLines(text, from: start, isEnd: isEnd)
      case .values, .pages: readValues(text, from: start, isEnd: isEnd, ofPages: framing == .pages)
      case .table: readRows(text, from: start, isEnd: isEnd)
      }
    if let last = pieces.indices.last { pieces[last].lines = line }
    guard used == start, !isEnd, bytes.count >= Self.longestRecord else {
      lineStart -= used
      return isEnd ? bytes.count : used
    }
    records += 1
    note(.tooLong, at: LinePlace(column: 1))
    // The rest of its line goes with it.
    isSkipping = true
    unbroken = 0
    return bytes.count
  }

  /// What was read, once all of it was.
  ///
  /// - Parameter files: the names of the files, by their numbers.
  mutating func counted(files: [String]) -> [CountedGroup] {
    finish()
    return tally.counted(files: files)
  }

  /// Tallies what waits for lines to come.
  private mutating func finish() {
    for place in openCalls.calls.indices {
      tally.file = openCalls.files[place]
      settle(openCalls.calls[place], openCalls.record(place, in: scan, buffer))
    }
    openCalls.removeAll()
  }

  /// Notes a record that cannot be counted.
  @inline(never) mutating func note(_ problem: RecordProblem, at place: LinePlace) {
    broken += 1
    guard problems.count < Self.keptProblems else { return }
    problems += placed(problem, place)
  }

  /// Notes a call whose time cannot be read.
  @inline(never) mutating func noteTime(at place: LinePlace) {
    guard unreadableTimes.count < Self.keptProblems else { return }
    unreadableTimes += placed(.noTime, place)
  }

  private func placed(_ problem: RecordProblem, _ place: LinePlace) -> [LogProblem] {
    pieces.suffix(1).map { piece in
      LogProblem(
        file: piece.file, piece: piece.piece, line: line + place.line + 1, column: max(1, place.column),
        problem: problem)
    }
  }
}

extension LogText {
  /// The index behind a byte-order mark at the start.
  var pastByteOrderMark: Int {
    count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF ? 3 : 0
  }
}
