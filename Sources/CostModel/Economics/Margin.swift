/// What users pay and cost, plan by plan: gross margin, who costs more than they pay, and the limits and prices that keep
/// the margin that is aimed at.
///
/// Amounts are US dollars a month. A user who pays $50, with 500 calls of $0.015, costs $7.50 and leaves 85%.
public struct Margin: Sendable {
  /// The options of the scenario; nil where what users cost is stated, and no call is priced.
  public let comparison: Comparison?
  /// The plans, in the order stated.
  public let plans: [Plan]
  /// All plans together; nil where only the revenue and the bill are known.
  public let total: Total?
  /// The margin of all plans under each option that can be had, the best first.
  public let options: [OptionMargin]
  /// The options that were asked for and are not among ``options``.
  public let leftOut: [Row]
  /// The calls a month that are stated beside plans whose users make others; nil where they are not, or agree.
  public let callsBeside: (stated: Double, ofUsers: Double)?
  /// Whether calls of free users are stated, and no free users.
  public let hasIdleFreeCalls: Bool
  /// The margin of all plans behind each lever, those that are given first, in the order of effort.
  public let levers: [LeverMargin]
  /// What each pricing model comes to on the same users; empty without users.
  public let charged: [Charged]
  /// What is spent today by provider, the most first.
  public let vendors: [(provider: String, share: Double)]
  /// The weekly table; nil where nobody counted a week.
  public let weekly: WeeklyTable?
  /// Inference against revenue; nil where nothing comes in.
  public let tripwire: Tripwire?
  /// What it comes to over the ranges of its inputs; nil where nothing was a range.
  public let range: Ends?

  /// A result that can be held to a limit.
  public enum Figure: String, Sendable, Hashable, CaseIterable {
    /// 1 − cost ÷ revenue of all plans.
    case grossMargin
    /// The margin that nine of ten paying users leave at least.
    case marginP90
    /// What a user costs a month on average, in US dollars.
    case costPerUser
    /// Inference ÷ revenue.
    case shareOfRevenue
  }

  /// All plans together.
  public struct Total: Sendable, Hashable {
    /// Users that pay.
    public let users: Double
    /// What comes in a month, after payment, store and refunds, in US dollars.
    public let revenue: Double
    /// What users cost a month, in US dollars.
    public let cost: Double
    /// What of it is inference, that of free users included.
    public let inference: Double
    /// 1 − cost ÷ revenue; nil where nothing comes in.
    public let grossMargin: Double?
    /// Inference ÷ revenue; nil where nothing comes in.
    public let shareOfRevenue: Double?
    /// What a user costs a month on average, in US dollars; nil without users.
    public let costPerUser: Double?
    /// The margin that nine of ten paying users leave at least; nil where nobody pays.
    public let marginP90: Double?
    /// The share of the users that cost more than they pay; nil without users.
    public let usersBelowZero: Double?
    /// Their share of the inference, that of free users included.
    public let billBelowZero: Double?
    /// The share of those that something comes in of who cost more than that, free plans left out; nil where nobody pays.
    public let payingBelowZero: Double?
    /// Their share of all inference, that of free plans and free users included.
    public let payingBillBelowZero: Double?
    /// The margin that is aimed at, weighed by what plans bring in.
    public let target: Double
  }

  /// All plans under an option, or under today's model.
  public struct OptionMargin: Sendable, Hashable {
    /// The option.
    public let id: String
    /// The gross margin under it; nil where nothing comes in.
    public let grossMargin: Double?
    /// The margin that nine of ten paying users leave at least under it; nil where nobody pays.
    public let marginP90: Double?
    /// What a user costs a month on average under it, in US dollars.
    public let costPerUser: Double?
    /// Inference ÷ revenue under it; nil where nothing comes in.
    public let shareOfRevenue: Double?
    /// The share of the users that cost more than they pay under it.
    public let usersBelowZero: Double?
  }

  /// All plans behind a lever.
  public struct LeverMargin: Sendable, Hashable {
    /// The lever.
    public let lever: Lever
    /// Whether it is given; else it is what could still be had.
    public let isGiven: Bool
    /// The gross margin with it, and with those before it.
    public let grossMargin: Double
  }
}

extension Margin.Total {
  init(_ plans: [PlanCosts]) {
    let below = plans.belowZero
    users = plans.users
    revenue = plans.revenue
    cost = plans.cost
    inference = plans.inference
    grossMargin = plans.grossMargin
    shareOfRevenue = plans.shareOfRevenue
    costPerUser = plans.costPerUser
    marginP90 = plans.marginP90
    usersBelowZero = below?.users
    billBelowZero = below?.bill
    let paying = plans.filter(\.isPaid)
    payingBelowZero = paying.belowZero?.users
    payingBillBelowZero = paying.belowZero.map {
      plans.inference > 0 ? $0.bill * paying.inference / plans.inference : 0
    }
    let sum = plans.revenue
    target =
      sum > 0
      ? plans.reduce(0) { $0 + $1.users * $1.money.net * $1.money.target } / sum
      : plans.first?.money.target ?? 0
  }
}

extension Margin.OptionMargin {
  init(_ id: String, _ plans: [PlanCosts]) {
    self.id = id
    grossMargin = plans.grossMargin
    marginP90 = plans.marginP90
    costPerUser = plans.costPerUser
    shareOfRevenue = plans.shareOfRevenue
    usersBelowZero = plans.belowZero?.users
  }
}
