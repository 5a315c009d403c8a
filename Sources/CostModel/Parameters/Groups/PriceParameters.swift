/// Prices of today's model given by hand, over the table.
public struct PriceParameters: Sendable {
  /// Input price, over the table.
  public let priceInput: OptionalParameter<DollarsPerMillionTokens>
  /// Output price, over the table.
  public let priceOutput: OptionalParameter<DollarsPerMillionTokens>
  /// Cached input price, over the table.
  public let priceCached: OptionalParameter<DollarsPerMillionTokens>
  /// Cache write price, over the table.
  public let priceCacheWrite: OptionalParameter<DollarsPerMillionTokens>
  /// Share off the table's prices of today's model, not off your own; below 0 a surcharge: -10% is 1.1 times the price.
  public let discount: Parameter<Fraction>

  init(_ list: inout Declarations) {
    list.group = .prices
    priceInput = list.declare("priceInput", "--price-input", .prices, "2.50", "input price, over the table")
    priceOutput = list.declare("priceOutput", "--price-output", .prices, "10", "output price, over the table")
    priceCached = list.declare(
      "priceCached", "--price-cached", .prices, "1.25", "cached input price, over the table")
    priceCacheWrite = list.declare(
      "priceCacheWrite", "--price-cache-write", .prices, "3.75",
      "price of input written to the cache, over the table")
    discount = list.declare(
      "discount", "--discount", .discount, .number(0), "15%",
      "share off the table's prices of today's model; below 0 a surcharge")
  }
}
