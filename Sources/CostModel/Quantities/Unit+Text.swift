extension Unit {
  /// A number of this unit as the command line would take it: `30%`, `$150`, `1000000`.
  ///
  /// Without a magnitude no `M` or `B` stands behind it: in a range it could be read of both ends.
  public func text(_ value: Double, withMagnitude: Bool = true) -> String {
    func plain(_ value: Double) -> String { self.plain(value, withMagnitude: withMagnitude) }
    return switch self {
    case .share: plain(value * 100) + "%"
    case .usd, .usdPerMonth, .usdPerHour, .usdPerMillionTokens, .usdPerSecond, .usdPerKilowattHour:
      (value < 0 ? "-$" : "$") + plain(abs(value))
    default: plain(value)
    }
  }

  /// A number or range of this unit as the command line would take it: `$100..$200`.
  package func text(_ spread: Spread) -> String {
    guard spread.isRange else { return text(spread.likely) }
    let numbers = spread.isPeaked ? [spread.low, spread.likely, spread.high] : [spread.low, spread.high]
    return numbers.map { text($0, withMagnitude: false) }.joined(separator: "..")
  }

  /// The largest number of this unit that is taken without a sign: a share above the whole says `%`.
  package var largestPlain: Double { self == .share ? 1 : .infinity }

  /// The word after a number of this unit, empty where the sign says it already.
  public var word: String {
    switch self {
    case .callsPerMonth: "calls/month"
    case .callsPerDay: "calls/day"
    case .tokens: "tokens"
    case .usdPerMonth: "/month"
    case .usdPerHour: "/hour"
    case .usdPerMillionTokens: "per 1M tokens"
    case .minutes: "minutes"
    case .hours: "hours"
    case .hoursPerMonth: "hours/month"
    case .months: "months"
    case .days: "days"
    case .seconds: "seconds"
    case .tokensPerSecond: "tokens/s"
    case .usdPerSecond: "/s"
    case .watts: "watts"
    case .usdPerKilowattHour: "/kWh"
    case .parameters: "parameters"
    case .share, .factor, .count, .usd: ""
    }
  }

  private func plain(_ value: Double, withMagnitude: Bool) -> String {
    let rounded = Rounding.significant(value)
    for (suffix, size) in [("B", 1e9), ("M", 1e6)] where withMagnitude && abs(rounded) >= size {
      let part = rounded / size
      if part == part.rounded(), part < 1e9 { return String(Int64(part)) + suffix }
    }
    if rounded == rounded.rounded(), abs(rounded) < 1e15 { return String(Int64(rounded)) }
    return String(rounded)
  }
}
