/// What the inference of each user of a plan costs a month, over all of them: groups of users, each with a cost of a call
/// and calls that are spread out.
struct UserCosts: Sendable {
  /// Users of one kind.
  struct Group: Sendable {
    let name: String
    /// Their share of the users of the plan.
    let share: Double
    /// What a call of them costs, in US dollars.
    let perCall: Double
    /// The tokens of such a call, input and output; nil where nobody knows.
    let tokensPerCall: Double?
    /// The calls of a user a month; of a cost that is known without calls one call.
    let usage: UsageDistribution

    /// What a user costs on average.
    var mean: Double { perCall * usage.mean }
  }

  let groups: [Group]

  /// What a user costs on average.
  var mean: Double { groups.reduce(0) { $0 + $1.share * $1.mean } }

  /// The calls of a user on average.
  var calls: Double { groups.reduce(0) { $0 + $1.share * $1.usage.mean } }

  /// The share of the users that cost more than an amount, and what they cost over the number of all users.
  func above(_ cost: Double) -> (share: Double, cost: Double) {
    groups.reduce((0, 0)) { sum, group in
      guard group.perCall > 0 else { return cost < 0 ? (sum.0 + group.share, sum.1) : sum }
      let over = group.usage.above(cost / group.perCall)
      return (sum.0 + group.share * over.share, sum.1 + group.share * group.perCall * over.calls)
    }
  }

  /// What a user costs on average where nobody costs more than an amount.
  func mean(limitedTo cost: Double) -> Double {
    groups.reduce(0) { sum, group in
      group.perCall > 0
        ? sum + group.share * group.perCall * group.usage.mean(limitedTo: cost / group.perCall) : sum
    }
  }

  /// What a share of the users costs at most: the least amount that so many stay at or below.
  ///
  /// Of groups that cost $1 and $5, 90% and 10% of the users, P90 is $1 and P99 is $5.
  func quantile(_ share: Double) -> Double {
    let ends = groups.filter { $0.share > 0 }.map { $0.perCall * $0.usage.quantile(share) }
    guard var low = ends.min(), var high = ends.max() else { return 0 }
    // The quantile of all lies between those of its groups; where it is a step, the step is what is looked for.
    guard low < high, self.above(low).share > 1 - share + 1e-12 else { return low }
    for _ in 0..<200 {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { break }
      if above(middle).share > 1 - share + 1e-12 { low = middle } else { high = middle }
    }
    return high
  }
}
