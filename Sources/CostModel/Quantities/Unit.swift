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
      UnitTraits(.significant, "SECONDS", word: "seconds", suffix: " s", words: .seconds)
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

/// Requests of the product a month.
public typealias CallRate = Quantity<CallsPerMonth>
/// The dimension of ``CallRate``.
public enum CallsPerMonth: Dimension {
  /// ``Unit/callsPerMonth``.
  public static var unit: Unit { .callsPerMonth }
}

/// Requests of the product a day: the capacity of a machine is stated so.
public typealias DailyCalls = Quantity<CallsPerDay>
/// The dimension of ``DailyCalls``.
public enum CallsPerDay: Dimension {
  /// ``Unit/callsPerDay``.
  public static var unit: Unit { .callsPerDay }
}

/// Tokens, per call unless the name says otherwise.
public typealias Tokens = Quantity<TokenCount>
/// The dimension of ``Tokens``.
public enum TokenCount: Dimension {
  /// ``Unit/tokens``.
  public static var unit: Unit { .tokens }
}

/// A part of a whole: 0.3 is 30%.
public typealias Share = Quantity<Fraction>
/// The dimension of ``Share``.
public enum Fraction: Dimension {
  /// ``Unit/share``.
  public static var unit: Unit { .share }
}

/// A multiplier: 2 is twice as much.
public typealias Factor = Quantity<Multiplier>
/// The dimension of ``Factor``.
public enum Multiplier: Dimension {
  /// ``Unit/factor``.
  public static var unit: Unit { .factor }
}

/// A plain count: epochs, runs, examples, turns.
public typealias Count = Quantity<PlainCount>
/// The dimension of ``Count``.
public enum PlainCount: Dimension {
  /// ``Unit/count``.
  public static var unit: Unit { .count }
}

/// US dollars.
public typealias USD = Quantity<Dollars>
/// The dimension of ``USD``.
public enum Dollars: Dimension {
  /// ``Unit/usd``.
  public static var unit: Unit { .usd }
}

/// US dollars a month.
public typealias MonthlyUSD = Quantity<DollarsPerMonth>
/// The dimension of ``MonthlyUSD``.
public enum DollarsPerMonth: Dimension {
  /// ``Unit/usdPerMonth``.
  public static var unit: Unit { .usdPerMonth }
}

/// US dollars an hour, of work or of a machine.
public typealias HourlyUSD = Quantity<DollarsPerHour>
/// The dimension of ``HourlyUSD``.
public enum DollarsPerHour: Dimension {
  /// ``Unit/usdPerHour``.
  public static var unit: Unit { .usdPerHour }
}

/// US dollars for one million tokens, as vendors print prices.
public typealias TokenPrice = Quantity<DollarsPerMillionTokens>
/// The dimension of ``TokenPrice``.
public enum DollarsPerMillionTokens: Dimension {
  /// ``Unit/usdPerMillionTokens``.
  public static var unit: Unit { .usdPerMillionTokens }
}

/// Hours of work.
public typealias Hours = Quantity<WorkHours>
/// The dimension of ``Hours``.
public enum WorkHours: Dimension {
  /// ``Unit/hours``.
  public static var unit: Unit { .hours }
}

/// Hours of work a month.
public typealias MonthlyHours = Quantity<HoursPerMonth>
/// The dimension of ``MonthlyHours``.
public enum HoursPerMonth: Dimension {
  /// ``Unit/hoursPerMonth``.
  public static var unit: Unit { .hoursPerMonth }
}

/// Calendar months.
public typealias Months = Quantity<CalendarMonths>
/// The dimension of ``Months``.
public enum CalendarMonths: Dimension {
  /// ``Unit/months``.
  public static var unit: Unit { .months }
}

/// Calendar days.
public typealias Days = Quantity<CalendarDays>
/// The dimension of ``Days``.
public enum CalendarDays: Dimension {
  /// ``Unit/days``.
  public static var unit: Unit { .days }
}

/// Machine hours that are billed in a month.
public typealias BilledHours = Quantity<MachineHours>
/// The dimension of ``BilledHours``.
public enum MachineHours: Dimension {
  /// ``Unit/hoursPerMonth``.
  public static var unit: Unit { .hoursPerMonth }
}

/// Minutes by the clock.
public typealias Minutes = Quantity<ClockMinutes>
/// The dimension of ``Minutes``.
public enum ClockMinutes: Dimension {
  /// ``Unit/minutes``.
  public static var unit: Unit { .minutes }
}

/// Seconds that a machine is busy.
public typealias Seconds = Quantity<BusySeconds>
/// The dimension of ``Seconds``.
public enum BusySeconds: Dimension {
  /// ``Unit/seconds``.
  public static var unit: Unit { .seconds }
}

/// Tokens that a machine works through in a second.
public typealias TokenSpeed = Quantity<TokensPerSecond>
/// The dimension of ``TokenSpeed``.
public enum TokensPerSecond: Dimension {
  /// ``Unit/tokensPerSecond``.
  public static var unit: Unit { .tokensPerSecond }
}

/// US dollars a second, of a machine that is paid while it works.
public typealias SecondUSD = Quantity<DollarsPerSecond>
/// The dimension of ``SecondUSD``.
public enum DollarsPerSecond: Dimension {
  /// ``Unit/usdPerSecond``.
  public static var unit: Unit { .usdPerSecond }
}

/// Electric power.
public typealias ElectricPower = Quantity<Watts>
/// The dimension of ``ElectricPower``.
public enum Watts: Dimension {
  /// ``Unit/watts``.
  public static var unit: Unit { .watts }
}

/// US dollars for a kilowatt-hour.
public typealias EnergyPrice = Quantity<DollarsPerKilowattHour>
/// The dimension of ``EnergyPrice``.
public enum DollarsPerKilowattHour: Dimension {
  /// ``Unit/usdPerKilowattHour``.
  public static var unit: Unit { .usdPerKilowattHour }
}

/// The parameters of a model.
public typealias ModelSize = Quantity<ModelParameters>
/// The dimension of ``ModelSize``.
public enum ModelParameters: Dimension {
  /// ``Unit/parameters``.
  public static var unit: Unit { .parameters }
}

extension Quantity: CustomStringConvertible where Kind: Dimension {
  /// The number with its unit: `$130.5/month`, `1200 tokens`, `30%`.
  public var description: String {
    let word = Kind.unit.word
    return Kind.unit.text(value) + (word.isEmpty || word.hasPrefix("/") ? "" : " ") + word
  }
}
