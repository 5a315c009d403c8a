/// What another model than today's takes and needs, without being tuned.
package struct AlternativeParameters: Sendable {
  package let tokenFactor: OptionalParameter<Multiplier>
  package let memory: OptionalParameter<TokenCount>
  package let memoryStore: Parameter<DollarsPerMonth>

  init(_ list: inout Declarations) {
    list.group = .alternative
    tokenFactor = list.declare(
      "tokenFactor", "--token-factor", 0.01...100, "1.3",
      "tokens of the same text with another model, over those with today's")
    memory = list.declare(
      "memory", "--memory", .tokens, "400", "recalled notes in each call of a memory:MODEL option, tokens")
    memoryStore = list.declare(
      "memoryStore", "--memory-store", .dollars, .number(0), "$25",
      "keeping and searching the notes of memory:MODEL")
  }
}

extension OptionalParameter<Multiplier> {
  /// Tokens that another model's tokenizer makes of a text, over those of today's model.
  public static var tokenFactor: Self { registry.alternative.tokenFactor }
}

extension OptionalParameter<TokenCount> {
  /// Tokens of the memories that a call recalls.
  public static var memory: Self { registry.alternative.memory }
}

extension Parameter<DollarsPerMonth> {
  /// Storage and look-up of the memories.
  public static var memoryStore: Self { registry.alternative.memoryStore }
}
