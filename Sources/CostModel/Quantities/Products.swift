// The products of quantities that mean something; what is not here does not compile.

/// Tokens at a price for a million: `Tokens(1_200) * TokenPrice(2.5)` is `USD(0.003)`.
public func * (tokens: Tokens, price: TokenPrice) -> USD {
  USD(tokens.value * price.value / 1_000_000)
}

/// Calls a month at a cost per call: `CallRate(50_000) * USD(0.0038)` is `MonthlyUSD(190)`.
public func * (calls: CallRate, perCall: USD) -> MonthlyUSD {
  MonthlyUSD(calls.value * perCall.value)
}

/// A part of something: `Tokens(1_200) * Share(0.3)` is `Tokens(360)`.
public func * <Kind>(whole: Quantity<Kind>, share: Share) -> Quantity<Kind> { whole * share.value }

/// Something so many times: `Tokens(1_200) * Factor(2)` is `Tokens(2_400)`.
public func * <Kind>(one: Quantity<Kind>, factor: Factor) -> Quantity<Kind> { one * factor.value }

/// Hours of work at a rate: `Hours(100) * HourlyUSD(150)` is `USD(15_000)`.
public func * (hours: Hours, rate: HourlyUSD) -> USD {
  USD(hours.value * rate.value)
}

/// Hours a month at a rate: `MonthlyHours(10) * HourlyUSD(150)` is `MonthlyUSD(1_500)`.
public func * (hours: MonthlyHours, rate: HourlyUSD) -> MonthlyUSD {
  MonthlyUSD(hours.value * rate.value)
}

/// A monthly cost over some months: `MonthlyUSD(100) * Months(3)` is `USD(300)`.
public func * (monthly: MonthlyUSD, months: Months) -> USD {
  USD(monthly.value * months.value)
}

/// Calls a month as calls a day: `CallRate(300_000) / Days(30)` is `DailyCalls(10_000)`.
public func / (calls: CallRate, days: Days) -> DailyCalls {
  DailyCalls(calls.value / days.value)
}

/// Calls a day as calls a month: `DailyCalls(10_000) * Days(30)` is `CallRate(300_000)`.
public func * (calls: DailyCalls, days: Days) -> CallRate {
  CallRate(calls.value * days.value)
}

/// A machine by the hour, a month long: `HourlyUSD(1.7) * BilledHours(730)` is `MonthlyUSD(1_241)`.
public func * (rate: HourlyUSD, hours: BilledHours) -> MonthlyUSD {
  MonthlyUSD(rate.value * hours.value)
}

/// A sum that comes round every so many months: `USD(3_000) / Months(3)` is `MonthlyUSD(1_000)`.
public func / (sum: USD, every: Months) -> MonthlyUSD {
  MonthlyUSD(sum.value / every.value)
}

/// The time that tokens take at a speed: `Tokens(1_200) / TokenSpeed(6_000)` is `Seconds(0.2)`.
public func / (tokens: Tokens, speed: TokenSpeed) -> Seconds {
  Seconds(tokens.value / speed.value)
}

/// Busy time at a price for a second: `Seconds(0.2) * SecondUSD(0.001)` is `USD(0.0002)`.
public func * (time: Seconds, price: SecondUSD) -> USD {
  USD(time.value * price.value)
}

/// What running something costs an hour: `ElectricPower(700) * EnergyPrice(0.2)` is `HourlyUSD(0.14)`.
public func * (power: ElectricPower, price: EnergyPrice) -> HourlyUSD {
  HourlyUSD(power.value / 1_000 * price.value)
}

extension Quantity<DollarsPerHour> {
  /// The same price by the second: `HourlyUSD(3.6).perSecond` is `SecondUSD(0.001)`.
  public var perSecond: SecondUSD { SecondUSD(value / 3_600) }
}

extension Quantity<DollarsPerMonth> {
  /// Twelve such months: `MonthlyUSD(190).ofAYear` is `USD(2_280)`.
  public var ofAYear: USD { self * Months(12) }
}
