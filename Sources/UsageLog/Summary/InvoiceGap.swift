public import CostModel

/// What an invoice says against what the log comes to.
///
/// An invoice of $120 for calls that the log prices at $100 leaves a gap of $20.
public struct InvoiceGap: Sendable, Equatable {
  /// What was billed.
  public let invoice: USD
  /// The invoice less what the calls cost by the price table; nil where none has a price.
  public let toPriced: USD?
  /// The invoice less what the log says that calls cost; nil where it says nothing.
  public let toLogged: USD?
  /// The group in which logged and priced spend lie furthest apart; nil where they agree, or nothing has both.
  public let group: Apart?

  /// A group whose logged and priced spend differ.
  public struct Apart: Sendable, Equatable {
    /// What each key is; nil where the record does not say.
    public let key: [String?]
    /// What the log says that its calls cost, and what the same calls cost by the price table.
    public let logged: USD, priced: USD
  }

  init(_ invoice: USD, _ totals: UsageTotals, _ groups: [(key: [String?], cells: PricedCells)]) {
    self.invoice = invoice
    toPriced = totals.pricedSpend.map { invoice - $0 }
    toLogged = totals.loggedSpend.map { invoice - $0 }
    var furthest: (gap: Int128, name: String, apart: Apart)?
    for group in groups {
      let both = { (entry: PricedCells.Entry) in entry.cell.hasCost && entry.price != nil }
      guard let logged = group.cells.sum(of: \.sums.cost, where: both),
        let priced = group.cells.sum(of: \.price, where: both), logged != priced
      else { continue }
      let gap = abs(logged &- priced)
      let name = group.key.map { $0 ?? "" }.joined(separator: "\0")
      // The first by name of those that are as far apart, so that the order of the groups does not matter.
      if let known = furthest, known.gap > gap || (known.gap == gap && known.name < name) { continue }
      furthest = (gap, name, Apart(key: group.key, logged: USD(exact: logged), priced: USD(exact: priced)))
    }
    self.group = furthest?.apart
  }
}
