/// One way in which logs say what calls used: where each field stands, and what the numbers mean.
package struct LogFormat: Sendable {
  /// Whether one number holds another or stands beside it.
  enum Place: Sendable {
    case inside
    case beside
    /// As the total of the record shows; inside where it shows nothing and that is possible.
    case checked
  }

  /// What a record makes of itself.
  enum Reading {
    /// A call, even if it says nothing of tokens.
    case call
    /// A call if it says anything of tokens, of a cost or of a failure.
    case counted
    /// A line that is no call: a message of the user, the beginning of a session.
    case other
  }

  /// How the option `--format` names it: `openai`.
  package let name: String
  /// How people call it: `OpenAI`.
  package let title: String
  /// What a record must have, all of one of these lists: `usage.prompt_tokens`, `type=assistant`.
  var marks: [[String]]
  /// The paths of each field, first the one that wins.
  var fields: [(field: Field, paths: [String])]
  /// The paths in the records that ``Field/parts`` holds.
  var innerFields: [(field: Field, paths: [String])] = []
  /// Whether tokens read from and written to a cache are part of the input count.
  var cachedIs = Place.checked
  /// Whether reasoning is part of the output count.
  var reasoningIs = Place.checked
  /// Whether what the total has beyond input and output was output too.
  var restIsOutput = false
  /// Whether a call can stand on several lines, of which the last one holds; lines of one identity are one call.
  var repeatsCalls = false
  /// Whether what ``Field/parts`` holds may be a text of JSON; see ``OpenedTexts``.
  var opensTexts = false
  /// Whether a line can only be read knowing those before it.
  var needsOrder = false
  /// Whether a record without any count is a fault, every record of the format being a call.
  var everyRecordIsACall = false
  /// Whether the calls of the format were made in a batch.
  var isBatch = false
  /// What only this format does, after the fields were read.
  var finish: (@Sendable (Record, inout Call, inout SessionState) throws(RecordProblem) -> Reading)?

  /// The formats that are known, in the order in which a record is tried on them.
  package static let all: [LogFormat] = [
    .codex, .claudeCode, .anthropicBatch, .anthropic, .openAIBatch, .gemini, .geminiInteractions, .aider,
    .liteLLM,
    .openAI, .generic,
  ]

  /// Whether pieces of a file can be read by several shares, a line belonging to the piece in which it begins.
  ///
  /// Everything else is read by one share in the order of the files; so are all files of a format whose calls stand on
  /// several lines, and every log whose calls are to be counted once.
  package func isSplittable(_ framing: Framing, dedupes: Bool = false) -> Bool {
    framing == .lines && !needsOrder && !repeatsCalls && !dedupes
  }

  /// The format with paths of the user in front of its own.
  func mapping(_ map: [(field: Field, path: String)]) -> LogFormat {
    var format = self
    for (field, path) in map.reversed() {
      if let place = format.fields.firstIndex(where: { $0.field == field }) {
        format.fields[place].paths.removeAll { KeyName.path($0) == KeyName.path(path) }
        format.fields[place].paths.insert(path, at: 0)
      } else {
        format.fields.append((field, [path]))
      }
      format.marks.append([path])
    }
    return format
  }
}
