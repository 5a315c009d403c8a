import JSONText
import Presentation
import UsageLog

/// How the files of a log are divided among threads.
///
/// Files whose records stand alone, one on each line, are cut into pieces that any thread reads; all others are read whole
/// and in order by one thread. How they are cut depends on their sizes alone.
struct LogPlan: Sendable {
  /// What one thread reads at a time.
  struct Piece: Sendable {
    /// The number of the file in the order of the log.
    let file: Int
    /// The bytes in which its records begin; nil for a whole file that is read as a stream.
    let range: Range<Int>?
    /// The number of the piece in its file.
    let number: Int
    /// What the file is written in; nil where it is found out as it is read.
    let shape: DetectedFormat?
    /// Whether those before it must have been read, by the same reader.
    let isOrdered: Bool
  }

  /// The bytes of a piece.
  static let pieceSize = 8 << 20
  /// The bytes by which a format is told.
  static let headSize = 256 << 10

  /// A file as it was when the log was looked at.
  struct File: Sendable {
    let path: String
    /// Which file the path led to.
    let identity: FileIdentity
    /// The bytes that it had; nil for a stream.
    let size: Int?
    /// The stream itself: a pipe that is closed is gone.
    let stream: LogSource?
    /// Whether a folder led to it, so that it may be no log.
    let isFound: Bool
  }

  /// The files.
  let files: [File]
  /// Files of folders that are no logs.
  let skipped: [SkippedFile]
  /// The pieces, by file and place.
  let pieces: [Piece]
  /// The descriptor behind `-`.
  let standardInput: Int32

  /// The bytes of all files whose size is known.
  var size: Int { files.reduce(0) { $0 + ($1.size ?? 0) } }

  /// Looks at the first bytes of each file.
  ///
  /// - Parameter found: the paths that nobody named, which are passed over where they are no logs.
  /// - Throws: A ``Failure`` for a file that was named and is no log, and where nothing is left.
  init(
    _ paths: [String], found: Set<String> = [], _ request: LogRequest, standardInput: Int32,
    pieceSize: Int = LogPlan.pieceSize
  ) throws(Failure) {
    self.standardInput = standardInput
    var files: [File] = []
    var pieces: [Piece] = []
    var skipped: [SkippedFile] = []
    let buffer = LogBuffer()
    for path in paths {
      let number = files.count
      let source = try LogSource(path, standardInput: standardInput)
      files.append(
        File(
          path: path, identity: source.identity, size: source.size,
          stream: source.size == nil ? source : nil, isFound: found.contains(path)))
      guard let size = source.size, try !source.isCompressed() else {
        pieces.append(Piece(file: number, range: nil, number: 0, shape: nil, isOrdered: true))
        continue
      }
      buffer.clear()
      _ = try source.fill(buffer, Self.headSize, at: 0)
      guard buffer.count > 0 else { continue }
      let read: DetectedFormat?
      do throws(LogError) { read = try buffer.shape(request) } catch {
        let failure = LogWords.unread(source.name, error)
        guard files[number].isFound else { throw failure.failure }
        skipped.append(failure.skipped)
        files.removeLast()
        continue
      }
      guard let shape = read else { continue }
      guard shape.format.isSplittable(shape.framing, dedupes: request.dedupe) else {
        pieces.append(Piece(file: number, range: 0..<size, number: 0, shape: shape, isOrdered: true))
        continue
      }
      for (place, start) in stride(from: 0, to: size, by: pieceSize).enumerated() {
        let range = start..<min(start + pieceSize, size)
        pieces.append(Piece(file: number, range: range, number: place, shape: shape, isOrdered: false))
      }
    }
    if files.isEmpty, let first = skipped.first { throw LogWords.noLog(first) }
    self.files = files
    self.pieces = pieces
    self.skipped = skipped
  }
}

extension LogPlan {
  /// A file, opened again; the same one, not what took its place.
  func source(of file: Int) throws(Failure) -> LogSource {
    let file = files[file]
    if let stream = file.stream { return stream }
    let source = try LogSource(file.path, standardInput: standardInput)
    guard source.identity == file.identity else { throw Failure(LogWords.replaced(source.name)) }
    return source
  }
}

extension LogBuffer {
  /// What the file is written in whose first bytes are in it, as they tell it, or as it is asked for; nil for an empty one.
  func shape(_ request: LogRequest) throws(LogError) -> DetectedFormat? {
    var found = Result<DetectedFormat, LogError>.failure(.empty)
    _ = unsafe use { bytes in
      found = Result { () throws(LogError) in unsafe try LogFormat.detected(in: bytes, for: request) }
      return 0
    }
    do throws(LogError) { return try found.get() } catch {
      if case .empty = error { return nil }
      throw error
    }
  }
}
