/// What the calls of a model cost from one day to another.
public struct DayPrice: Sendable {
  /// The days on which it holds, counted from 1970-01-01.
  public var days: ClosedRange<Int>
  /// The input tokens above which the next rates hold; empty where one price holds at every length.
  public var thresholds: [Int]
  /// The rates of calls of usual length, then those above each threshold.
  public var rates: [CallRates]

  /// What calls cost on a day on which nobody knows it: nothing, whatever their length.
  static func none(on day: Int) -> DayPrice {
    DayPrice(days: day...day, thresholds: [], rates: [CallRates()])
  }

  /// Which rates a call of so many input tokens pays.
  @inline(__always) func tier(ofInput input: Int) -> Int {
    var tier = 0
    while tier < thresholds.count, input > thresholds[tier] { tier &+= 1 }
    return tier
  }
}

/// What a token of each kind costs in one call, in dollars per million.
public struct CallRates: Sendable {
  public var input = 0.0, cached = 0.0, written5m = 0.0, written1h = 0.0, output = 0.0

  /// What a call costs, in billionths of a dollar, rounded to one.
  func billionths(of call: Call) -> Int64 {
    let aside = call.cached &+ call.written5m &+ call.written1h &+ call.writtenOther
    let plain = Double(max(0, call.input &- aside)) * input + Double(call.cached) * cached
    let written = Double(call.written5m &+ call.writtenOther) * written5m + Double(call.written1h) * written1h
    let thousandths = plain + written + Double(max(0, call.output)) * output
    return Int64(exactly: (thousandths * 1_000).rounded()) ?? .max
  }
}
