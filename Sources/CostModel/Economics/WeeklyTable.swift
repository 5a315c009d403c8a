/// The weekly table of the article: seven figures with their targets, of this week and of the last.
public struct WeeklyTable: Sendable, Hashable {
  /// What a line is of: what is counted, and over what it is divided.
  public enum Subject: String, Sendable, Hashable, CaseIterable {
    /// What inference cost.
    case cost
    /// What it cost by active user.
    case costPerActiveUser
    /// What it cost of the revenue.
    case shareOfRevenue
    /// Gross margin.
    case grossMargin
    /// Share of the calls that a cache answered.
    case cacheHitRate
    /// Share of the calls on middle and small models.
    case smallModelShare
    /// What the dearest fifth of the customers costs, of what they pay.
    case topCustomersShare
  }

  /// What a figure should be.
  public struct Target: Sendable, Hashable {
    /// The number.
    public let value: Double
    /// Whether more is better; else less.
    public let isLeast: Bool

    /// Whether a figure meets it: `0.12` against less than `0.15` does.
    public func isMet(by figure: Double) -> Bool {
      let (figure, value) = (Rounding.threshold(figure), Rounding.threshold(value))
      return isLeast ? figure > value : figure < value
    }
  }

  /// A line of it.
  public struct Line: Sendable, Hashable {
    /// What it is of.
    public let subject: Subject
    /// The unit of its numbers.
    public let unit: Unit
    /// This week and the last; nil where nobody gave what it is made of.
    public let this, last: Double?
    /// The target; nil where nobody has one.
    public let target: Target?

    /// Whether this week meets it; nil where that cannot be told.
    public var isMet: Bool? { this.flatMap { this in target.map { $0.isMet(by: this) } } }
  }

  /// The lines, in the order of the article.
  public let lines: [Line]

  /// Where the targets were read that the user does not set.
  public static let source = Source.saas

  /// The targets of the article.
  private static let published: [Subject: Target] = [
    .grossMargin: Target(value: 0.68, isLeast: true), .cacheHitRate: Target(value: 0.30, isLeast: true),
    .smallModelShare: Target(value: 0.60, isLeast: true),
    .topCustomersShare: Target(value: 0.40, isLeast: false),
  ]

  /// - Parameters:
  ///   - costPerUser: what a user is to cost a week at most, in US dollars; nil where nobody said.
  ///   - tripwire: the share of the revenue above which inference is too dear.
  init(_ this: Week, _ last: Week, costPerUser: Double?, tripwire: Double) {
    lines = Subject.allCases.map { subject in
      let target: Target? =
        switch subject {
        case .cost: nil
        case .costPerActiveUser: costPerUser.map { Target(value: $0, isLeast: false) }
        case .shareOfRevenue: Target(value: tripwire, isLeast: false)
        default: Self.published[subject]
        }
      return Line(
        subject: subject, unit: subject.unit, this: this.value(of: subject), last: last.value(of: subject),
        target: target)
    }
  }
}

extension WeeklyTable.Subject {
  fileprivate var unit: Unit {
    switch self {
    case .cost, .costPerActiveUser: .usd
    default: .share
    }
  }
}

extension Week {
  /// What a line of the table says of the week; nil where nobody gave what it is made of.
  fileprivate func value(of subject: WeeklyTable.Subject) -> Double? {
    func cost(by figure: Figure) -> Double? {
      guard let cost = figures[.cost], let number = figures[figure], number > 0 else { return nil }
      return cost / number
    }
    return switch subject {
    case .cost: figures[.cost]
    case .costPerActiveUser: cost(by: .activeUsers)
    case .shareOfRevenue: cost(by: .revenue)
    case .grossMargin: figures[.grossMargin]
    case .cacheHitRate: figures[.cacheHitRate]
    case .smallModelShare: figures[.smallModelShare]
    case .topCustomersShare: figures[.topCustomersShare]
    }
  }
}
