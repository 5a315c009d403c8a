/// A bill of a month at the likely values, with its range where a range went in.
public struct LeverBill: Sendable, Hashable {
  /// At the likely values.
  public let likely: MonthlyUSD
  /// The smallest and the largest over all corners; both the likely one where nothing was a range.
  public let low, high: MonthlyUSD

  init(_ likely: MonthlyUSD, _ range: (low: MonthlyUSD, high: MonthlyUSD)?) {
    self.likely = likely
    low = range?.low ?? likely
    high = range?.high ?? likely
  }

  /// Whether it has two ends.
  public var isRange: Bool { low < high }
}

extension Study {
  /// The bill of a month: of today's model, or of the one option of the study where there is one.
  func leverBill() throws(ScenarioError) -> LeverBill {
    let comparison = try Comparison(self)
    guard let row = comparison.rows.first else {
      return LeverBill(comparison.baseline.total, comparison.baselineRange)
    }
    let total = row.figures?.monthly.total ?? comparison.baseline.total
    return LeverBill(total, row.range.map { ($0.low.monthlyTotal, $0.high.monthlyTotal) })
  }

  /// Today's model with all of one lever, or those of all features.
  func today(with bound: Offer.Bound) -> Offer {
    guard let bundle = today.bundle else {
      var most = today
      most.bound = bound
      return most
    }
    let bounded = bundle.moving { place in
      bundle.features[place].billPlace == nil ? features[place]?.today(with: bound) : nil
    }
    return Offer(bounded, id: today.id, bound: bound)
  }

  /// The same study of other numbers and options.
  func with(_ scenario: CompleteScenario, _ offers: [Offer]) -> Study {
    Study(
      scenario: scenario, today: today, successors: successors, offers: offers, features: features)
  }
}
