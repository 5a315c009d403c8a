/// What a record of a log can say of a call.
public enum Field: Int, CaseIterable, Sendable {
  /// Input tokens, as the format counts them.
  case input
  /// Input tokens that were read from a cache.
  case cached
  /// Input tokens that were written to a cache, for how long unsaid.
  case written
  /// Those written for five minutes, for an hour.
  case written5m, written1h
  /// Input tokens of tools, beside the prompt.
  case tools
  /// Output tokens, and the reasoning that is in or beside them.
  case output, reasoning
  /// All tokens, to check the others by.
  case total
  /// What the log says that the call cost.
  case cost
  case model, provider, feature, user, customer
  case id, time
  /// How it ended, in words or as an HTTP status; what went wrong.
  case status, error
  /// Whether it succeeded, as a yes or no.
  case success
  /// Which attempt it was, from 1; how often it was tried again.
  case attempt, retries
  /// Whether a cache of the application answered.
  case cacheHit
  /// The tier of service that it was served at.
  case tier
  /// Whether it ran in a batch.
  case batch
  /// Whether it was served faster for more.
  case speed
  /// The day, where the time of day stands apart.
  case date
  /// What kind of line a record is.
  case kind
  /// The second half of an identity, where one half is not enough.
  case request
  /// What it cost in another unit than ``cost``.
  case ticks
  /// Further counts: an array of records, an object, or either as a text.
  case parts
  /// What form the answer was asked for in, and which tool must be called, where the record holds the request.
  case responseFormat, toolChoice
}

extension Field {
  /// Whether it is a number of tokens: whoever says where one stands has a log of one's own.
  var isCount: Bool {
    switch self {
    case .input, .cached, .written, .written5m, .written1h, .tools, .output, .reasoning, .total: true
    default: false
    }
  }
}
