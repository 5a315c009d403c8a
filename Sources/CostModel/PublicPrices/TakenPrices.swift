/// The prices of one way of being sold while a public file is read, and what of them cannot be used.
struct TakenPrices: Sendable {
  /// What stands before a key in what is left out: the variant; empty for the usual prices.
  var place = ""
  /// The prices that can be used.
  var draft = PriceDraft()
  /// What the file gives for input and output of a call of usual length.
  private(set) var base = BasePrices()
  /// The prices that cannot be used, and whose absence makes no other price wrong.
  var partsLeftOut: [LeftOut.Reason] = []
  /// Why no price of them may be used: a longer call would be billed at those of a shorter one.
  private(set) var fault: LeftOut.Reason?
  /// Why input or output is no price.
  private var baseRefusal: LeftOut.Reason?

  init(place: String = "") { self.place = place }

  /// Why they can be no variant; nil where they can.
  var refusal: LeftOut.Reason? { fault ?? baseRefusal }

  /// Takes a price, or names why it is none.
  ///
  /// - Parameters:
  ///   - threshold: the input tokens above which it holds; 0 for a call of usual length.
  ///   - key: the key under which it stands.
  mutating func take(_ stated: StatedPrice, _ rate: TokenRate, above threshold: Double = 0, key: String) {
    let isUsual = threshold <= 0
    if isUsual, rate == .input { base.input = stated }
    if isUsual, rate == .output { base.output = stated }
    if let price = stated.price { return draft.set(rate, above: threshold, price) }
    guard let reason = stated.refusal(of: named(key)) else { return }
    if rate != .input, rate != .output {
      partsLeftOut.append(reason)
    } else if isUsual {
      baseRefusal = baseRefusal ?? reason
    } else {
      refuseTiers(key)
    }
  }

  /// Takes the prices of longer calls that stand together, which are of no use without input and output.
  mutating func take(tier: TakenPrices, above threshold: Double?, key: String) {
    partsLeftOut += tier.partsLeftOut
    guard let threshold, tier.draft.hasBase, tier.refusal == nil else { return refuseTiers(key) }
    for rate in TokenRate.allCases {
      if let price = tier.draft.rates[rate] { draft.set(rate, above: threshold, price) }
    }
  }

  /// Takes the prices of the shortest calls of some that stand by length.
  mutating func takeBase(of tier: TakenPrices) {
    partsLeftOut += tier.partsLeftOut
    (base, baseRefusal) = (tier.base, tier.baseRefusal)
    draft.rates = draft.rates.overlaid(by: tier.draft.rates)
  }

  /// Names prices of longer calls that cannot be read.
  mutating func refuseTiers(_ key: String) { fault = fault ?? .unreadTiers(key: named(key)) }

  /// Names that what a model thinks costs otherwise than what it answers.
  mutating func take(reasoning: StatedPrice, key: String) {
    if let price = reasoning.price {
      if price != draft.rates.output { partsLeftOut.append(.condition("reasoning at another price")) }
    } else if let reason = reasoning.refusal(of: named(key)) {
      partsLeftOut.append(reason)
    }
  }

  private func named(_ key: String) -> String { place.isEmpty ? key : "\(place) \(key)" }
}
