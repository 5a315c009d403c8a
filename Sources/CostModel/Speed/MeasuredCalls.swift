/// How many calls of one length a machine was measured to carry when it is never idle.
public struct MeasuredCalls: Sendable, Hashable {
  /// Input tokens of each call.
  public internal(set) var input = Tokens.zero
  /// Output tokens of each call.
  public internal(set) var output = Tokens.zero
  /// Calls a day.
  public internal(set) var callsPerDay = DailyCalls.zero
  /// Where it was read.
  public internal(set) var source = Source("", checked: nil)

  /// All tokens of a call.
  var tokens: Double { (input + output).value }
}

/// By what the speed of a machine at one length of calls differs from what its rates make of it.
///
/// Rates are those of short calls. The memory of a machine bounds how many long ones it has at once, of which rates know
/// nothing: where 283,744 calls of 2,048 + 2,048 tokens a day follow from the slowest rates, and 118,744 were measured, the
/// slow end is 0.42 of it.
public struct LengthFactor: Sendable, Hashable {
  /// Of the slow end, at most 1.
  public let low: Double
  /// Of what is likely, at most 1.
  public let likely: Double
  /// Of the fast end, at least 1 where calls of that length were measured.
  public let high: Double

  /// Of rates that hold as they are.
  static let none = LengthFactor(low: 1, likely: 1, high: 1)

  /// Part of the way from one factor to another.
  fileprivate static func between(_ one: LengthFactor, _ other: LengthFactor, at part: Double) -> LengthFactor
  {
    func mixed(_ value: KeyPath<LengthFactor, Double>) -> Double {
      one[keyPath: value] + (other[keyPath: value] - one[keyPath: value]) * part
    }
    return LengthFactor(low: mixed(\.low), likely: mixed(\.likely), high: mixed(\.high))
  }

  /// The same made slower by a factor.
  fileprivate func slowed(by factor: Double) -> LengthFactor {
    LengthFactor(low: low * factor, likely: likely * factor, high: high * factor)
  }
}

extension Throughput {
  /// By what calls of a length differ from the rates: what was measured at that length, what lies between the two nearest
  /// lengths, or beyond all of them the last, slower by as much as the calls are longer.
  ///
  /// At each length that was measured, low to high holds what was measured there.
  func lengthFactor(of prompt: Prompt) -> LengthFactor {
    let tokens = (prompt.input + prompt.output).value
    let lengths = measuredLengths
    guard tokens.isFinite, let first = lengths.first, let last = lengths.last else { return .none }
    if tokens <= first.tokens { return first.factor }
    if tokens >= last.tokens { return last.factor.slowed(by: last.tokens / tokens) }
    for (before, after) in zip(lengths, lengths.dropFirst()) where tokens <= after.tokens {
      return .between(
        before.factor, after.factor, at: (tokens - before.tokens) / (after.tokens - before.tokens))
    }
    return last.factor
  }

  /// Each length that was measured, shortest first, with what was measured of all calls of it.
  private var measuredLengths: [(tokens: Double, factor: LengthFactor)] {
    var found: [(tokens: Double, factor: LengthFactor)] = []
    let measured = measurements.sorted { ($0.tokens, $0.input) < ($1.tokens, $1.input) }
    var index = measured.startIndex
    while index < measured.endIndex {
      let same = measured[index...].prefix { $0.tokens == measured[index].tokens }
      found.append((measured[index].tokens, factor(of: same)))
      index = same.endIndex
    }
    return found
  }

  /// By what some measurements of calls of the same length differ from the rates.
  private func factor(of measured: ArraySlice<MeasuredCalls>) -> LengthFactor {
    var (low, likely, high) = (1.0, 1.0, 1.0)
    for length in Set(measured.map(\.input)) {
      let own = measured.filter { $0.input == length }.map(\.callsPerDay.value)
      guard let least = own.min(), let most = own.max(),
        let output = measured.first(where: { $0.input == length })?.output
      else { continue }
      let rated = saturatedCallsPerDay(Prompt(message: length, output: output), on: Share(1))
      low = min(low, least / rated.low)
      likely = min(likely, most / rated.likely)
      high = max(high, most / rated.high)
    }
    return LengthFactor(low: low, likely: likely, high: high)
  }
}
