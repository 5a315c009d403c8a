/// Why a name does not tell one model of a ``PriceBook``.
public enum ModelNameError: Error, Hashable {
  /// No model has the name; the ids that come near.
  case unknown(String, nearest: [String])
  /// Several providers sell a model of this name, none of them its maker; their ids.
  case ambiguous(String, candidates: [String])
  /// A public file has a price of the model that is not used, and nothing else has one.
  case refused(String, ListedPrice)
}
