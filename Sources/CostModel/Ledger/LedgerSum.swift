/// A sum that keeps its addends where somebody reads them, so that a cost and what it is made of are said once.
struct LedgerSum<Log: Ledger, Kind: Dimension> {
  /// What it comes to.
  private(set) var amount = Quantity<Kind>.zero
  /// The products that add up to it; empty where nobody reads them.
  private(set) var addends: [[LedgerLine.Term]] = []

  /// Adds a product.
  mutating func add(_ product: Quantity<Kind>, _ terms: @autoclosure () -> [LedgerLine.Term]) {
    add(product, sum: [terms()])
  }

  /// Adds a sum of products.
  mutating func add(_ more: Quantity<Kind>, sum terms: @autoclosure () -> [[LedgerLine.Term]]) {
    amount = amount + more
    if Log.keepsLines { addends += terms() }
  }
}
