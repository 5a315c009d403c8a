extension Prompt {
  /// Leaves out what the levers on the prompt and the answer say, and writes each of them down.
  ///
  /// system × (1 − systemTrim) − systemTrimTokens, at least 0, and so on for the examples, the context and the history;
  /// output = (output − preambleTrim − reasoningTrim) × (1 − lengthTrim). A system prompt of 2,000 tokens trimmed by 70%, or
  /// by 1,400 tokens, is 600; 300 tokens of output without a preamble of 100 and 20% shorter are 160.
  mutating func trim(at point: Point, into ledger: inout some Ledger) {
    let levers = registry.levers
    let trims = levers.trims
    if trims.contains(where: { point[$0.share].value > 0 || point[$0.tokens].value > 0 }) {
      let parts = [(system, "system"), (fewShot, "few-shot"), (context, "context"), (history, "history")]
      var kept: [Share] = []
      for (trim, (part, label)) in zip(trims, parts) {
        let (share, tokens) = (point[trim.share], min(point[trim.tokens], part))
        note(share, of: part, label, into: &ledger)
        if tokens.value > 0 { ledger.line(.prompt, label, [.init(tokens, "left out")], tokens * -1) }
        let cut = part.value > 0 ? tokens.value / part.value : 0
        kept.append(Share(max(0, share.rest - cut)))
      }
      keep(system: kept[0], fewShot: kept[1], context: kept[2], history: kept[3])
    }
    let (preamble, reasoning) = (point[levers.preambleTrim], point[levers.reasoningTrim])
    for (tokens, label) in [(preamble, "no preamble"), (reasoning, "no reasoning")] where tokens.value > 0 {
      ledger.line(.prompt, label, [.init(tokens, "of the output")], tokens * -1)
    }
    output = max(.zero, output - preamble - reasoning)
    note(point[levers.lengthTrim], of: output, "shorter output", into: &ledger)
    output = output * point[levers.lengthTrim].rest
  }

  private func note(_ trim: Share, of part: Tokens, _ label: String, into ledger: inout some Ledger) {
    guard trim.value > 0 else { return }
    ledger.line(.prompt, label, [.init(part), .init(trim, "left out")], part * -1 * trim)
  }
}
