public import CostModel

/// The prices of a model on a day, and where they come from.
public struct FoundPrice: Sendable, Equatable {
  /// The model of the price table: `openai/gpt-4o`, `openai/gpt-5.4@flex`, `ft:openai/gpt-4o-mini`.
  public let id: String
  /// The days on which they hold, counted from 1970-01-01.
  public let days: ClosedRange<Int>
  /// The input tokens above which the next rates hold.
  public let thresholds: [Int]
  /// The rates of calls of usual length, then those above each threshold.
  public let rates: [ExactRates]
  /// Where they were read, and when.
  public let source: Source
  /// Whether they are the first that are recorded, and taken to have held ever since.
  public let isFirst: Bool
  /// Why they are not sure, as a clause; nil where a vendor or two sources give them.
  public let unconfirmed: String?

  /// What a tally needs of them; nil where not even input and output have a price.
  var dayPrice: DayPrice? {
    guard !rates.isEmpty, rates.allSatisfy({ $0.input != nil && $0.output != nil }) else { return nil }
    return DayPrice(days: days, thresholds: thresholds, rates: rates.map { CallRates($0) })
  }
}

extension FoundPrice {
  /// The prices of a model in force on a day; nil where none has begun.
  ///
  /// - Parameters:
  ///   - prices: all of them, in the order of their dates.
  ///   - day: counted from 1970-01-01.
  init?<Prices: Dated>(
    id: String, _ prices: [Prices], on day: Int,
    _ facts: (Prices) -> (thresholds: [Int], rates: [ExactRates], source: Source, unconfirmed: String?)
  ) {
    guard let price = prices.inForce(on: CalendarDate(dayNumber: day)) else { return nil }
    let next = prices.compactMap { $0.from?.dayNumber }.filter { $0 > day }.min()
    let facts = facts(price)
    self.init(
      id: id, days: min(price.from?.dayNumber ?? 0, day)...(next.map { $0 - 1 } ?? 1_000_000),
      thresholds: facts.thresholds,
      rates: facts.rates, source: facts.source, isFirst: price.from == nil, unconfirmed: facts.unconfirmed)
  }
}
