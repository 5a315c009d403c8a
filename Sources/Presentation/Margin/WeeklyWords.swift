internal import CostModel

extension WeeklyTable.Subject {
  /// What its line is called.
  var title: String {
    switch self {
    case .cost: "inference in all"
    case .costPerActiveUser: "inference of an active user"
    case .shareOfRevenue: "inference of the revenue"
    case .grossMargin: "gross margin"
    case .cacheHitRate: "answered by a cache"
    case .smallModelShare: "calls on middle and small models"
    case .topCustomersShare: "cost of the dearest fifth, of what they pay"
    }
  }
}
