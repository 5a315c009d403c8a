/// A price for a million tokens that no vendor asks: a slip of the unit, as in price lists per token or per thousand.
public struct PriceSlip: Sendable, Hashable {
  /// The price as it was given.
  public let price: TokenPrice
  /// What it is in each unit in which it would be a usual price, the nearest first; none where there is no such unit.
  public let meant: [TokenPrice]

  /// The prices above 0 that are taken without being confirmed.
  static let taken = 0.001...TokenPrice.usualLimit.value
  /// The prices that a slip is traced back to.
  private static let usual = 0.01...TokenPrice.usualLimit.value

  /// What is wrong with a price; nil for a price that a vendor may ask, nothing among them.
  ///
  /// 135,000 is 135 or 0.135 when it is divided by a thousand or a million; 0.0000025 for one token is 2.50 for a million.
  init?(_ price: Double) {
    guard price > 0, !Self.taken.contains(price) else { return nil }
    self.price = TokenPrice(price)
    let scaled = price > 1 ? [price / 1e3, price / 1e6] : [price * 1e3, price * 1e6]
    meant = scaled.filter(Self.usual.contains).map { TokenPrice(Rounding.significant($0)) }
  }

  /// The first end of a range that is a slip.
  init?(_ spread: Spread) {
    guard let slip = [spread.low, spread.high].lazy.compactMap({ PriceSlip($0) }).first else {
      return nil
    }
    self = slip
  }

  /// Whether the price is too high, and not too low.
  public var isHigh: Bool { price > TokenPrice.usualLimit }
}

extension Quantity<DollarsPerMillionTokens> {
  /// The highest price for a million tokens that is taken without being confirmed, in USD.
  package static let usualLimit = TokenPrice(200)
}
