/// What the input tokens of a call are made of.
package struct PromptParameters: Sendable {
  package let system: OptionalParameter<TokenCount>
  package let fewShot: OptionalParameter<TokenCount>
  package let context: OptionalParameter<TokenCount>
  package let history: OptionalParameter<TokenCount>
  package let message: OptionalParameter<TokenCount>
  package let turns: OptionalParameter<PlainCount>
  package let historyPerTurn: OptionalParameter<TokenCount>

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

extension OptionalParameter<TokenCount> {
  /// System prompt, tokens of each call.
  public static var system: Self { registry.prompt.system }

  /// Examples in the prompt, tokens of each call.
  public static var fewShot: Self { registry.prompt.fewShot }

  /// Retrieved context, tokens of each call.
  public static var context: Self { registry.prompt.context }

  /// Earlier turns, average tokens of each call.
  public static var history: Self { registry.prompt.history }

  /// What the user sends, tokens of each call.
  public static var message: Self { registry.prompt.message }

  /// Tokens that each earlier turn adds to the prompt.
  public static var historyPerTurn: Self { registry.prompt.historyPerTurn }
}

extension OptionalParameter<PlainCount> {
  /// Turns of a conversation, for its average history.
  public static var turns: Self { registry.prompt.turns }
}
