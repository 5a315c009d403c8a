public import CostModel

/// A group of a log as the workload of a scenario: what `compare` would be told of it.
///
/// A log of 30 days with 50,000 calls, 60,000,000 tokens in and 4,000,000 out is 50,000 calls a month of 1,200 tokens in
/// and 80 out.
public struct LoggedWorkload: Sendable, Equatable {
  /// The model that most of its tokens went to, by the id of the price table.
  public let model: String
  /// Its part of the group's tokens, from 0 to 1; the rest went to other models and is counted as if it had gone to it.
  public let modelShare: Double
  /// Calls a month, those that repeat another left out.
  public let callsPerMonth: Double
  /// Input and output tokens of a call on average.
  public let inputTokens: Double, outputTokens: Double
  /// The lowest and the highest average of a full week; nil where the log has less than two.
  public let weeklyInput: ClosedRange<Double>?, weeklyOutput: ClosedRange<Double>?
  /// Input tokens that are the same in every call, as far as the cache shows them; nil where it shows none.
  public let fixedTokens: Double?
  /// Shares of the input tokens: read from the provider's cache, written to it for five minutes and for an hour.
  public let cachedShare: Double, writtenShare: Double, writtenHourShare: Double
  /// Calls that are sent again, per call; nil where the log does not say.
  public let retryRate: Double?
  /// The share of the calls that were served in batches.
  public let batchShare: Double
  /// The change of volume a month; nil where the log is shorter than two months.
  public let growth: Double?
  /// The days of the log; nil where it has no times, and is taken for a month.
  public let days: ClosedRange<CalendarDate>?

  /// The part of the tokens that must be of one model: a bill of several is no bill of the commonest.
  package static let leastModelShare = 0.98

  /// Nil for a group whose calls or tokens are unknown, whose model the price table does not have, or of several models.
  ///
  /// - Parameters:
  ///   - days: those of the whole log: a group that was quiet at its ends has fewer calls a month for it.
  ///   - daysPerMonth: days of a month, 1 to 31.
  init?(_ group: UsageTotals, in days: ClosedRange<CalendarDate>?, daysPerMonth: Double, pricing: BookPricing)
  {
    guard let leading = group.models.max(by: { $0.tokens < $1.tokens }), let name = leading.name,
      let model = pricing.id(ofModel: name), let input = group.inputPerCall, let output = group.outputPerCall
    else { return nil }
    self.model = model
    modelShare = group.tokens > 0 ? Double(leading.tokens) / Double(group.tokens) : 1
    guard modelShare >= Self.leastModelShare else { return nil }
    self.days = days
    let length = days.map { Double($0.upperBound.dayNumber - $0.lowerBound.dayNumber + 1) }
    callsPerMonth = group.callsWithoutRetries / (length ?? daysPerMonth) * daysPerMonth
    let billed = Double(group.calls + group.attempts)
    // Of attempts that stand beside the calls, the tokens are theirs too.
    inputTokens = group.attempts > 0 ? Double(group.inputTokens) / billed : input.mean
    outputTokens = group.attempts > 0 ? Double(group.outputTokens) / billed : output.mean
    let weeks = group.fullWeeks
    weeklyInput = Self.ends(weeks.map { Double($0.inputTokens) / Double($0.calls) })
    weeklyOutput = Self.ends(weeks.map { Double($0.outputTokens) / Double($0.calls) })
    let all = max(1, Double(group.inputTokens))
    cachedShare = Double(group.cachedInputTokens) / all
    writtenShare = Double(group.written5mTokens &+ group.writtenTokens) / all
    writtenHourShare = Double(group.written1hTokens) / all
    fixedTokens = group.cachedPerHit.map { min($0, Double(input.p50)) }
    retryRate = group.retryRate
    batchShare = group.calls > 0 ? Double(group.batchCalls) / Double(group.calls) : 0
    growth = (length ?? 0) >= 2 * daysPerMonth ? group.monthlyCallsGrowth : nil
  }

  private static func ends(_ values: [Double]) -> ClosedRange<Double>? {
    guard values.count > 1, let low = values.min(), let high = values.max() else { return nil }
    return low...high
  }

  /// The scenario, asked on a day; its options are those that `compare` proposes.
  public func scenario(on day: CalendarDate) -> Scenario {
    var scenario = Scenario(on: day)
    scenario.model = model
    scenario[.calls] = Amount(Self.rounded(callsPerMonth))
    scenario[.input] = Self.amount(inputTokens, weeklyInput)
    scenario[.output] = Self.amount(outputTokens, weeklyOutput)
    if let fixedTokens, fixedTokens >= 1 {
      scenario[.system] = Amount(Self.rounded(fixedTokens))
    }
    if cachedShare > 0 { scenario[.promptCached] = Amount(Self.percent(cachedShare)) }
    if writtenShare > 0 { scenario[.promptWritten] = Amount(Self.percent(writtenShare)) }
    if writtenHourShare > 0 { scenario[.promptWrittenHour] = Amount(Self.percent(writtenHourShare)) }
    if let retryRate, retryRate > 0 { scenario[.retryRate] = Amount(Self.percent(min(1, retryRate))) }
    if batchShare > 0 { scenario[.batchShare] = Amount(Self.percent(batchShare)) }
    if let growth { scenario[.growth] = Amount(Self.percent(growth)) }
    return scenario
  }

  /// A mean, with the ends of the weeks as its range where there are some.
  private static func amount(_ mean: Double, _ weeks: ClosedRange<Double>?) -> Amount<TokenCount> {
    guard let weeks, rounded(weeks.lowerBound) != rounded(weeks.upperBound) else {
      return Amount(rounded(mean))
    }
    let ends = [min(weeks.lowerBound, mean), mean, max(weeks.upperBound, mean)].map { rounded($0) }
    return Amount(ends.joined(separator: ".."))
  }

  /// A number to the whole, or to three digits where it is below 100: `1214`, `41.3`.
  private static func rounded(_ value: Double) -> String {
    let scale = value >= 100 ? 1.0 : value >= 10 ? 10 : 100
    let rounded = (value * scale).rounded() / scale
    return rounded == rounded.rounded() ? "\(Int(exactly: rounded) ?? 0)" : "\(rounded)"
  }

  private static func percent(_ share: Double) -> String { rounded(share, 10) + "%" }

  private static func rounded(_ share: Double, _ scale: Double) -> String {
    let value = (share * 100 * scale).rounded() / scale
    return value == value.rounded() ? "\(Int(exactly: value) ?? 0)" : "\(value)"
  }
}
