extension PortfolioStatement {
  /// Everything that keeps the portfolio from being computed, feature by feature, as far as one fault does not hide
  /// another.
  public func faults(asOf day: CalendarDate, in book: PriceBook) -> [ScenarioError] {
    var faults: [ScenarioError] = []
    func note(_ portfolio: PortfolioStatement) {
      do throws(ScenarioError) { _ = try Portfolio(portfolio, asOf: day, in: book) } catch {
        if !faults.contains(error) { faults.append(error) }
      }
    }
    for feature in features {
      var alone = self
      alone.features = [feature]
      note(alone)
    }
    if faults.isEmpty { note(self) }
    return faults
  }
}
