/// The unit in which a parameter or a result is counted.
public enum Unit: String, Sendable, Hashable, CaseIterable {
  /// Requests of the product in one month.
  case callsPerMonth
  /// Requests of the product in one day.
  case callsPerDay
  /// Tokens, per call unless the name says otherwise.
  case tokens
  /// A part of a whole: 0.3 is 30%.
  case share
  /// A multiplier: 2 is twice as much.
  case factor
  /// A plain count: epochs, runs, examples, turns.
  case count
  /// US dollars.
  case usd
  /// US dollars a month.
  case usdPerMonth
  /// US dollars an hour.
  case usdPerHour
  /// US dollars for one million tokens.
  case usdPerMillionTokens
  /// Minutes by the clock.
  case minutes
  /// Working or machine hours.
  case hours
  /// Working hours a month.
  case hoursPerMonth
  /// Calendar months.
  case months
  /// Calendar days.
  case days
  /// Seconds that a machine is busy.
  case seconds
  /// Tokens that a machine works through in a second.
  case tokensPerSecond
  /// US dollars a second.
  case usdPerSecond
  /// Electric power.
  case watts
  /// US dollars for a kilowatt-hour.
  case usdPerKilowattHour
  /// Parameters of a model: 8B are 8 billion.
  case parameters
}

extension Unit {
  /// What is known of it: the one place that lists the units.
  package var traits: UnitTraits {
    switch self {
    case .callsPerMonth:
      UnitTraits(
        .plain, "CALLS", word: "calls/month", isCounted: true,
        words: .plain("month", "mo", "calls").and(.day, "day", "d").and(.year, "year", "yr"))
    case .callsPerDay:
      UnitTraits(.calls, "CALLS", word: "calls/day", isCounted: true, words: .plain("day", "d", "calls"))
    case .tokens:
      UnitTraits(
        .counted("token"), "TOKENS", word: "tokens", suffix: " tokens", isCounted: true, isHeading: true,
        words: .plain("tokens", "token"))
    case .share: UnitTraits(.share, "SHARE")
    case .factor: UnitTraits(.plain, "FACTOR", words: .plain("x", "times"))
    case .count: UnitTraits(.plain, "N", isCounted: true)
    case .usd: UnitTraits(.smallDollars, "USD", words: .plain("usd", "dollars"))
    case .usdPerMonth: UnitTraits(.dollars, "USD", word: "/month", words: .plain("month", "mo"))
    case .usdPerHour:
      UnitTraits(.price, "USD", word: "/hour", suffix: "/h", words: .plain("hour", "h", "hr"))
    case .usdPerMillionTokens:
      UnitTraits(
        .price, "USD", word: "per 1M tokens", suffix: " / 1M", words: .plain("m", "1m", "mtok", "million"))
    case .minutes:
      UnitTraits(
        .plain, "MINUTES", word: "minutes", suffix: " min", isHeading: true,
        words: .plain("min", "minutes", "minute"))
    case .hours:
      UnitTraits(
        .plain, "HOURS", word: "hours", suffix: " h", isHeading: true, words: .plain("h", "hours", "hour"))
    case .hoursPerMonth:
      UnitTraits(
        .plain, "HOURS", word: "hours/month", suffix: " h/month", isHeading: true,
        words: .plain("h", "hours", "hour").and(.month, "month", "mo"))
    case .months:
      UnitTraits(
        .counted("month"), "MONTHS", word: "months", suffix: " months", isHeading: true, words: .lengths)
    case .days:
      UnitTraits(
        .counted("day"), "DAYS", word: "days", suffix: " days", isHeading: true,
        words: .plain("days", "day", "d"))
    case .seconds:
      UnitTraits(.significant, "SECONDS", word: "seconds", suffix: " s", words: .plain("s", "seconds"))
    case .tokensPerSecond:
      UnitTraits(
        .plain, "RATE", word: "tokens/s", suffix: " tokens/s",
        words: .plain("s", "second", "sec", "tokens", "token"))
    case .usdPerSecond:
      UnitTraits(.finePrice, "USD", word: "/s", suffix: "/s", words: .plain("s", "second", "sec"))
    case .watts:
      UnitTraits(.plain, "WATTS", word: "watts", suffix: " W", words: .plain("w", "watts", "watt"))
    case .usdPerKilowattHour: UnitTraits(.price, "USD", word: "/kWh", suffix: "/kWh", words: .plain("kwh"))
    case .parameters: UnitTraits(.magnitude, "SIZE", word: "parameters", words: .plain("parameters"))
    }
  }

  /// Whether it counts dollars, so that a sign of them stands before it.
  package var isMoney: Bool { traits.form.isMoney }

  /// The word after a number of this unit, empty where the sign says it already.
  public var word: String { traits.word }
}
