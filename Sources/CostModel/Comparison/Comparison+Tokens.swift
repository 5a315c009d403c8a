extension Comparison {
  /// The calls of the product a month, over their range, of all features together; nil where those of one are not known.
  ///
  /// Two features of 100,000 to 250,000 and of 60,000 calls are 160,000 to 310,000.
  public var callsPerMonth: Spread? {
    let slot = registry.workload.calls.slot
    guard let bundle = today.bundle else { return scenario.inputs.spreads[slot] }
    let known = bundle.features.compactMap { scenario.inputs.spreads[$0.overlay.place(of: slot)] }
    guard known.count == bundle.features.count else { return nil }
    func sum(_ end: (Spread) -> Double) -> Double { known.reduce(0) { $0 + end($1) } }
    guard known.contains(where: \.isRange) else { return Spread(sum(\.likely)) }
    return known.contains(where: \.isPeaked)
      ? Spread(sum(\.low), sum(\.high), likely: sum(\.likely)) : Spread(sum(\.low), sum(\.high))
  }

  /// The input tokens that a call of today's model has, over the ranges of what they are made of: of a system prompt of
  /// 700 and a message of 1,000 to 1,200, 1,700 to 1,900.
  public var inputTokens: Spread { tokens(\.input) }

  /// The output tokens that a call of today's model has, over the ranges of what they follow from.
  public var outputTokens: Spread { tokens(\.output) }

  /// Each input of its own only raises or only lowers the tokens, so that all of them together at the ends that do the
  /// same reach the least and the most.
  private func tokens(_ count: (Prompt) -> Tokens) -> Spread {
    func tokens(_ point: Point) -> Double { count(Prompt.today(at: point)).value }
    let inputs = scenario.inputs
    let likely = inputs.likely
    var (least, most) = (likely, likely)
    var isPeaked = false
    for slot in registry.all.indices {
      guard let spread = inputs.spreads[slot], spread.isRange else { continue }
      var (low, high) = (likely, likely)
      low.values[slot] = spread.low
      high.values[slot] = spread.high
      guard tokens(low) != tokens(high) else { continue }
      let isRising = tokens(low) < tokens(high)
      least.values[slot] = isRising ? spread.low : spread.high
      most.values[slot] = isRising ? spread.high : spread.low
      isPeaked = isPeaked || spread.isPeaked
    }
    let ends = (tokens(least), tokens(most))
    if ends.0 == ends.1 { return Spread(tokens(likely)) }
    return isPeaked ? Spread(ends.0, ends.1, likely: tokens(likely)) : Spread(ends.0, ends.1)
  }
}
