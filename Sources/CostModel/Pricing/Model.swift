/// A model as one provider sells it.
public struct Model: Sendable, Hashable, Identifiable {
  /// The provider and the short name: `openai/gpt-4o`.
  public internal(set) var id = ""
  /// The part of the id before the slash.
  public internal(set) var provider = ""
  /// The provider's name as it is printed: `OpenAI`.
  public internal(set) var providerName = ""
  /// Whether the provider makes the model, so that a bare name means this one.
  public internal(set) var isFromMaker = false
  /// Vendor ids and dated snapshots: `gpt-4o-2024-08-06`.
  public internal(set) var aliases: [String] = []
  /// The prices, in the order of their dates; empty for a model that is sold fine-tuned only.
  public internal(set) var prices: [TokenPrices] = []
  /// Whether and at what price it can be fine-tuned; nil where that is not known.
  public internal(set) var fineTuning: FineTuning?
  /// The tokens that its tokenizer makes of a text, over those of the provider's earlier models; nil where nobody says.
  public internal(set) var tokenFactor: Factor?
  /// When the model stops answering; nil where no end is announced.
  public internal(set) var endOfLife: EndOfLife?
  /// What else a reader of the prices should know.
  public internal(set) var notes: [String] = []

  /// The part of the id behind the slash: `gpt-4o`.
  public var shortName: Substring { id.dropFirst(provider.utf8.count + 1) }

  /// The prices in force on a day; nil for a model that is sold fine-tuned only.
  public func price(on day: CalendarDate) -> TokenPrices? { prices.inForce(on: day) }
}
