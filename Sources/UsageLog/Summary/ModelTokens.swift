/// A model of a group and its tokens, input and output.
public struct ModelTokens: Sendable, Equatable {
  /// The model as the log names it; nil where it does not.
  public let name: String?
  /// All its tokens.
  public let tokens: Int128

  /// Those of some calls, the one with the most tokens first; at equal tokens by name.
  static func all(of priced: PricedCells) -> [ModelTokens] {
    var tokens: [String: Int128] = [:]
    for entry in priced.entries { tokens[entry.cell.model, default: 0] &+= entry.tokens }
    return tokens.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
      .map { ModelTokens(name: $0.key.isEmpty ? nil : $0.key, tokens: $0.value) }
  }
}
