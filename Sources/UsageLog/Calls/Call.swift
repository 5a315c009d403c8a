/// One call as every format's record comes to say it.
public struct Call: Sendable, Equatable {
  /// All input tokens, those read from and written to a cache included; below 0 where the record does not say.
  public var input = -1
  /// Of the input: read from a cache.
  public var cached = 0
  /// Of the input: written to a cache for five minutes, for an hour, and for a time that is not said.
  public var written5m = 0, written1h = 0, writtenOther = 0
  /// All output tokens that are billed, reasoning included; below 0 where the record does not say.
  public var output = -1
  /// Of the output: reasoning.
  public var reasoning = 0
  /// What the log says that it cost, in 10⁻¹⁸ of its unit; nil where it does not.
  public var cost: Int128?
  /// The seconds from 1970 to it; nil where the record does not say.
  public var seconds: Int?
  /// Whether the call failed.
  public var isFailed = false
  /// Whether it is another attempt of a call that was counted.
  public var isAttempt = false
  /// How many attempts of the same call came before it or were made by it; nil where the record does not say.
  public var retries: Int?
  /// Whether a cache answered, the application's or the provider's; nil where the record does not say.
  public var isCacheHit: Bool?
  /// Whether the answer was asked for in a fixed form; nil where the record does not hold the request.
  public var isStructured: Bool?
  /// How it was served.
  public var service = Service.standard

  /// A call that says nothing.
  public init() {}
}

/// How a call is billed beside the standard way.
public enum Service: UInt8, Sendable, CaseIterable {
  case standard, batch, flex, priority, fast
}
