/// What a million tokens of each kind cost; nil where no source gives the price.
///
/// A missing price is unknown, never 0 and never half of another.
public struct TokenRates: Sendable, Hashable {
  /// The price of ``TokenRate/input``.
  public internal(set) var input: TokenPrice?
  /// The price of ``TokenRate/cachedInput``.
  public internal(set) var cachedInput: TokenPrice?
  /// The price of ``TokenRate/cacheWrite``.
  public internal(set) var cacheWrite: TokenPrice?
  /// The price of ``TokenRate/longCacheWrite``.
  public internal(set) var longCacheWrite: TokenPrice?
  /// The price of ``TokenRate/output``.
  public internal(set) var output: TokenPrice?
  /// The price of ``TokenRate/batchInput``.
  public internal(set) var batchInput: TokenPrice?
  /// The price of ``TokenRate/batchCachedInput``.
  public internal(set) var batchCachedInput: TokenPrice?
  /// The price of ``TokenRate/batchOutput``.
  public internal(set) var batchOutput: TokenPrice?

  /// Prices of nothing, where an hour of the machine holds the tokens.
  static let free = TokenRates(
    input: .zero, cachedInput: .zero, cacheWrite: .zero, longCacheWrite: .zero, output: .zero)

  /// The price of a kind of token; nil where no source gives it.
  public internal(set) subscript(rate: TokenRate) -> TokenPrice? {
    get {
      switch rate {
      case .input: input
      case .cachedInput: cachedInput
      case .cacheWrite: cacheWrite
      case .longCacheWrite: longCacheWrite
      case .output: output
      case .batchInput: batchInput
      case .batchCachedInput: batchCachedInput
      case .batchOutput: batchOutput
      }
    }
    set {
      switch rate {
      case .input: input = newValue
      case .cachedInput: cachedInput = newValue
      case .cacheWrite: cacheWrite = newValue
      case .longCacheWrite: longCacheWrite = newValue
      case .output: output = newValue
      case .batchInput: batchInput = newValue
      case .batchCachedInput: batchCachedInput = newValue
      case .batchOutput: batchOutput = newValue
      }
    }
  }
}
