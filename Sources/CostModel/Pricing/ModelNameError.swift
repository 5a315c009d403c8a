/// Why a name does not tell one model of a ``PriceBook``.
public enum ModelNameError: Error, Hashable {
  /// No model has the name; the ids that come near.
  case unknown(String, nearest: [String])
  /// Several providers sell a model of this name, none of them its maker; their ids.
  case ambiguous(String, candidates: [String])
}

extension ModelNameError: CustomStringConvertible {
  /// The problem in one lowercase clause, with what to write instead.
  public var description: String {
    switch self {
    case .unknown(let name, let nearest) where nearest.isEmpty:
      "no model is called '\(name)'; see ftcalc prices list"
    case .unknown(let name, let nearest):
      "no model is called '\(name)'; did you mean \(nearest.joined(separator: ", "))?"
    case .ambiguous(let name, let candidates):
      "'\(name)' is sold by several providers; write one of \(candidates.joined(separator: ", "))"
    }
  }
}
