/// What the input tokens of a call are made of.
public struct PromptParameters: Sendable {
  /// System prompt, tokens of each call.
  public let system: OptionalParameter<TokenCount>
  /// Examples in the prompt, tokens of each call.
  public let fewShot: OptionalParameter<TokenCount>
  /// Retrieved context, tokens of each call.
  public let context: OptionalParameter<TokenCount>
  /// Earlier turns, average tokens of each call.
  public let history: OptionalParameter<TokenCount>
  /// What the user sends, tokens of each call.
  public let message: OptionalParameter<TokenCount>
  /// Turns of a conversation, for its average history.
  public let turns: OptionalParameter<PlainCount>
  /// Tokens that each earlier turn adds to the prompt.
  public let historyPerTurn: OptionalParameter<TokenCount>

  init(_ list: inout Declarations) {
    list.group = .prompt
    system = list.declare("system", "--system", .tokens, "400", "system prompt, tokens of each call")
    fewShot = list.declare(
      "fewShot", "--few-shot", .tokens, "600", "examples in the prompt, tokens of each call")
    context = list.declare("context", "--context", .tokens, "4000", "retrieved context, tokens of each call")
    history = list.declare(
      "history", "--history", .tokens, "3000", "earlier turns, average tokens of each call")
    message = list.declare("message", "--message", .tokens, "200", "what the user sends, tokens of each call")
    turns = list.declare("turns", "--turns", 1...1e6, "8", "turns of a conversation, for the average history")
    historyPerTurn = list.declare(
      "historyPerTurn", "--history-per-turn", .tokens, "500",
      "tokens that each earlier turn adds to the prompt")
  }
}

extension PromptParameters {
  /// The slots of the numbers of which one at least says what goes into a call: the whole input, or a part of it, such as
  /// the turns of a conversation.
  var waysToSayInput: [Int] {
    [registry.workload.input.slot] + PromptPart.stated.map(\.parameter.slot) + [
      historyPerTurn.slot, turns.slot,
    ]
  }
}
