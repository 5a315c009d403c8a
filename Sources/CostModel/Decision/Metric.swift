/// A result that a decision can be held to.
public enum Metric: String, Sendable, Hashable, CaseIterable {
  /// Months until the chosen option has paid back, the team's time included.
  case breakEvenMonths
  /// The same on the provider's bill alone.
  case billBreakEvenMonths
  /// What the chosen option saves of the baseline's bill a month, once all calls have moved.
  case monthlySaving
  /// What the chosen option costs a month, once all calls have moved.
  case monthlyCost
  /// The saving as a share of the baseline's bill.
  case savingShare
  /// What the choice is worth at the horizon, discounted, the team's time included.
  case npv
  /// The option that costs least to the horizon, everything paid up front included.
  case bestOption
  /// The share of the capacity of the machines of month 1 that the busiest month within the horizon leaves free at its
  /// peak; below 0 where growth takes more than they carry. Of several machines that of the fullest.
  case headroom
  /// The gross margin of all plans under the choice.
  case grossMargin
  /// The margin that nine of ten paying users leave at least.
  case marginP90
  /// What a user costs a month on average.
  case costPerUser
  /// Inference as a share of what comes in.
  case shareOfRevenue

  /// The unit of the values; nil for ``bestOption``, whose value is a name.
  public var unit: Unit? {
    switch self {
    case .breakEvenMonths, .billBreakEvenMonths: .months
    case .monthlySaving, .monthlyCost, .costPerUser: .usdPerMonth
    case .savingShare, .headroom, .grossMargin, .marginP90, .shareOfRevenue: .share
    case .npv: .usd
    case .bestOption: nil
    }
  }

  /// A limit that works, shown in errors and in the schema.
  public var example: String {
    switch self {
    case .breakEvenMonths, .billBreakEvenMonths: "6 months"
    case .monthlySaving, .monthlyCost: "$3,000"
    case .savingShare, .headroom: "30%"
    case .grossMargin, .marginP90: "70%"
    case .shareOfRevenue: "15%"
    case .costPerUser: "$12"
    case .npv: "$20,000"
    case .bestOption: "the chosen option"
    }
  }

  /// Whether ranged inputs give it a low and a high end.
  var hasRange: Bool {
    switch self {
    case .breakEvenMonths, .billBreakEvenMonths, .monthlySaving, .monthlyCost, .headroom: true
    case .grossMargin, .marginP90, .costPerUser, .shareOfRevenue: true
    case .savingShare, .npv, .bestOption: false
    }
  }

  /// Whether a break-even stands behind the number.
  var isBreakEven: Bool { self == .breakEvenMonths || self == .billBreakEvenMonths }

  /// What is told of every change, whatever must hold.
  static let watched: [Metric] = [.monthlyCost, .monthlySaving]
  /// The same where users pay.
  static let watchedOfUsers: [Metric] = [.grossMargin, .costPerUser, .shareOfRevenue]

  /// What it is of users and plans; nil for what is of the bill alone.
  package var ofUsers: Margin.Figure? { Margin.Figure(rawValue: rawValue) }
}
