extension Parameters {
  /// The parameter that says with another unit what this one says, a share of a part of the prompt or tokens of it; nil for
  /// most.
  func otherUnit(of slot: Int) -> Int? {
    for trim in PromptTrim.all {
      if trim.share.slot == slot { return trim.tokens.slot }
      if trim.tokens.slot == slot { return trim.share.slot }
    }
    return nil
  }

  /// The same by its key.
  func otherUnit(of key: String) -> Definition? {
    PromptTrim.all.lazy.compactMap { trim in
      if self[trim.share].key == key { return self[trim.tokens] }
      return self[trim.tokens].key == key ? self[trim.share] : nil
    }.first
  }

  /// Reads a value for a parameter, and says which one it is of: `1400` for `systemTrim`, a share, is of
  /// `systemTrimTokens`, and so is `1400 tokens`.
  ///
  /// - Throws: ``QuantityTextError`` for a text that is a value of neither, or could be one of both: `70` is 70% or 70 tokens.
  public func read(
    _ text: String, for definition: Definition
  ) throws(QuantityTextError) -> (definition: Definition, stated: StatedQuantity) {
    guard definition.unit == .share, let tokens = otherUnit(of: definition.key), !text.contains("%"),
      let stated = try? StatedQuantity(text, for: tokens)
    else { return (definition, try StatedQuantity(text, for: definition)) }
    let ends = stated.spread
    if stated.text.lowercased().contains("token") { return (tokens, stated) }
    guard ends.high > 1 else { return (definition, try StatedQuantity(text, for: definition)) }
    guard ends.low == 0 || ends.low >= 1 else { throw .shareAndTokens }
    guard ends.high > 100 else { throw .percentOrTokens(stated.text) }
    return (tokens, stated)
  }
}

extension StatedOption.Quantities {
  /// Whether a number is among them, in whichever unit it is said.
  func says(_ key: String) -> Bool {
    self[key] != nil || registry.otherUnit(of: key).map { self[$0.key] != nil } ?? false
  }

  /// These numbers without those that others say.
  func without(_ top: Self) -> Self { filter { !top.says($0.key) } }

  /// These numbers with others over them.
  func overlaid(by top: Self) -> Self { without(top).merging(top) { _, winner in winner } }
}
