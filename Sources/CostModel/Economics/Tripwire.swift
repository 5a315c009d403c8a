extension Margin {
  /// Inference as a share of the revenue, against the share above which it is too dear.
  ///
  /// $4,200 of $11,000 are 38.2%, over 15%.
  public struct Tripwire: Sendable, Hashable {
    /// The bill for inference of a month, in US dollars.
    public let bill: Double
    /// The revenue of a month, in US dollars.
    public let revenue: Double
    /// The share above which it is too dear.
    public let limit: Double
    /// Growth of the bill a month.
    public let billGrowth: Double
    /// Growth of the revenue a month.
    public let revenueGrowth: Double
    /// Whether the growth of the bill follows from the bills of past months.
    public let isOfPastBills: Bool

    /// bill ÷ revenue.
    public var share: Double { bill / revenue }

    /// Whether it is above the limit.
    public var isOver: Bool { Rounding.threshold(share) > limit }

    /// The number of the first month in which it is above the limit, this month being 1; nil within 120 months.
    ///
    /// 10% that grows by a fifth a month passes 15% in month 4.
    public var crossingMonth: Int? {
      (1...120).first { month in
        let months = Double(month - 1)
        let ratio = power(1 + billGrowth, months) / power(1 + revenueGrowth, months)
        return Rounding.threshold(share * ratio) > limit
      }
    }
  }
}

extension Margin.Tripwire {
  /// Nil where nothing comes in.
  init?(_ point: Point, bills: [Double], inference: Double?, income: Double?) {
    let economics = registry.economics
    guard let revenue = point[economics.revenue]?.value ?? income, revenue > 0,
      let bill = point[economics.spend]?.value ?? bills.last ?? inference
    else { return nil }
    self.revenue = revenue
    self.bill = bill
    limit = point[economics.tripwire].value
    var past: Double?
    if let first = bills.first, let last = bills.last, bills.count > 1, first > 0 {
      past = power(last / first, 1 / Double(bills.count - 1)) - 1
    }
    isOfPastBills = point[economics.spendGrowth] == nil && past != nil
    billGrowth = point[economics.spendGrowth]?.value ?? past ?? point[registry.time.growth].value
    revenueGrowth = point[economics.revenueGrowth].value
  }
}
