/// What a public file has otherwise than another table, and what only one of the two has.
public struct PriceDifferences: Sendable {
  /// What differs, model by model in the order of the file.
  public let rows: [PriceDifference]
  /// The models that both have and that agree in everything the file says.
  public let agreeing: Int
  /// The models that the file alone has.
  public let onlyAfter: [String]
  /// The models with a price that the other table alone has.
  public let onlyBefore: [String]

  /// Holds a file against the one before it, both read without the gaps filled.
  public init(of list: PublicPriceList, against other: PublicPriceList, on day: CalendarDate) {
    self.init(of: list, against: other.models, on: day)
  }

  /// Holds a file against a table.
  public init(of list: PublicPriceList, against book: PriceBook, on day: CalendarDate) {
    self.init(of: list, against: book.whole.models.filter { $0.variant == nil }, on: day)
  }

  /// Holds the models of a file against others.
  ///
  /// Only what the file says is compared: what it leaves out is no difference.
  ///
  /// - Parameters:
  ///   - list: the file.
  ///   - others: the models of the table, or of the file before it.
  ///   - day: the day whose prices are compared.
  private init(of list: PublicPriceList, against others: [Model], on day: CalendarDate) {
    let after = list.models.flatMap(\.withVariants).filter { $0.isListed }
    let before = Dictionary(others.flatMap(\.withVariants).map { ($0.id, $0) }) { first, _ in first }
    var rows: [PriceDifference] = []
    var agreeing = 0
    var onlyAfter: [String] = []
    for model in after {
      guard let other = before[model.id], other.price(on: day) != nil else {
        onlyAfter.append(model.id)
        continue
      }
      let found = Self.rows(from: other, to: model, on: day)
      if found.isEmpty { agreeing += 1 }
      rows += found
    }
    // A file has a model whose price is doubted, too.
    let known = list.doubted.union(after.map(\.id))
    self.rows = rows
    self.agreeing = agreeing
    self.onlyAfter = onlyAfter
    onlyBefore = others.flatMap(\.withVariants).filter { !known.contains($0.id) && $0.price(on: day) != nil }
      .map(\.id)
  }

  private static func rows(from other: Model, to model: Model, on day: CalendarDate) -> [PriceDifference] {
    let (then, now) = (other.price(on: day), model.price(on: day))
    var rows: [PriceDifference] = []
    func compare(_ key: String, above: Tokens? = nil, _ before: Double?, _ after: Double?) {
      guard let after, before.map({ !Rounding.agree($0, after) }) ?? true else { return }
      rows.append(
        PriceDifference(
          id: model.id, key: key, above: above, before: before.map { .number($0) }, after: .number(after),
          sourceBefore: then?.source, sourceAfter: now?.source))
    }
    for rate in TokenRate.allCases { compare(rate.key, then?.rates[rate]?.value, now?.rates[rate]?.value) }
    for tier in now?.longContext ?? [] {
      // Some vendors mean `from 200,000 on`, others `above 200,000`: a call of just so many is billed otherwise.
      let tiers = then?.longContext ?? []
      let old =
        tiers.first { $0.above == tier.above }
        ?? tiers.first { abs($0.above.value - tier.above.value) <= 1 }
      if let old { compare(PriceDifference.threshold, old.above.value, tier.above.value) }
      for rate in TokenRate.allCases {
        compare(rate.key, above: tier.above, old?.rates[rate]?.value, tier.rates[rate]?.value)
      }
    }
    guard model.variant == nil else { return rows }
    compare("contextTokens", other.contextWindow?.value, model.contextWindow?.value)
    compare("leastCacheableTokens", other.leastCacheable?.value, model.leastCacheable?.value)
    if let end = model.endOfLife, end.on != other.endOfLife?.on {
      rows.append(
        PriceDifference(
          id: model.id, key: "endOfLife", above: nil, before: other.endOfLife.map { .day($0.on) },
          after: .day(end.on), sourceBefore: other.endOfLife?.source, sourceAfter: end.source))
    }
    return rows
  }
}

extension Model {
  /// Whether its price comes from a public file.
  fileprivate var isListed: Bool { listed.map { $0.doubt == nil } ?? false }
}
