extension Margin {
  /// One plan.
  public struct Plan: Sendable {
    /// Its name; nil where it is the only one, and nobody named it.
    public let name: String?
    /// Users that pay.
    public let users: Double
    /// What a user pays a month, in US dollars.
    public let price: Double
    /// What comes in of it after payment, store and refunds.
    public let netRevenuePerUser: Double
    /// What a user costs a month, in US dollars: inference, what else it costs, and its part of the free users.
    public let costPerUser: Percentiles
    /// The gross margin on average, of the median user and of the one at P90; each nil where nothing comes in.
    public let grossMargin: (mean: Double?, p50: Double?, p90: Double?)
    /// What a user may ask for a month so that the margin is the one that is aimed at; nil where no use leaves it.
    public let budget: Budget?
    /// The price that a user at P90 needs; nil where no price is enough.
    public let priceForP90: Double?
    /// What a call beyond a limit has to be sold at, and a million tokens, in US dollars, so that what comes in of it leaves the
    /// margin that is aimed at; nil where calls are not priced, and where no price is enough.
    public let overage: (perCall: Double, perMillionTokens: Double?)?
    /// What is sold at this many times its cost leaves the margin that is aimed at: 1 ÷ (1 − margin) without fees, 2.5 at 60%;
    /// nil where no price does.
    public let listRateFactor: Double?
    /// What of what comes in is there for inference, in US dollars: $16 of $40 at 60%, without fees.
    public let allowance: Double
    /// The share of the users that cost more than they pay.
    public let usersBelowZero: Double
    /// Their share of the plan's inference, that of free users included.
    public let billBelowZero: Double
    /// The users that cost more than the one at P90: their share, and what one of them costs on average, in US dollars; nil
    /// where there are none.
    ///
    /// A tenth or less of all: of 90% at $1 and 10% at $31 those 10%.
    public let beyondP90: (share: Double, cost: Double)?
    /// Whether all users ask for the same, so that no limit changes anything.
    public let isUniform: Bool
    /// What free and trial users cost for each user that pays, in US dollars.
    public let carried: Double
    /// The limit that warns, and the one that stops.
    public let limits: [Limit]
    /// Its users by kind; empty where all are alike.
    public let cohorts: [Cohort]
  }

  /// An amount over the users of a plan.
  public struct Percentiles: Sendable, Hashable {
    /// The average.
    public let mean: Double
    /// What so many of 100 users stay at or below.
    public let p50, p80, p90, p99: Double
  }

  /// What a user may ask for in a month.
  public struct Budget: Sendable, Hashable {
    /// Calls of the average length; nil where calls are not priced.
    public let calls: Double?
    /// Tokens, input and output; nil where nobody knows the tokens of a call.
    public let tokens: Double?
    /// What they cost, in US dollars.
    public let cost: Double
  }

  /// A limit on what a user may ask for.
  public struct Limit: Sendable, Hashable {
    /// Whether it stops; else it warns alone.
    public let isHard: Bool
    /// The share of the users at or below it.
    public let percentile: Double
    /// What it allows.
    public let budget: Budget
    /// The gross margin where nobody asks for more; nil where nothing comes in, or it warns alone.
    public let grossMargin: Double?
  }

  /// Some users of a plan.
  public struct Cohort: Sendable, Hashable {
    /// What they are called.
    public let name: String
    /// Their share of the users of the plan.
    public let share: Double
    /// Their share of the inference of the plan.
    public let shareOfBill: Double
    /// What one of them costs a month on average, in US dollars, as ``Plan/costPerUser`` counts.
    public let costPerUser: Double
    /// The gross margin of the average one; nil where nothing comes in.
    public let grossMargin: Double?
  }
}

extension Margin.Plan {
  init(_ plan: PlanCosts) {
    let (inference, money) = (plan.inference, plan.money)
    name = plan.name
    users = plan.users
    price = money.price
    netRevenuePerUser = money.net
    let (p50, p90) = (inference.quantile(0.5), inference.quantile(0.9))
    costPerUser = Margin.Percentiles(
      mean: plan.cost(of: inference.mean), p50: plan.cost(of: p50),
      p80: plan.cost(of: inference.quantile(0.8)),
      p90: plan.cost(of: p90), p99: plan.cost(of: inference.quantile(0.99)))
    grossMargin = (plan.margin(of: inference.mean), plan.margin(of: p50), plan.margin(of: p90))
    let allowed = money.inference(leaving: money.target)
    budget = allowed >= 0 && money.net > 0 ? inference.budget(costing: allowed) : nil
    allowance = max(0, allowed)
    priceForP90 = money.price(for: p90)
    listRateFactor = money.grossPrice(of: 1)
    overage = inference.costOfCall.flatMap { call in
      money.grossPrice(of: call).map { price in (price, inference.tokensOfCall.map { price / $0 * 1e6 }) }
    }
    let below = plan.belowZero
    usersBelowZero = below.share
    let bill = inference.mean + money.carried
    billBelowZero = bill > 0 ? below.cost / bill : 0
    let beyond = inference.above(p90)
    beyondP90 = beyond.share > 1e-9 ? (beyond.share, plan.cost(of: beyond.cost / beyond.share)) : nil
    isUniform = inference.isUniform
    carried = money.carried
    limits = [(false, plan.limits.soft), (true, plan.limits.hard)].map { isHard, share in
      let cost = inference.quantile(share)
      return Margin.Limit(
        isHard: isHard, percentile: share, budget: inference.budget(costing: cost),
        grossMargin: isHard ? plan.margin(of: inference.mean(limitedTo: cost)) : nil)
    }
    cohorts =
      inference.groups.count < 2
      ? []
      : inference.groups.map { group in
        Margin.Cohort(
          name: group.name, share: group.share,
          shareOfBill: inference.mean > 0 ? group.share * group.mean / inference.mean : 0,
          costPerUser: plan.cost(of: group.mean), grossMargin: plan.margin(of: group.mean))
      }
  }
}
