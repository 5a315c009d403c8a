/// A plan at one point under one option: what its users pay, and what they cost.
struct PlanCosts: Sendable {
  let name: String?
  /// Users that pay.
  let users: Double
  let money: PlanMoney
  let inference: UserCosts
  /// The shares of the users below the limit that warns, and below the one that stops.
  let limits: (soft: Double, hard: Double)

  /// What a user costs whose inference costs so much.
  func cost(of inference: Double) -> Double { money.cost(of: inference, at: money.price) }

  /// The gross margin of such a user; nil where nothing comes in.
  func margin(of inference: Double) -> Double? { money.margin(of: inference) }

  /// Whether anything comes in of it.
  var isPaid: Bool { money.net > 0 && users > 0 }

  /// The share of the users that cost more than they pay, and their inference over the number of all users.
  var belowZero: (share: Double, cost: Double) { inference.beyond(money.inference(leaving: 0)) }

  /// The share of the users whose margin is below one.
  func share(below margin: Double) -> Double { inference.above(money.inference(leaving: margin)).share }
}

extension [PlanCosts] {
  /// All users that pay.
  var users: Double { reduce(0) { $0 + $1.users } }

  /// What comes in of all of them a month.
  var revenue: Double { reduce(0) { $0 + $1.users * $1.money.net } }

  /// What their inference costs a month, that of free users included.
  var inference: Double { reduce(0) { $0 + $1.users * ($1.inference.mean + $1.money.carried) } }

  /// What all of it costs a month.
  var cost: Double { reduce(0) { $0 + $1.users * $1.cost(of: $1.inference.mean) } }

  /// The gross margin of all of them; nil where nothing comes in.
  var grossMargin: Double? { revenue > 0 ? 1 - cost / revenue : nil }

  /// Inference as a share of what comes in; nil where nothing does.
  var shareOfRevenue: Double? { revenue > 0 ? inference / revenue : nil }

  /// What a user costs a month on average; nil without users.
  var costPerUser: Double? { users > 0 ? cost / users : nil }

  /// The share of the users that cost more than they pay, and their share of the inference, that of free users included.
  var belowZero: (users: Double, bill: Double)? {
    guard users > 0 else { return nil }
    let below = reduce((0.0, 0.0)) { sum, plan in
      let own = plan.belowZero
      return (sum.0 + plan.users * own.share, sum.1 + plan.users * own.cost)
    }
    return (below.0 / users, inference > 0 ? below.1 / inference : 0)
  }

  /// The margin that nine of ten paying users leave at least; nil where nobody pays.
  ///
  /// Where one in ten leaves less than all others, it is the least of those others.
  var marginP90: Double? {
    let paying = filter(\.isPaid)
    let all = paying.users
    guard all > 0 else { return nil }
    let ends = paying.compactMap { $0.margin(of: $0.inference.quantile(0.9)) }
    guard let low = ends.min(), let high = ends.max() else { return nil }
    func leavesNine(_ margin: Double) -> Bool {
      paying.reduce(0) { $0 + $1.users * $1.share(below: margin) } / all <= 0.1 + 1e-12
    }
    guard low < high, !leavesNine(high) else { return high }
    return Halving.border(low, high, leavesNine).last
  }

  /// One of the results that can be held to a limit; nil where it is not known.
  func value(of figure: Margin.Figure) -> Double? {
    let value =
      switch figure {
      case .grossMargin: grossMargin
      case .marginP90: marginP90
      case .costPerUser: costPerUser
      case .shareOfRevenue: shareOfRevenue
      }
    // What is divided by next to nothing is no number.
    return value.flatMap { $0.isFinite ? $0 : nil }
  }
}
