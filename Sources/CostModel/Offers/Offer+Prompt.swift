extension Offer {
  /// The prompt that this option is sent at a point: today's or the tuned one, with the notes that a memory recalls, in
  /// the tokens of its own tokenizer.
  ///
  /// 1,200 + 80 tokens of one tokenizer are 1,560 + 104 of one that makes 30% more of the same text.
  func prompt(at point: Point, into ledger: inout some Ledger) -> Prompt {
    var prompt =
      kind == .api || isToday && kind == .selfHosted || runsAsIs
      ? Prompt.today(at: point, into: &ledger) : Prompt.tuned(at: point, into: &ledger)
    if usesMemory, let memory = point[registry.alternative.memory] {
      prompt[.memory] = ledger.line(.prompt, "memory", [.init(memory, "recalled")], memory)
    }
    let factor = tokenFactor(at: point)
    if factor.value != 1 {
      ledger.product(.prompt, "tokenizer", prompt.input + prompt.output, *, factor, ("", "as many"))
      prompt = prompt * factor.value
    }
    return isTooShortToCache(prompt) ? prompt.uncached : prompt
  }

  /// Whether a call is shorter than the shortest that the provider's cache takes part in, so that it caches nothing of it.
  ///
  /// 3,000 tokens of a model whose cache begins at 4,096 are billed as input, whatever is said to be cached.
  func isTooShortToCache(_ prompt: Prompt) -> Bool { leastCacheable.map { prompt.input < $0 } ?? false }

  /// - Throws: ``ScenarioError/callTooLong(model:tokens:window:)`` for a call that is longer than the model takes.
  func checkLength(of prompt: Prompt) throws(ScenarioError) {
    let tokens = prompt.input + prompt.output
    guard let model, let window = model.contextWindow, tokens > window else { return }
    throw .callTooLong(model: model.id, tokens: tokens, window: window)
  }

  /// The same, when nobody reads how it comes about.
  func prompt(at point: Point) -> Prompt {
    prompt(at: point, into: &nobody)
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
    ledger.product(.month, "own cache", point[registry.workload.calls], *, share, ("", "answered"))
  }
}
