public import CostModel

/// What the calls of a group come to, or all calls of a log.
///
/// An average, a share or a spend that the log does not tell is nil, never 0; a sum of tokens is that of the calls that say
/// theirs, 0 where none does.
public struct UsageTotals: Sendable, Equatable {
  /// How many calls, and how many of them the log calls failed.
  public let calls: Int, failedCalls: Int
  /// All input tokens, those read from a cache and written to one included.
  public let inputTokens: Int128
  /// Input tokens that were read from a cache.
  public let cachedInputTokens: Int128
  /// Input tokens that were written to a cache: for five minutes, for an hour, and for a time that is not said.
  public let written5mTokens: Int128, written1hTokens: Int128, writtenTokens: Int128
  /// All output tokens, reasoning included, and those of reasoning.
  public let outputTokens: Int128, reasoningTokens: Int128
  /// What the log says that calls cost; nil where no call says it.
  public let loggedSpend: USD?
  /// What the calls that have a price cost, each by the prices of its day; nil where none has.
  public let pricedSpend: USD?
  /// What the log says that a call cost, else its price, summed over the calls that have either.
  public let spend: USD?
  /// How many calls have neither, and their tokens.
  public let callsWithoutSpend: Int, tokensWithoutSpend: Int128
  /// How many of them have neither tokens nor a cost, though they did not fail.
  public let callsWithoutUsage: Int
  /// How many calls say what they cost.
  public let callsWithLoggedSpend: Int
  /// The part of all spend, and of all tokens, from 0 to 1; nil where there is none.
  public internal(set) var share: Double?, tokenShare: Double?
  /// The part of all spend that this group and those before it make; nil where there is none.
  public internal(set) var cumulativeShare: Double?
  /// Input and output tokens per call; nil where no call says them.
  public let tokensPerCall: CallPercentiles?, inputPerCall: CallPercentiles?, outputPerCall: CallPercentiles?
  /// How many users there are; nil where calls do not say whose they are, and where there are too many to be told apart.
  public let users: Int?
  /// The part of the spend of all users that the dearest 1%, 5% and 10% of them make, at least one user each.
  public let topUsersShare: TopUsers?
  /// Records that are a further attempt of a call and none of their own; their tokens and spend are counted.
  public let attempts: Int
  /// Attempts that were made again, per call that says so.
  public let retryRate: Double?
  /// The share of calls that a cache answered or helped with, of those that say so.
  public let cacheHitRate: Double?
  /// The share of calls whose answer was asked for in a fixed form, of those whose records hold the request.
  public let structuredShare: Double?
  /// The first and the last day of its calls; nil where none has a time.
  public let days: ClosedRange<CalendarDate>?
  /// What the later period has over the earlier one, less 1: calls and spend; nil where the earlier has none.
  public let callsGrowth: Double?, spendGrowth: Double?
  /// The growth of the calls as one a month.
  public let monthlyCallsGrowth: Double?

  /// How many calls have no time that can be read, and how many have output and say nothing of their input.
  public let callsWithoutTime: Int, callsWithoutInput: Int
  /// How many calls were served in batches.
  public let batchCalls: Int
  /// Tokens from a cache per call that a cache helped with; nil where none did.
  public let cachedPerHit: Double?
  /// Its models, the one with the most tokens first.
  public let models: [ModelTokens]
  /// Its weeks from Monday to Sunday that lie between its first and its last day in full.
  public let fullWeeks: [UsageWeek]

  /// What all tokens come to, input and output.
  public var tokens: Int128 { inputTokens &+ outputTokens }

  /// The calls that were asked for, without the attempts that were made again, whether these stand among the calls of the log
  /// or beside them: of 1,020 calls with a retry rate of 2% it is 1,000.
  public var callsWithoutRetries: Double { Double(calls + attempts) / (1 + (retryRate ?? 0)) }

  /// What the dearest users make of the spend, from 0 to 1.
  public struct TopUsers: Sendable, Equatable {
    /// The dearest 1%, 5% and 10%.
    public let one: Double, five: Double, ten: Double

