import Presentation
import Synchronization
import UsageLog

/// One thread's part in the reading of a log: the pieces that it took, and what they come to.
///
/// Unchecked, since its thread alone uses it, and whoever made it looks at it after that thread was joined.
final class LogReader: @unchecked Sendable {
  /// What was read, by format, in order and in any order.
  private var shares: [ShareKey: OpenShare] = [:]
  /// Why the reading stopped, and at which piece.
  private(set) var failure: (piece: Int, failure: Failure)?
  /// The formats that were found, with the number of the first file of each.
  private(set) var formats: [String: Int] = [:]
  /// Compressed files of folders that are no logs, by their numbers.
  private(set) var skipped: [Int: SkippedFile] = [:]
  private let plan: LogPlan
  private let queue: LogQueue
  private let request: LogRequest
  private let pricing: BookPricing
  private let buffer = LogBuffer()
  /// Is called now and then while it reads.
  var hasRead: () -> Void = {}

  private struct ShareKey: Hashable {
    let format: String
    let isOrdered: Bool
  }

  /// A share in a table.
  private final class OpenShare {
    var share: LogShare

    init(_ share: consuming LogShare) { self.share = share }
  }

  init(_ plan: LogPlan, _ queue: LogQueue, _ request: LogRequest, _ pricing: BookPricing) {
    self.plan = plan
    self.queue = queue
    self.request = request
    self.pricing = pricing
  }

  /// What it counted, to be asked once it has ended.
  func finished() -> [CountedShare] {
    let names = plan.files.map { LogSource.name(of: $0.path) }
    return shares.values.map { CountedShare(&$0.share, files: names) }
  }

  /// The records that cannot be counted, the first ones of each share.
  var problems: [LogProblem] { shares.values.flatMap { $0.share.problems } }
  /// The first calls of each share whose time cannot be read.
  var unreadableTimes: [LogProblem] { shares.values.flatMap { $0.share.unreadableTimes } }
  /// The pieces that it read.
  var pieces: [LogPiece] { shares.values.flatMap { $0.share.pieces } }

  /// Reads the next piece of a list; false where none is left, or something went wrong here or elsewhere.
  func takePiece(ordered: Bool) -> Bool {
    guard failure == nil, let number = queue.next(ordered: ordered) else { return false }
    do throws(Failure) { try read(number) } catch {
      failure = (number, error)
      queue.stop()
      return false
    }
    return true
  }

  private func read(_ number: Int) throws(Failure) {
    let piece = plan.pieces[number]
    let source = try plan.source(of: piece.file)
    guard let range = piece.range, let shape = piece.shape, let size = plan.files[piece.file].size else {
      return try readStream(source, number)
    }
    let start = try boundary(at: range.lowerBound, of: size, source)
    let end = try boundary(at: range.upperBound, of: size, source)
    var place = start
    guard start < end else { return }
    buffer.clear()
    try read(number, shape, source) { (buffer) throws(Failure) in
      let added = try source.fill(buffer, end - place, at: place)
      guard added > 0 || place == end else {
        throw Failure(LogWords.shrunk(source.name, from: size, to: place))
      }
      place += added
      self.queue.add(added)
      return place == end
    }
  }

  /// Reads what comes one after the other, its format told by the first bytes unless one is asked for.
  private func readStream(_ source: LogSource, _ number: Int) throws(Failure) {
    try source.begin()
    buffer.clear()
    var isEnd = false
    while buffer.count < LogPlan.headSize, !isEnd {
      isEnd = try source.fillNext(buffer) == 0
    }
    guard buffer.count > 0 else { return }
    let file = plan.pieces[number].file
    let found: DetectedFormat?
    do throws(LogError) { found = try buffer.shape(request) } catch {
      let unread = LogWords.unread(source.name, error)
      guard plan.files[file].isFound else { throw unread.failure }
      skipped[file] = unread.skipped
      return
    }
    guard let shape = found else { return }
    try read(number, shape, source) { (buffer) throws(Failure) in
      if !isEnd, buffer.room > 0 {
        isEnd = try source.fillNext(buffer) == 0
      }
      return isEnd
    }
    queue.add(plan.files[file].size ?? 0)
  }

  /// Reads a file or a piece of one.
  ///
  /// - Parameter fill: puts more bytes into the buffer, and says whether they were the last.
  private func read(
    _ number: Int, _ shape: DetectedFormat, _ source: LogSource, _ fill: (LogBuffer) throws(Failure) -> Bool
  ) throws(Failure) {
    let piece = plan.pieces[number]
    let key = ShareKey(format: shape.format.name, isOrdered: piece.isOrdered)
    formats[shape.format.name] = min(piece.file, formats[shape.format.name] ?? piece.file)
    let open: OpenShare
    if let known = shares[key] {
      open = known
    } else {
      do throws(LogError) {
        open = OpenShare(try LogShare(request, format: shape.format, prices: pricing))
      } catch {
        throw Failure(error.words)
      }
      shares[key] = open
    }
    open.share.begin(file: piece.file, name: source.name, framing: shape.framing, piece: piece.number)
    while true {
      let isEnd = try fill(buffer)
      let used = unsafe buffer.use { bytes in unsafe open.share.read(bytes, isEnd: isEnd) }
      if isEnd { return }
      // At the longest record that there may be, a share uses all of it.
      if used == 0, buffer.room == 0 { buffer.grow() }
      hasRead()
      if queue.isStopped { return }
    }
  }

  /// Where the first line begins that begins at a place of a file or behind it; the place itself at both ends.
  private func boundary(at place: Int, of size: Int, _ source: LogSource) throws(Failure) -> Int {
    guard place > 0, place < size else { return place }
    var from = place - 1
    while from < size {
      buffer.clear()
      let count = try source.fill(buffer, min(4096, size - from), at: from)
      if count == 0 { break }
      if let offset = buffer.firstLineBreak { return from + offset + 1 }
      from += count
    }
    return size
  }
}

/// The pieces that no thread has taken yet, and how many bytes were read.
final class LogQueue: Sendable {
  private let ordered: [Int]
  private let free: [Int]
  private let takenOrdered = Atomic(0)
  private let takenFree = Atomic(0)
  private let bytes = Atomic(0)
  private let stopped = Atomic(false)

  init(_ plan: LogPlan) {
    ordered = plan.pieces.indices.filter { plan.pieces[$0].isOrdered }
    free = plan.pieces.indices.filter { !plan.pieces[$0].isOrdered }
  }

  /// How many pieces can be read at the same time.
  var width: Int { free.count + (ordered.isEmpty ? 0 : 1) }

  /// The next piece of those that are read in order, or of all others; nil when all are taken, or the reading stops.
  func next(ordered isOrdered: Bool) -> Int? {
    guard !isStopped else { return nil }
    let (list, taken) =
      isOrdered
      ? (ordered, takenOrdered.add(1, ordering: .relaxed).oldValue)
      : (free, takenFree.add(1, ordering: .relaxed).oldValue)
    return taken < list.count ? list[taken] : nil
  }

  /// How many bytes were read.
  var done: Int { bytes.load(ordering: .relaxed) }

  /// Notes that so many were read.
  func add(_ count: Int) { bytes.add(count, ordering: .relaxed) }

  /// Whether the reading is to stop.
  var isStopped: Bool { stopped.load(ordering: .relaxed) }

  /// Stops it.
  func stop() { stopped.store(true, ordering: .relaxed) }
}
