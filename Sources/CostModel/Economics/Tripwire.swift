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
    /// Whether the revenue is what comes in of plans, after payment, store and refunds, rather than what was stated.
    public let isOfPlans: Bool
    /// Whether the growth of the bill follows from the bills of past months.
    public let isOfPastBills: Bool

    /// The least and the most of the share over the ranges of the bill and the revenue; nil where neither is a range.
    public let shareEnds: Margin.Ends.Bounds?

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
  ///
  /// - Parameters:
  ///   - bills: those of past months, from which the growth follows where nobody states it.
  ///   - inference: the bill of plans; nil for the one that is stated.
  ///   - income: what comes in of plans; nil for the revenue that is stated.
  init?(
    _ inputs: Inputs, bills: [Double], inference: Double? = nil, income: Double? = nil,
    ends: Margin.Ends.Bounds? = nil
  ) {
    let point = inputs.likely
    let economics = registry.economics
    guard let revenue = income ?? point[economics.revenue]?.value, revenue > 0,
      let bill = inference ?? point[economics.spend]?.value ?? bills.last, (bill / revenue).isFinite
    else { return nil }
    self.revenue = revenue
    self.bill = bill
    limit = point[economics.tripwire].value
    var past: Double?
    if let first = bills.first, let last = bills.last, bills.count > 1, first > 0 {
      past = power(last / first, 1 / Double(bills.count - 1)) - 1
    }
    shareEnds = ends.flatMap { $0.isRange ? $0 : nil } ?? inputs.shareEnds(bill, of: revenue)
    isOfPlans = income != nil
    isOfPastBills = point[economics.spendGrowth] == nil && past != nil
    billGrowth = point[economics.spendGrowth]?.value ?? past ?? point[registry.time.growth].value
    revenueGrowth = point[economics.revenueGrowth].value
  }
}

extension Inputs {
  /// Bill ÷ revenue at the ends of what is stated as a range; nil where nothing is.
  fileprivate func shareEnds(_ bill: Double, of revenue: Double) -> Margin.Ends.Bounds? {
    let (spend, income) = (spread(registry.economics.spend), spread(registry.economics.revenue))
    guard spend?.isRange ?? false || income?.isRange ?? false else { return nil }
    return .init(
      low: (spend?.low ?? bill) / (income?.high ?? revenue),
      high: (spend?.high ?? bill) / (income?.low ?? revenue))
  }
}
