/// Prices that one option asked for and that no source gives.
public struct PriceGap: Sendable, Hashable {
  /// What is not priced.
  public enum Kind: Sendable, Hashable {
    /// A kind of token of a call.
    case tokens(TokenRate)
    /// Trained tokens.
    case training
    /// An hour of the machine that holds the tokens of a fine-tune.
    case hosting

    /// The key of the price in a price file.
    public var key: String {
      switch self {
      case .tokens(let rate): rate.key
      case .training: PriceFacts.training
      case .hosting: PriceFacts.hosting
      }
    }

    /// What it is a price of, in words: `cached input in batches`.
    public var name: String {
      switch self {
      case .tokens(let rate): rate.name
      case .training: "training"
      case .hosting: "hosting"
      }
    }

    /// Whether it is a price without which no call can be billed.
    var isBase: Bool { self == .tokens(.input) || self == .tokens(.output) || self == .hosting }
  }

  /// The option that asked for them.
  public let option: String
  /// The prices that are missing; never empty.
  public let kinds: [Kind]
  /// Whether prices given by hand would fill it: they hold for today's model alone.
  public let takesHandPrice: Bool
  /// Whether `premium` would fill it, for fine-tunes without a price of their own.
  public let takesPremium: Bool
  /// Whether it is asked for by training again, which a sum up front does not pay.
  public let isRetraining: Bool
  /// The price of an hour of training, where the vendor bills training by the clock; nil for every other price.
  public let billedByHour: HourlyUSD?

  init(
    option: String, kinds: [Kind], takesHandPrice: Bool, takesPremium: Bool, isRetraining: Bool = false,
    billedByHour: HourlyUSD? = nil
  ) {
    self.option = option
    self.kinds = kinds
    self.takesHandPrice = takesHandPrice
    self.takesPremium = takesPremium
    self.isRetraining = isRetraining
    self.billedByHour = billedByHour
  }
}
