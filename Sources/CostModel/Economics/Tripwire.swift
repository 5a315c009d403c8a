#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

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
    /// Growth of the bill a month, and of the revenue.
    public let growth: (bill: Double, revenue: Double)
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
        let ratio = pow(1 + growth.bill, months) / pow(1 + growth.revenue, months)
        return Rounding.threshold(share * ratio) > limit
      }
    }

    /// Whether two say the same.
    public static func == (left: Tripwire, right: Tripwire) -> Bool {
      left.bill == right.bill && left.revenue == right.revenue && left.limit == right.limit
        && left.growth == right.growth
    }

    /// Puts the bill and the revenue into a hash.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(bill)
      hasher.combine(revenue)
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
      past = pow(last / first, 1 / Double(bills.count - 1)) - 1
    }
    isOfPastBills = point[economics.spendGrowth] == nil && past != nil
    growth = (
      point[economics.spendGrowth]?.value ?? past ?? point[registry.time.growth].value,
      point[economics.revenueGrowth].value
    )
  }
}
