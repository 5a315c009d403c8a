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
