import CostModel
import Testing

@testable import UsageLog

/// Prices that nobody knows.
struct NoPrices: CallPricing {
  func price(ofModel model: String, service: Service, day: Int) -> DayPrice? { nil }
}

/// The groups of a log by their keys.
struct CountedCalls: Equatable {
  var groups: [[String?]: CountedGroup] = [:]

  /// All calls as one group.
  var all: CountedGroup { .merged(Array(groups.values)) }
}

extension CountedGroup {
  /// All calls of the group.
  var total: Sums {
    var total = Sums()
    for sums in cells.values { total.add(sums) }
    return total
  }
}

/// What a log came to when it was read.
struct ReadLog {
  var calls: [Call] = []
  /// The models of the calls, and their features.
  var models: [String?] = []
  var features: [String?] = []
  var counted = CountedCalls()
  var records = 0
  var others = 0
  var broken = 0
  var copies = 0
  var leftOut = 0
  var withoutTime = 0
  var problems: [LogProblem] = []
  var pieces: [LogPiece] = []
  var format = ""
  var framing = Framing.lines

  var input: Int { calls.reduce(0) { $0 + max(0, $1.input) } }
  var output: Int { calls.reduce(0) { $0 + max(0, $1.output) } }

  /// Reads texts as files of one log.
  init(
    _ texts: [String], as format: String? = nil, by: [GroupKey] = [], buffer: Int = 1 << 20,
    _ change: (inout LogRequest) throws -> Void = { _ in }
  ) throws {
    try self.init(texts.map { Array($0.utf8) }, as: format, by: by, buffer: buffer, change)
  }

  /// Reads bytes as files of one log, in buffers that grow as they must.
  init(
    _ files: [[UInt8]], as format: String? = nil, by: [GroupKey] = [], buffer: Int = 1 << 20,
    _ change: (inout LogRequest) throws -> Void = { _ in }
  ) throws {
    var request = LogRequest()
    request.by = by
    request.formatName = format
    try change(&request)
    let detected = try files.map { bytes in try Self.detected(bytes, request) }
    let first = try #require(detected.first)
    #expect(detected.allSatisfy { $0.format.name == first.format.name })
    var share = try LogShare(request, format: first.format, prices: NoPrices())
    var seen: [(Call, String?, String?)] = []
    share.watch = { call, record in seen.append((call, record.text(.model), record.text(.feature))) }
    for (number, bytes) in files.enumerated() {
      share.begin(file: number, name: "\(number)", framing: detected[number].framing)
      Self.read(bytes, into: &share, buffer: buffer)
    }
    let groups = share.counted(files: files.indices.map(String.init))
    counted.groups = Dictionary(grouping: groups, by: \.key).mapValues { CountedGroup.merged($0) }
    self.format = first.format.name
    framing = first.framing
    (calls, models, features) = (seen.map(\.0), seen.map(\.1), seen.map(\.2))
    (records, others, broken, copies) = (share.records, share.others, share.broken, share.copies)
    (leftOut, withoutTime) = (share.leftOut, share.withoutTime)
    problems = share.problems
    pieces = share.pieces
  }

  static func detected(_ bytes: [UInt8], _ request: LogRequest) throws -> DetectedFormat {
    let padded = bytes.prefix(1 << 18) + [UInt8](repeating: 0, count: LogText.margin)
    return try unsafe padded.withUnsafeBytes { bytes in
      let text = unsafe UnsafeRawBufferPointer(rebasing: bytes.dropLast(LogText.margin))
      return try unsafe LogFormat.detected(in: text, for: request)
    }
  }

  /// Hands bytes over as a caller does that has a buffer.
  private static func read(_ bytes: [UInt8], into share: inout LogShare, buffer: Int) {
    var start = 0
    var size = buffer
    while start < bytes.count {
      let end = min(start + size, bytes.count)
      let padded = Array(bytes[start..<end]) + [UInt8](repeating: 0, count: LogText.margin)
      let used = unsafe padded.withUnsafeBytes { all in
        unsafe share.read(
          UnsafeRawBufferPointer(rebasing: all.dropLast(LogText.margin)), isEnd: end == bytes.count)
      }
      start += used
      size = used == 0 ? size * 2 : buffer
    }
  }
}
