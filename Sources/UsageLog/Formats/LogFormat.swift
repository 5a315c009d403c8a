/// One way in which logs say what calls used: where each field stands, and what the numbers mean.
package struct LogFormat: Sendable {
  /// Whether one number holds another or stands beside it.
  enum Place: Sendable {
    case inside, beside
    /// As the total of the record shows; inside where it shows nothing and that is possible.
    case checked
  }

  /// What a record makes of itself.
  enum Reading {
    /// A call.
    case call
    /// A line that is no call: a message of the user, the beginning of a session.
    case other
  }

  /// How the option `--format` names it: `openai`.
  package let name: String
  /// How people call it: `OpenAI`.
  package let title: String
  /// What a record must have, all of one of these lists: `usage.prompt_tokens`, `type=assistant`.
  let marks: [[String]]
  /// The paths of each field, first the one that wins.
  let fields: [(field: Field, paths: [String])]
  /// Whether tokens read from and written to a cache are part of the input count.
  var cachedIs = Place.checked
  /// Whether reasoning is part of the output count.
  var reasoningIs = Place.checked
  /// Whether what the total has beyond input and output was output too.
  var restIsOutput = false
  /// How many of the unit of its costs make a dollar.
  var costsPerDollar = 1
  /// Whether a call can stand on several lines, of which the last one holds; lines of one id are one call.
  var repeatsCalls = false
  /// Whether a line can only be read knowing those before it.
  var needsOrder = false
  /// Whether a record without any count is worth a warning: every record of the format is a call.
  var everyRecordIsACall = false
  /// Whether the calls of the format were made in a batch.
  var isBatch = false
  /// What only this format does, after the fields were read.
  var finish: (@Sendable (Record, inout Call, inout SessionState) throws(RecordProblem) -> Reading)?
}

/// What a session's earlier lines said that a later one needs.
struct SessionState {
  /// The model of the calls to come, where it stands on a line of its own.
  var model: [UInt8] = []
  /// The running totals that the last line had.
  var totals: [Int] = []
}

extension LogFormat {
  package static let all: [LogFormat] = [.generic]

  package static func detected(in bytes: UnsafeRawBufferPointer, map: [(field: Field, path: String)]) -> (format: LogFormat, framing: Framing)? { (.generic, .lines) }

  package func isSplittable(_ framing: Framing, dedupes: Bool = false) -> Bool {
    framing == .lines && !needsOrder && !repeatsCalls && !dedupes
  }
}
