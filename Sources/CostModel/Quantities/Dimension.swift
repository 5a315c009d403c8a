/// What a ``Quantity`` counts.
public protocol Dimension: Sendable {
  /// The unit in which the number is kept.
  static var unit: Unit { get }
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
