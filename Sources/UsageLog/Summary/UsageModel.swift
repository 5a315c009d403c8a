/// A model of a log, and what the price table has of it.
public struct UsageModel: Sendable, Equatable {
  /// The model as the log names it; nil where it does not.
  public let name: String?
  /// How its calls were served.
  public let service: Service
  /// How many calls, and their tokens, input and output.
  public let calls: Int, tokens: Int128
  /// Its part of all tokens, from 0 to 1; nil where there are none.
  public let tokenShare: Double?
  /// The models of the price table by whose prices they were priced, with the sources; the first day first.
  public let prices: [FoundPrice]
  /// How many calls nobody has a price for, and their tokens.
  public let callsWithoutPrice: Int, tokensWithoutPrice: Int128
  /// Why not; nil where all have one.
  public let gap: Gap?

  /// Why calls have no price.
  public enum Gap: String, Sendable, CaseIterable {
    /// The log does not name the model.
    case unnamed
    /// The price table does not have it, or not as it was served.
    case unknown
    /// No price holds on the day.
    case noPrice
    /// Nobody has a price for a kind of its tokens.
    case noTokenPrice
    /// The log does not say the tokens.
    case noTokens
  }

  /// The models of all calls, the one with the most tokens first.
  static func all(of priced: PricedCells, _ memo: PriceMemo, _ pricing: BookPricing) -> [UsageModel] {
    let all = priced.sum(of: \.tokens) ?? 0
    let grouped = Dictionary(grouping: priced.entries, by: \.cell.sold)
    let models = grouped.map { sold, entries in
      let cells = PricedCells(entries)
      let tokens = cells.sum(of: \.tokens) ?? 0
      let open = entries.filter { $0.price == nil || $0.callsWithoutPrice > 0 }
      var prices: [FoundPrice] = []
      for entry in entries.sorted(by: { ($0.cell.day ?? -1) < ($1.cell.day ?? -1) }) {
        if let found = memo.found(entry.cell), !prices.contains(found) { prices.append(found) }
      }
      return UsageModel(
        name: sold.model.isEmpty ? nil : sold.model, service: sold.service,
        calls: cells.sum(ofCalls: \.sums.calls),
        tokens: tokens, tokenShare: all > 0 ? Double(tokens) / Double(all) : nil, prices: prices,
        callsWithoutPrice: cells.sum(ofCalls: \.callsWithoutPrice),
        tokensWithoutPrice: cells.sum(of: \.tokens) { $0.price == nil } ?? 0,
        gap: open.map { gap(of: $0, memo, pricing) }.min { $0.rank < $1.rank })
    }
    return models.sorted { one, other in
      if one.tokens != other.tokens { return one.tokens > other.tokens }
      if one.name != other.name { return (one.name ?? "") < (other.name ?? "") }
      return one.service.rawValue < other.service.rawValue
    }
  }

  private static func gap(of entry: PricedCells.Entry, _ memo: PriceMemo, _ pricing: BookPricing) -> Gap {
    if entry.tokens == 0 || entry.price != nil { return .noTokens }
    if entry.cell.model.isEmpty { return .unnamed }
    if memo.found(entry.cell) != nil { return .noTokenPrice }
    return pricing.knows(entry.cell.model, entry.cell.service) ? .noPrice : .unknown
  }
}

extension UsageModel.Gap {
  /// Which of several reasons is told.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
