/// The tokens that a month is billed for.
///
/// 30,000 billed calls of 1,200 + 80 tokens are 36,000,000 tokens in and 2,400,000 out.
public struct MonthlyTokens: Sendable, Hashable {
  /// Read by the model, those of its cache included.
  public let input: Tokens
  /// Written by the model.
  public let output: Tokens

  /// Of so many billed calls, each with a prompt.
  public init(_ prompt: Prompt, billed calls: CallRate) {
    input = prompt.input * calls.value
    output = prompt.output * calls.value
  }
}

extension Tariff {
  /// Writes down the tokens of some billed calls.
  func noteTokens(_ billed: CallRate, into ledger: inout some Ledger) {
    let tokens = MonthlyTokens(prompt, billed: billed)
    for (label, each, all) in [
      ("input", prompt.input, tokens.input), ("output", prompt.output, tokens.output),
    ] where each.value > 0 {
      ledger.line(.month, label, [.init(billed), .init(each)], all)
    }
  }
}
