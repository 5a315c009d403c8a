/// The numbers of a week that are watched, as they were counted.
public struct Week: Sendable, Hashable {
  /// What is watched.
  public enum Figure: String, Sendable, Hashable, CaseIterable {
    /// What inference cost, in US dollars.
    case cost
    /// The users that were active.
    case activeUsers
    /// What came in, in US dollars.
    case revenue
    /// The gross margin.
    case grossMargin
    /// The share of the calls that a cache answered.
    case cacheHitRate
    /// The share of the calls that went to middle and small models.
    case smallModelShare
    /// What the fifth of the customers that cost most cost, as a share of what they pay.
    case topCustomersShare

    /// The unit of the number.
    public var unit: Unit {
      switch self {
      case .cost, .revenue: .usd
      case .activeUsers: .count
      case .grossMargin, .cacheHitRate, .smallModelShare, .topCustomersShare: .share
      }
    }
  }

  /// The numbers; those that nobody gave are missing.
  public internal(set) var figures: [Figure: Double] = [:]

  /// A week of which nothing is known.
  public init() {}
}
