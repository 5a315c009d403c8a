/// A price of a public file that a comparison rests on, or would without a doubt about it, and what the table has.
public struct ListedUse: Sendable {
  /// The id of the model.
  public let id: String
  /// The file and its entry.
  public let listed: ListedPrice
  /// The prices that are used; nil where there are none on the day.
  public let used: TokenRates?
  /// The prices of the table on that day; nil where it has none.
  public let table: TokenRates?
  /// When the price of the table was read; nil where it has none.
  public let tableChecked: CalendarDate?
}

extension Comparison {
  /// The models whose prices come from a public file, or have a doubtful one there, each once.
  public var listedUses: [ListedUse] {
    let day = scenario.start
    var seen: Set<String> = []
    return pricedOffers.compactMap { offer in
      guard offer.kind == .api, let model = offer.model, let listed = model.listed,
        seen.insert(model.id).inserted
      else { return nil }
      let table = listed.tablePrice(on: day)
      return ListedUse(
        id: model.id, listed: listed, used: model.price(on: day)?.rates, table: table?.rates,
        tableChecked: table?.source.checked)
    }
  }
}
