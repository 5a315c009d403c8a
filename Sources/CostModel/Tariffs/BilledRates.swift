/// The prices that one call is billed at, in US dollars per million tokens, with what was given by hand over them.
///
/// A price that the scenario does not ask for may be zero here.
public struct BilledRates: Sendable, Hashable {
  // One vector register of prices, as in ``TokenRates``.
  private var prices = SIMD16<Double>.zero

  /// Prices of nothing.
  init() {}

  /// The prices of a table; zero where no source gives one.
  init(_ rates: TokenRates) {
    for rate in TokenRate.allCases { self[rate] = rates[rate] ?? .zero }
  }

  /// Every price scaled alike: the premium of a fine-tune.
  static func * (rates: BilledRates, factor: Double) -> BilledRates {
    var scaled = rates
    scaled.prices *= factor
    return scaled
  }

  /// The price of a kind of token.
  public internal(set) subscript(rate: TokenRate) -> TokenPrice {
    get { TokenPrice(prices[rate.rawValue]) }
    set { prices[rate.rawValue] = newValue.value }
  }
}
