/// A plan at one point under one option: what its users pay, and what they cost.
struct PlanCosts: Sendable {
  let name: String?
  /// Users that pay.
  let users: Double
  let money: PlanMoney
  let inference: UserCosts
  /// What free and trial users cost for each user that pays.
  let carried: Double
  /// The shares of the users below the limit that warns, and below the one that stops.
  let limits: (soft: Double, hard: Double)

  /// What a user costs whose inference costs so much.
  func cost(of inference: Double) -> Double { inference + money.beside + carried }

  /// The gross margin of such a user; nil where nothing comes in.
  func margin(of inference: Double) -> Double? { money.margin(of: inference, carrying: carried) }

  /// The inference at which a user costs what comes in.
  var evenInference: Double { money.net - money.beside - carried }

  /// The share of the users that cost more than they pay, and their inference over the number of all users.
  var belowZero: (share: Double, cost: Double) { inference.above(evenInference) }

  /// The share of the users whose margin is below one.
  func share(below margin: Double) -> Double {
    inference.above(money.net * (1 - margin) - money.beside - carried).share
  }
}

extension [PlanCosts] {
  /// All users that pay.
  var users: Double { reduce(0) { $0 + $1.users } }

  /// What comes in of all of them a month.
  var revenue: Double { reduce(0) { $0 + $1.users * $1.money.net } }

  /// What their inference costs a month, that of free users included.
  var inference: Double { reduce(0) { $0 + $1.users * ($1.inference.mean + $1.carried) } }

  /// What all of it costs a month.
  var cost: Double { reduce(0) { $0 + $1.users * $1.cost(of: $1.inference.mean) } }

  /// The gross margin of all of them; nil where nothing comes in.
  var grossMargin: Double? { revenue > 0 ? 1 - cost / revenue : nil }

  /// Inference as a share of what comes in; nil where nothing does.
  var shareOfRevenue: Double? { revenue > 0 ? inference / revenue : nil }

  /// What a user costs a month on average; nil without users.
  var costPerUser: Double? { users > 0 ? cost / users : nil }

  /// The share of the users that cost more than they pay, and their share of the inference.
  var belowZero: (users: Double, bill: Double)? {
    guard users > 0 else { return nil }
    let below = reduce((0.0, 0.0)) { sum, plan in
      let own = plan.belowZero
      return (sum.0 + plan.users * own.share, sum.1 + plan.users * own.cost)
    }
    let bill = reduce(0) { $0 + $1.users * $1.inference.mean }
    return (below.0 / users, bill > 0 ? below.1 / bill : 0)
  }

  /// The margin that nine of ten paying users leave at least; nil where nobody pays.
  var marginP90: Double? {
    let paying = filter { $0.money.net > 0 && $0.users > 0 }
    let all = paying.users
    guard all > 0 else { return nil }
    let ends = paying.compactMap { $0.margin(of: $0.inference.quantile(0.9)) }
    guard var low = ends.min(), var high = ends.max() else { return nil }
    func below(_ margin: Double) -> Double {
      paying.reduce(0) { $0 + $1.users * $1.share(below: margin) } / all
    }
    guard low < high, below(high) > 0.1 + 1e-12 else { return high }
    for _ in 0..<200 {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { break }
      if below(middle) > 0.1 + 1e-12 { high = middle } else { low = middle }
    }
    return low
  }

  /// One of the results that can be held to a limit; nil where it is not known.
  func value(of result: Margin.Result) -> Double? {
    switch result {
    case .grossMargin: grossMargin
    case .marginP90: marginP90
    case .costPerUser: costPerUser
    case .shareOfRevenue: shareOfRevenue
    }
  }
}
