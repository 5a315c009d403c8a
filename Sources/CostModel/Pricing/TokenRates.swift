/// What a million tokens of each kind cost; nil where no source gives the price.
///
/// A missing price is unknown, never 0 and never half of another.
public struct TokenRates: Sendable, Hashable {
  // One vector register of prices: rates are read by the million, and no kind can be forgotten. Below 0 is unknown.
  private var prices = SIMD16<Double>(repeating: -1)

  /// Prices that nobody knows.
  init() {}

  /// Prices of nothing, where an hour of the machine holds the tokens.
  static let free: TokenRates = {
    var rates = TokenRates()
    rates.prices = .zero
    return rates
  }()

  /// The price of a kind of token; nil where no source gives it.
  public internal(set) subscript(rate: TokenRate) -> TokenPrice? {
    get {
      let price = prices[rate.rawValue]
      return price < 0 ? nil : TokenPrice(price)
    }
    set { prices[rate.rawValue] = newValue?.value ?? -1 }
  }

  /// The price of ``TokenRate/input``.
  public var input: TokenPrice? { self[.input] }
  /// The price of ``TokenRate/cachedInput``.
  public var cachedInput: TokenPrice? { self[.cachedInput] }
  /// The price of ``TokenRate/output``.
  public var output: TokenPrice? { self[.output] }

  /// Every price scaled alike.
  static func * (rates: TokenRates, factor: Double) -> TokenRates {
    guard factor != 1 else { return rates }
    var scaled = TokenRates()
    for rate in TokenRate.allCases { scaled[rate] = rates[rate].map { $0 * factor } }
    return scaled
  }

  /// These prices with others on top.
  func overlaid(by top: TokenRates) -> TokenRates {
    var merged = self
    for rate in TokenRate.allCases { merged[rate] = top[rate] ?? self[rate] }
    return merged
  }
}

extension TokenRates {
  /// What a kind of token is billed at by these prices; nil where nobody knows.
  ///
  /// A vendor that has no price for writing to its cache bills what is written as input. A token that is read from the
  /// cache or written to it in a batch pays its price in a batch where there is one, else the one that it has outside,
  /// and is never dearer than a token of the batch that the cache has no part in.
  /// At $2 and in a batch $1, read from the cache $0.50: $0.50 in a batch too.
  package func billed(_ rate: TokenRate) -> TokenPrice? {
    guard let price = self[rate] else { return unstated(rate) }
    // No token of a batch is dearer than the same token outside one.
    guard let outside = rate.outsideBatch.flatMap({ billed($0) }) else { return price }
    return min(price, outside)
  }

  /// What a kind of token without a price of its own is billed at; nil where nobody knows.
  private func unstated(_ rate: TokenRate) -> TokenPrice? {
    guard let price = standIn(for: rate).flatMap({ self[$0] }) else { return nil }
    return rate == .batchCachedInput ? min(price, self[.batchInput] ?? price) : price
  }

  /// The kind of token whose price holds for one that has none; nil where there is none.
  private func standIn(for rate: TokenRate) -> TokenRate? {
    switch rate {
    case .input, .cachedInput, .output, .batchInput, .batchOutput: nil
    case .cacheWrite, .longCacheWrite: chargesWrites ? nil : .input
    case .batchCachedInput: .cachedInput
    case .batchCacheWrite, .batchLongCacheWrite: chargesWrites ? rate.outsideBatch : .batchInput
    }
  }

  /// Makes no discount dearer than what it is a discount on: of a price given by hand below the table's discounts, these are
  /// none.
  mutating func capDiscounts() {
    for rate in TokenRate.allCases {
      guard let price = self[rate], let standard = rate.undiscounted.flatMap({ self[$0] }), price > standard
      else { continue }
      self[rate] = standard
    }
  }

  /// Whether the vendor has a price for what is written to its cache.
  var chargesWrites: Bool { self[.cacheWrite] != nil || self[.longCacheWrite] != nil }

  /// The kind of token whose price is the one that is missing where a kind of token cannot be billed.
  func gap(behind rate: TokenRate) -> TokenRate { standIn(for: rate) ?? rate }
}
