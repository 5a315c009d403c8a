import CostModel

/// The calls of a group with what each of them costs by the prices of its day, in 10⁻¹⁸ of a dollar.
struct PricedCells {
  /// Calls that are billed alike, and their price; nil where nobody has one.
  struct Entry {
    let cell: CountedGroup.Billing
    let sums: Sums
    let price: Int128?

    /// What was spent: what the log says, where it does, else the price.
    var spend: Int128? { cell.hasCost ? sums.cost : price }
    /// How many of the calls have no price: all of them, or those that say nothing of their tokens.
    var callsWithoutPrice: Int { price == nil ? sums.calls : sums.callsWithoutTokens }
    /// How many have neither a cost nor a price.
    var callsWithoutSpend: Int { cell.hasCost ? 0 : callsWithoutPrice }
    /// How many have neither tokens nor a cost, though they did not fail.
    var callsWithoutUsage: Int { cell.hasCost ? 0 : sums.callsWithoutTokens }
    /// The tokens, input and output.
    var tokens: Int128 { sums.input &+ sums.output }
  }

  let entries: [Entry]

  init(_ cells: [CountedGroup.Billing: Sums], _ prices: PriceMemo) {
    entries = cells.map { cell, sums in Entry(cell: cell, sums: sums, price: prices.price(of: cell, sums)) }
  }

  init(_ entries: [Entry]) { self.entries = entries }

  /// All entries of some groups.
  init(_ groups: [PricedCells]) { entries = groups.flatMap(\.entries) }

  /// A sum over the entries that have a value; nil where none has.
  func sum(of value: (Entry) -> Int128?, where isMeant: (Entry) -> Bool = { _ in true }) -> Int128? {
    var sum: Int128?
    for entry in entries where isMeant(entry) {
      guard let value = value(entry) else { continue }
      sum = (sum ?? 0) &+ value
    }
    return sum
  }

  /// The sum of a number of calls over the entries.
  func sum(ofCalls count: (Entry) -> Int) -> Int { entries.reduce(0) { $0 + count($1) } }

  /// How many calls the entries have that are meant.
  func calls(where isMeant: (Entry) -> Bool) -> Int {
    entries.reduce(0) { isMeant($1) ? $0 + $1.sums.calls : $0 }
  }
}

/// Prices that were looked up, by model and service, each with the days on which it holds.
final class PriceMemo {
  private let pricing: BookPricing
  private var found: [CountedGroup.Sold: [FoundPrice]] = [:]
  private var missing: [CountedGroup.Sold: Set<Int>] = [:]

  init(_ pricing: BookPricing) { self.pricing = pricing }

  /// The prices of a cell's model on its day.
  func found(_ cell: CountedGroup.Billing) -> FoundPrice? {
    let sold = cell.sold
    if let known = found[sold]?.first(where: { $0.days.contains((cell.day ?? BookPricing.noDay)) }) {
      return known
    }
    if missing[sold]?.contains((cell.day ?? BookPricing.noDay)) == true { return nil }
    guard let new = pricing.found(cell.model, cell.service, day: (cell.day ?? BookPricing.noDay)) else {
      missing[sold, default: []].insert((cell.day ?? BookPricing.noDay))
      return nil
    }
    found[sold, default: []].append(new)
    return new
  }

  /// What calls cost; nil where nobody knows.
  ///
  /// A call that failed before it had tokens costs nothing whatever its model; what any other call without tokens costs
  /// nobody knows, so the price is that of the others.
  func price(of cell: CountedGroup.Billing, _ sums: Sums) -> Int128? {
    if sums.input == 0, sums.output == 0 { return sums.callsWithoutTokens > 0 ? nil : 0 }
    guard let found = found(cell), found.rates.indices.contains(cell.tier) else { return nil }
    return found.rates[cell.tier].cost(of: sums)
  }
}
