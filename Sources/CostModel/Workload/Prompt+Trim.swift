extension Prompt {
  /// Leaves out what the levers on the prompt and the answer say, and writes each of them down.
  ///
  /// system × (1 − systemTrim) − systemTrimTokens, at least 0, and so on for the examples, the context and the history;
  /// output = (output − preambleTrim − reasoningTrim) × (1 − lengthTrim). A system prompt of 2,000 tokens trimmed by 70%, or
  /// by 1,400 tokens, is 600; 300 tokens of output without a preamble of 100 and 20% shorter are 160.
  mutating func trim(at point: Point, into ledger: inout some Ledger) {
    let levers = registry.levers
    if PromptTrim.isAny(at: point) {
      var kept = SIMD8<Double>(repeating: 1)
      for trim in PromptTrim.all {
        let (part, label) = (self[trim.part], trim.part.label)
        let (share, tokens) = (point[trim.share], min(point[trim.tokens], part))
        note(share, of: part, label, into: &ledger)
        if tokens.value > 0 { ledger.line(.prompt, label, [.init(tokens, "left out")], tokens * -1) }
        let cut = part.value > 0 ? tokens.value / part.value : 0
        kept[trim.part.rawValue] = max(0, share.rest - cut)
      }
      keep { kept[$0.rawValue] }
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
