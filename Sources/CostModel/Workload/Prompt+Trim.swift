extension Prompt {
  /// Leaves out what the levers on the prompt and the answer say, and writes each of them down.
  ///
  /// system × (1 − systemTrim), and so on for the examples, the context and the history;
  /// output = (output − preambleTrim − reasoningTrim) × (1 − lengthTrim). A system prompt of 2,000 tokens trimmed by 70%
  /// is 600; 300 tokens of output without a preamble of 100 and 20% shorter are 160.
  mutating func trim(at point: Point, into ledger: inout some Ledger) {
    let levers = registry.levers
    let (system, fewShot) = (point[levers.systemTrim], point[levers.fewShotTrim])
    let (context, history) = (point[levers.contextTrim], point[levers.historyTrim])
    if [system, fewShot, context, history].contains(where: { $0.value > 0 }) {
      note(system, of: self.system, "system", into: &ledger)
      note(fewShot, of: self.fewShot, "few-shot", into: &ledger)
      note(context, of: self.context, "context", into: &ledger)
      note(history, of: self.history, "history", into: &ledger)
      keep(
        system: Share(system.rest), fewShot: Share(fewShot.rest), context: Share(context.rest),
        history: Share(history.rest))
    }
    let (preamble, reasoning) = (point[levers.preambleTrim], point[levers.reasoningTrim])
    for (tokens, label) in [(preamble, "no preamble"), (reasoning, "no reasoning")] where tokens.value > 0 {
      ledger.note(LedgerLine(.prompt, label, [.init(tokens, "of the output")], Tokens(-tokens.value)))
    }
    output = max(.zero, output - preamble - reasoning)
    note(point[levers.lengthTrim], of: output, "shorter output", into: &ledger)
    output = output * point[levers.lengthTrim].rest
  }

  private func note(_ trim: Share, of part: Tokens, _ label: String, into ledger: inout some Ledger) {
    guard trim.value > 0 else { return }
    ledger.note(
      LedgerLine(.prompt, label, [.init(part), .init(trim, "left out")], Tokens(-part.value * trim.value)))
  }
}
