extension Offer {
  /// The prompt that this option is sent at a point: today's or the tuned one, with the notes that a memory recalls, in
  /// the tokens of its own tokenizer.
  ///
  /// 1,200 + 80 tokens of one tokenizer are 1,560 + 104 of one that makes 30% more of the same text.
  func prompt(at point: Point, into ledger: inout some Ledger) -> Prompt {
    var prompt =
      kind == .api ? Prompt.today(at: point, into: &ledger) : Prompt.tuned(at: point, into: &ledger)
    if usesMemory, let memory = point[registry.alternative.memory] {
      prompt.memory = memory
      ledger.note(LedgerLine(.prompt, "memory", [.init(memory, "recalled")], memory))
    }
    let factor = tokenFactor(at: point)
    guard factor.value != 1 else { return prompt }
    let tokens = prompt.input + prompt.output
    ledger.note(
      LedgerLine(.prompt, "tokenizer", [.init(tokens), .init(factor, "as many")], tokens * factor.value))
    return prompt * factor.value
  }

  /// The same, when nobody reads how it comes about.
  func prompt(at point: Point) -> Prompt {
    var silent = Silent()
    return prompt(at: point, into: &silent)
  }

  /// The tokens that this option's tokenizer makes of a text, over those that today's model makes: what the user says,
  /// else what the table says of both.
  func tokenFactor(at point: Point) -> Factor {
    guard !isToday else { return Factor(1) }
    return point[registry.alternative.tokenFactor] ?? tableTokenFactor
  }

  /// Writes down the calls that the app's own cache answers.
  func noteAnswered(at point: Point, into ledger: inout some Ledger) {
    let share = point[registry.levers.answersCached]
    guard share.value > 0 else { return }
    let calls = point[registry.workload.calls]
    ledger.note(
      LedgerLine(.month, "own cache", [.init(calls), .init(share, "answered")], calls * share.value))
  }
}
