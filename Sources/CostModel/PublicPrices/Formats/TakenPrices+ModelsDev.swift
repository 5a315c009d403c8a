internal import JSONText

extension TakenPrices {
  private static let modelsDev: [String: TokenRate] = [
    "input": .input, "output": .output, "cache_read": .cachedInput, "cache_write": .cacheWrite,
  ]

  /// Reads the prices of a model of models.dev, or of a mode of it.
  mutating func readModelsDev(_ reader: inout JSONReader) throws(JSONTextError) {
    var over: [(key: String, above: Double?, tier: TakenPrices)] = []
    var reasoning = StatedPrice.none
    try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
      let kind = try reader.peek()
      if key == "tiers" {
        guard kind == .array else { return kind == .null ? () : refuseTiers(key) }
        try reader.readArray { (_, reader) throws(JSONTextError) in
          let (tier, size) = try readTier(&reader)
          take(tier: tier, above: size, key: key)
        }
      } else if key.hasPrefix("context_over_"), kind != .null {
        over.append((key, Self.threshold(key), try readTier(&reader).tier))
      } else if key == "reasoning" {
        reasoning = try reader.readPrice(timesTenTo: 0)
      } else if let rate = Self.modelsDev[key] {
        take(try reader.readPrice(timesTenTo: 0), rate, key: key)
      }
    }
    takeRepeated(over)
    take(reasoning: reasoning, key: "reasoning")
  }

  /// Takes what the older keys say of longer calls: one of the tiers again, or the only one.
  private mutating func takeRepeated(_ over: [(key: String, above: Double?, tier: TakenPrices)]) {
    let known = draft.tiers
    for (key, above, tier) in over {
      let isRepeated = known.contains { old in
        TokenRate.allCases.allSatisfy { tier.draft.rates[$0] == nil || tier.draft.rates[$0] == old.rates[$0] }
      }
      if isRepeated, tier.draft.hasBase, tier.refusal == nil { continue }
      if known.isEmpty { take(tier: tier, above: above, key: key) } else { refuseTiers(key) }
    }
  }

  /// 200,000 of `context_over_200k`.
  private static func threshold(_ key: String) -> Double? {
    let amount = key.dropFirst("context_over_".utf8.count)
    guard amount.last == "k", let count = Int(amount.dropLast()), (1...100_000).contains(count) else {
      return nil
    }
    return Double(count) * 1000
  }

  /// Reads prices of longer calls, and the input tokens above which they hold.
  private func readTier(
    _ reader: inout JSONReader
  ) throws(JSONTextError) -> (tier: TakenPrices, size: Double?) {
    var tier = TakenPrices(place: place)
    var size: Double?
    var isOfContext = true
    try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
      if key == "tier" {
        try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
          if key == "size" { size = try reader.readTokensIfAny()?.value }
          if key == "type" { isOfContext = try reader.readTextIfAny() == "context" }
        }
      } else if let rate = Self.modelsDev[key] {
        tier.take(try reader.readPrice(timesTenTo: 0), rate, key: key)
      }
    }
    return (tier, isOfContext ? size : nil)
  }
}
