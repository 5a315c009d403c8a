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
  public internal(set) var prices: [TokenPrices] {
    get { dated.elements }
    set { dated.elements = newValue }
  }
  /// The same, read when they are first asked for.
  var dated = Deferred<TokenPrices>()
  /// Whether and at what price it can be fine-tuned; nil where that is not known.
  public internal(set) var fineTuning: FineTuning?
  /// The tokens that its tokenizer makes of a text, over those of the provider's earlier models; nil where nobody says.
  public internal(set) var tokenFactor: Factor?
  /// The tokens of the longest call that it takes, input and output together; nil where no source gives them.
  public internal(set) var contextWindow: Tokens?
  /// The tokens of the shortest call of which the provider's cache takes a part; nil where no source gives them.
  public internal(set) var leastCacheable: Tokens?
  /// The ways in which it is sold at other prices: by the hour of the day, the region, the tier of service.
  public internal(set) var variants: [ModelVariant] = []
  /// The variant that this is of the model; nil for the model as it is usually sold.
  public internal(set) var variant: ModelVariant?
  /// When the model stops answering; nil where no end is announced.
  public internal(set) var endOfLife: EndOfLife?
  /// What else a reader of the prices should know.
  public internal(set) var notes: [String] = []
  /// Which public file has a price of it; nil where the prices are those of our own files.
  public internal(set) var listed: ListedPrice?

  /// The part of the id behind the slash: `gpt-4o`.
  public var shortName: Substring { id.dropFirst(provider.utf8.count + 1) }

  /// The id without a variant: `openai/gpt-5.4` of `openai/gpt-5.4@flex`.
  package var baseID: String {
    variant.map { String(id.dropLast((ModelVariant.separator + $0.name).utf8.count)) } ?? id
  }

  /// The prices in force on a day; nil for a model that is sold fine-tuned only.
  public func price(on day: CalendarDate) -> TokenPrices? { prices.inForce(on: day) }

  /// Itself and its variants, each as a model of its own: `openai/gpt-5.4`, `openai/gpt-5.4@flex`.
  ///
  /// A variant has prices and notes of its own; it ends with the model, reads as long calls, and is not tuned.
  var withVariants: [Model] {
    [self]
      + variants.map { variant in
        var model = self
        model.id = id + ModelVariant.separator + variant.name
        model.variant = variant
        model.variants = []
        model.aliases = []
        model.prices = variant.prices
        model.fineTuning = nil
        model.notes = variant.notes
        model.listed = variant.listed
        return model
      }
  }
}
