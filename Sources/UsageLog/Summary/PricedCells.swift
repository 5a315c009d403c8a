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
    /// How many of the calls have no price: those that say nothing of their tokens, or all but those that cost nothing.
    var callsWithoutPrice: Int {
      price == nil ? sums.calls - sums.failedWithoutTokens : sums.callsWithoutTokens
    }
    /// Whether all calls failed before they had tokens, which costs nothing whatever the model.
    var isFree: Bool { tokens == 0 && sums.callsWithoutTokens == 0 }
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

  /// What all entries cost by the prices, as far as they are known; nil where nobody knows any.
  var price: Int128? { known(\.price) { $0.isFree } }

  /// What was spent, as far as it is known; nil where nobody knows any.
  var spend: Int128? { known(\.spend) { $0.isFree && !$0.cell.hasCost } }

  /// A sum of amounts, for which what is free stands only where nothing else does: beside calls that nobody has a price for
  /// it would look like all that they cost.
  private func known(_ amount: (Entry) -> Int128?, isFree: (Entry) -> Bool) -> Int128? {
    sum(of: amount) { !isFree($0) } ?? (entries.allSatisfy(isFree) ? sum(of: amount) : nil)
  }

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
