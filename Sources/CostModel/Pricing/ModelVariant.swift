/// A way in which a vendor sells a model at other prices: at the peak of the day, in one region, at another tier of service.
public struct ModelVariant: Sendable, Hashable {
  /// The name behind the model's: `flex`.
  public internal(set) var name = ""
  /// When or where its prices hold, as a clause.
  public internal(set) var meaning = ""
  /// The prices, in the order of their dates; none is taken from the model as it is usually sold.
  public internal(set) var prices: [TokenPrices] = []
  /// What else a reader of the prices should know.
  public internal(set) var notes: [String] = []
  /// Which public file has a price of it; nil where the prices are those of our own files.
  public internal(set) var listed: ListedPrice?

  /// What stands between the model and the name: `openai/gpt-5.4@flex`.
  static let separator = "@"
}
