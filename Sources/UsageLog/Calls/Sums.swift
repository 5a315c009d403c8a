/// What calls come to that are billed by the same prices.
public struct Sums: Sendable, Equatable {
  /// How many calls.
  public internal(set) var calls = 0
  /// How many of them say nothing of their tokens, though they did not fail.
  public internal(set) var callsWithoutTokens = 0
  /// How many have output and say nothing of their input.
  public internal(set) var callsWithoutInput = 0
  /// How many failed, and how many of them before they had any tokens.
  public internal(set) var failed = 0, failedWithoutTokens = 0
  /// How many attempts were made again, and how many calls say whether any were.
  public internal(set) var retries = 0, callsWithRetries = 0
  /// How many attempts of calls stand in records of their own, which are no calls here.
  public internal(set) var attempts = 0
  /// How many a cache answered, and how many say whether one did.
  public internal(set) var cacheHits = 0, callsWithCacheHit = 0
  /// How many were asked for in a fixed form, and how many say in which.
  public internal(set) var structured = 0, callsWithStructure = 0
  /// How many say what they cost.
  public internal(set) var callsWithCost = 0
  /// How many say when they were made.
  public internal(set) var callsWithTime = 0
  /// All input tokens, and all output tokens.
  public internal(set) var input: Int128 = 0, output: Int128 = 0
  /// Parts of the input.
  public internal(set) var cached: Int128 = 0, written5m: Int128 = 0, written1h: Int128 = 0,
    writtenOther: Int128 = 0
  /// Part of the output.
  public internal(set) var reasoning: Int128 = 0
  /// What the log says that they cost, in 10⁻¹⁸ of a dollar.
  public internal(set) var cost: Int128 = 0

  /// Adds a call.
  @inline(__always) mutating func add(_ call: Call) {
    if call.isAttempt {
      retries &+= 1
      attempts &+= 1
    } else {
      calls &+= 1
      if call.input < 0, call.output > 0 { callsWithoutInput &+= 1 }
      if call.isFailed {
        failed &+= 1
        if call.input <= 0, call.output <= 0 { failedWithoutTokens &+= 1 }
      } else if call.input < 0, call.output < 0 {
        callsWithoutTokens &+= 1
      }
    }
    if let again = call.retries, !call.isAttempt {
      callsWithRetries &+= 1
      retries &+= again
    }
    if let isHit = call.isCacheHit, !call.isAttempt {
      callsWithCacheHit &+= 1
      if isHit { cacheHits &+= 1 }
    }
    if let isStructured = call.isStructured, !call.isAttempt {
      callsWithStructure &+= 1
      if isStructured { structured &+= 1 }
    }
    if call.seconds != nil, !call.isAttempt { callsWithTime &+= 1 }
    input &+= Int128(max(0, call.input))
    output &+= Int128(max(0, call.output))
    cached &+= Int128(call.cached)
    // Few calls have any of them.
    if call.written5m | call.written1h | call.writtenOther | call.reasoning != 0 {
      written5m &+= Int128(call.written5m)
      written1h &+= Int128(call.written1h)
      writtenOther &+= Int128(call.writtenOther)
      reasoning &+= Int128(call.reasoning)
    }
    if let cost = call.cost {
      if !call.isAttempt { callsWithCost &+= 1 }
      self.cost &+= cost
    }
  }

  /// Adds what other calls come to.
  mutating func add(_ other: Sums) {
    calls += other.calls
    callsWithoutTokens += other.callsWithoutTokens
    callsWithoutInput += other.callsWithoutInput
    failed += other.failed
    failedWithoutTokens += other.failedWithoutTokens
    retries &+= other.retries
    attempts &+= other.attempts
    callsWithRetries += other.callsWithRetries
    cacheHits += other.cacheHits
    callsWithCacheHit += other.callsWithCacheHit
    structured += other.structured
    callsWithStructure += other.callsWithStructure
    callsWithCost += other.callsWithCost
    callsWithTime += other.callsWithTime
    input &+= other.input
    output &+= other.output
    cached &+= other.cached
    written5m &+= other.written5m
    written1h &+= other.written1h
    writtenOther &+= other.writtenOther
    reasoning &+= other.reasoning
    cost &+= other.cost
  }
}
