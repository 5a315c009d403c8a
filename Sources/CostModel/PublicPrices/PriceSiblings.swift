/// What the same model costs elsewhere in a public file, and whether a price is too far from it to be one.
struct PriceSiblings {
  /// So many times its siblings, or so small a part of them, is probably another unit.
  private static let far = 20.0
  /// Output that costs less than this part of input is probably a slip.
  private static let cheapOutput = 0.2

  private var byName: [String: [(seller: String, input: Double)]] = [:]

  init(_ entries: [PublicEntry]) {
    for entry in entries {
      guard let input = entry.latest?.rates.input else { continue }
      byName[Self.bareName(entry.name), default: []].append((entry.seller, input.value))
    }
  }

  /// The name of a model without who makes it: `deepseek-v4-pro` of `deepseek-ai/DeepSeek-V4-Pro`.
  private static func bareName(_ name: String) -> String {
    (name.split(separator: "/").last.map(String.init) ?? name).lowercased()
  }

  /// Why a price is not to be used before it is accepted; nil where nothing is odd.
  ///
  /// - Parameter table: what the table has for the model: a price near that needs no sibling.
  func doubt(about draft: PriceDraft, of entry: PublicEntry, _ id: String, table: TokenRates?) -> PriceDoubt?
  {
    let rates = draft.rates
    guard let input = rates.input?.value, let output = rates.output?.value else { return nil }
    if let known = table?.input?.value, Self.isFar(input, known) {
      return .offSiblings(price: input, sibling: known, elsewhere: "in the table")
    }
    let sibling = nearest(to: input, of: entry)
    if table?.input == nil, let sibling, Self.isFar(input, sibling) {
      return .offSiblings(price: input, sibling: sibling, elsewhere: "at other sellers")
    }
    if output < input * Self.cheapOutput { return .cheapOutput(input: input, output: output) }
    // Some models do cost so much: two who say so are enough.
    return Self.doubt(about: draft, table: table, isHighUsual: sibling != nil)
  }

  /// Why prices of a variant are not to be used; nil where nothing is odd.
  static func doubt(aboutVariant draft: PriceDraft, of standard: TokenRates) -> PriceDoubt? {
    if let input = draft.rates.input?.value, let usual = standard.input?.value, isFar(input, usual) {
      return .offSiblings(price: input, sibling: usual, elsewhere: "as the model is usually sold")
    }
    return doubt(about: draft, table: nil, isHighUsual: false)
  }

  /// What is odd about prices by themselves.
  private static func doubt(
    about draft: PriceDraft, table: TokenRates?, isHighUsual: Bool
  ) -> PriceDoubt? {
    if let doubt = draft.dearDiscount { return doubt }
    for rates in [draft.rates] + draft.tiers.map(\.rates) {
      for rate in TokenRate.allCases {
        guard let price = rates[rate]?.value else { continue }
        let limit = TokenRates.limit.value
        if price > limit, !isHighUsual, table?[rate].map({ isFar(price, $0.value) }) ?? true {
          return .high(rate.name, price, limit: limit)
        }
      }
    }
    return nil
  }

  private static func isFar(_ price: Double, _ sibling: Double) -> Bool {
    price >= sibling * far || price <= sibling / far
  }

  /// What others charge for the model that comes nearest; nil where nobody else has it.
  private func nearest(to price: Double, of entry: PublicEntry) -> Double? {
    func distance(_ other: Double) -> Double { other > price ? other / price : price / other }
    return (byName[Self.bareName(entry.name)] ?? [])
      .filter { $0.seller != entry.seller }.map(\.input).min { distance($0) < distance($1) }
  }
}
