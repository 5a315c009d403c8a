/// What a conversation costs on today's model, at the likely values.
public struct ConversationCost: Sendable, Hashable {
  /// The calls of one.
  public let turns: Count
  /// What a call of it costs on average: today's bill over the calls of the product.
  public let perTurn: USD

  /// What all of it costs: 8 turns at $0.0076 are $0.0608.
  public var cost: USD { perTurn * turns.value }
}

extension Comparison {
  /// What a conversation costs today; nil where calls are no turns of one, or none are made.
  public var conversation: ConversationCost? {
    guard today.bundle == nil, let turns = likely.point[registry.prompt.turns], turns.value > 1,
      likely.calls > .zero
    else {
      return nil
    }
    return ConversationCost(turns: turns, perTurn: USD(baseline.total.value / likely.calls.value))
  }
}