    init?(_ users: UserSpends) {
      guard let shares = users.shares(ofTop: [1, 5, 10]) else { return nil }
      (one, five, ten) = (shares[0], shares[1], shares[2])
    }
  }

  /// What a group comes to.
  init(_ group: CountedGroup, _ priced: PricedCells, _ periods: UsagePeriods?) {
    var sums = Sums()
    for entry in priced.entries { sums.add(entry.sums) }
    (calls, failedCalls) = (sums.calls, sums.failed)
    attempts = sums.attempts
    (inputTokens, cachedInputTokens) = (sums.input, sums.cached)
    (written5mTokens, written1hTokens, writtenTokens) = (sums.written5m, sums.written1h, sums.writtenOther)
    (outputTokens, reasoningTokens) = (sums.output, sums.reasoning)
    callsWithLoggedSpend = sums.callsWithCost
    loggedSpend = priced.sum(of: \.sums.cost) { $0.cell.hasCost }.map { USD(exact: $0) }
    pricedSpend = priced.price.map { USD(exact: $0) }
    spend = priced.spend.map { USD(exact: $0) }
    callsWithoutSpend = priced.sum(ofCalls: \.callsWithoutSpend)
    callsWithoutUsage = priced.sum(ofCalls: \.callsWithoutUsage)
    tokensWithoutSpend = priced.sum(of: \.tokens) { $0.spend == nil } ?? 0
    tokensPerCall = CallPercentiles(group.tokens)
    inputPerCall = CallPercentiles(group.input)
    outputPerCall = CallPercentiles(group.output)
    users = group.users.flatMap { $0.count > 0 ? $0.count : nil }
    topUsersShare = group.users.flatMap { TopUsers($0) }
    let telling = sums.callsWithRetries > 0 || sums.retries == 0 ? sums.callsWithRetries : sums.calls
    retryRate = telling > 0 ? Double(sums.retries) / Double(telling) : nil
    cacheHitRate = sums.callsWithCacheHit > 0 ? Double(sums.cacheHits) / Double(sums.callsWithCacheHit) : nil
    structuredShare =
      sums.callsWithStructure > 0 ? Double(sums.structured) / Double(sums.callsWithStructure) : nil
    days = Self.days(of: priced)
    callsWithoutTime = sums.calls - sums.callsWithTime
    callsWithoutInput = sums.callsWithoutInput
    batchCalls = priced.calls { $0.cell.service == .batch }
    cachedPerHit = sums.cached > 0 && sums.cacheHits > 0 ? Double(sums.cached) / Double(sums.cacheHits) : nil
    models = ModelTokens.all(of: priced)
    fullWeeks = UsageWeek.all(of: priced)
    guard let periods else {
      (callsGrowth, spendGrowth, monthlyCallsGrowth) = (nil, nil, nil)
      return
    }
    func isIn(_ days: ClosedRange<CalendarDate>) -> (PricedCells.Entry) -> Bool {
      let days = days.lowerBound.dayNumber...days.upperBound.dayNumber
      return { entry in entry.cell.day.map(days.contains) ?? false }
    }
    let (before, after) = (isIn(periods.earlier), isIn(periods.later))
    callsGrowth = UsagePeriods.growth(
      from: Int128(priced.calls(where: before)), to: Int128(priced.calls(where: after)))
    monthlyCallsGrowth = callsGrowth.map(periods.perMonth)
    spendGrowth = UsagePeriods.growth(
      from: priced.sum(of: \.spend, where: before) ?? 0, to: priced.sum(of: \.spend, where: after) ?? 0)
  }

  /// The first and the last day; nil where no call has a time.
  static func days(of priced: PricedCells) -> ClosedRange<CalendarDate>? {
    let days = priced.entries.compactMap(\.cell.day)
    guard let first = days.min(), let last = days.max() else { return nil }
    return CalendarDate(dayNumber: first)...CalendarDate(dayNumber: last)
  }
}

extension USD {
  /// An amount in 10⁻¹⁸ of a dollar, rounded once.
  init(exact parts: Int128) { self.init(Double(parts) / 1e18) }
}
