/// Prices of today's model given by hand, over the table.
package struct PriceParameters: Sendable {
  package let priceInput: OptionalParameter<DollarsPerMillionTokens>
  package let priceOutput: OptionalParameter<DollarsPerMillionTokens>
  package let priceCached: OptionalParameter<DollarsPerMillionTokens>
  package let priceCacheWrite: OptionalParameter<DollarsPerMillionTokens>
  package let priceBatchInput: OptionalParameter<DollarsPerMillionTokens>
  package let priceBatchOutput: OptionalParameter<DollarsPerMillionTokens>
  package let discount: Parameter<Fraction>

  init(_ list: inout Declarations) {
    list.group = .prices
    priceInput = list.declare("priceInput", "--price-input", .prices, "2.50", "input price, over the table")
    priceOutput = list.declare("priceOutput", "--price-output", .prices, "10", "output price, over the table")
    priceCached = list.declare(
      "priceCached", "--price-cached", .prices, "1.25", "cached input price, over the table")
    priceCacheWrite = list.declare(
      "priceCacheWrite", "--price-cache-write", .prices, "3.75",
      "price of input written to the cache, over the table")
    priceBatchInput = list.declare(
      "priceBatchInput", "--price-batch-input", .prices, "1.25", "input price in a batch, over the table")
    priceBatchOutput = list.declare(
      "priceBatchOutput", "--price-batch-output", .prices, "5", "output price in a batch, over the table")
    discount = list.declare(
      "discount", "--discount", .discount, .number(0), "15%",
      "share off the table's prices of today's model; below 0 a surcharge")
    byHand = [
      ByHand(price: .input, parameter: priceInput, rates: [.input]),
      ByHand(price: .output, parameter: priceOutput, rates: [.output]),
      ByHand(price: .cachedInput, parameter: priceCached, rates: [.cachedInput]),
      ByHand(price: .cacheWrite, parameter: priceCacheWrite, rates: [.cacheWrite, .longCacheWrite]),
      ByHand(price: .batchInput, parameter: priceBatchInput, rates: [.batchInput]),
      ByHand(price: .batchOutput, parameter: priceBatchOutput, rates: [.batchOutput]),
    ]
  }

  /// A price that the user may give by hand.
  package struct ByHand: Sendable {
    /// What it is called.
    package let price: HandPrice
    /// The parameter that gives it.
    package let parameter: OptionalParameter<DollarsPerMillionTokens>
    /// The kinds of token that it holds for.
    let rates: [TokenRate]
  }

  /// Every price that the user may give by hand; it holds for today's model.
  package let byHand: [ByHand]

  /// The parameter that gives a kind of token its price; nil where none does.
  package func parameter(for rate: TokenRate) -> OptionalParameter<DollarsPerMillionTokens>? {
    byHand.first { $0.rates.contains(rate) }?.parameter
  }
}

extension OptionalParameter<DollarsPerMillionTokens> {
  /// Input price, over the table.
  public static var priceInput: Self { registry.prices.priceInput }

  /// Output price, over the table.
  public static var priceOutput: Self { registry.prices.priceOutput }

  /// Cached input price, over the table.
  public static var priceCached: Self { registry.prices.priceCached }

  /// Cache write price, over the table.
  public static var priceCacheWrite: Self { registry.prices.priceCacheWrite }

  /// Input price in a batch, over the table.
  public static var priceBatchInput: Self { registry.prices.priceBatchInput }

  /// Output price in a batch, over the table.
  public static var priceBatchOutput: Self { registry.prices.priceBatchOutput }
}

extension Parameter<Fraction> {
  /// Share off the table's prices of today's model, not off your own; below 0 a surcharge: -10% is 1.1 times the price.
  public static var discount: Self { registry.prices.discount }
}
