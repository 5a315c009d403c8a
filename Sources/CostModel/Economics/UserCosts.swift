/// What the inference of each user of a plan costs a month, over all of them: groups of users, each with a cost of a call
/// and calls that are spread out.
struct UserCosts: Sendable {
  /// Users of one kind.
  struct Group: Sendable {
    let name: String
    /// Their share of the users of the plan.
    let share: Double
    /// What a call of them costs, in US dollars; what a user costs a month where that is stated.
    let perCall: Double
    /// Whether calls are priced, rather than what a user costs stated.
    let isPriced: Bool
    /// The tokens of such a call, input and output; nil where calls are not priced by them.
    let tokensPerCall: Double?
    /// The calls of a user a month; of a cost that is stated one call.
    let usage: UsageDistribution

    /// What a user costs on average.
    var mean: Double { perCall * usage.mean }
  }

  let groups: [Group]
  /// What a user costs on average.
  let mean: Double
  /// The calls of a user on average.
  let calls: Double

  init(groups: [Group]) {
    self.groups = groups
    mean = groups.reduce(0) { $0 + $1.share * $1.mean }
    calls = groups.reduce(0) { $0 + $1.share * $1.usage.mean }
  }

  /// The share of the users that cost more than an amount, and what they cost over the number of all users.
  func above(_ cost: Double) -> (share: Double, cost: Double) {
    groups.reduce((0, 0)) { sum, group in
      guard group.perCall > 0 else { return cost < 0 ? (sum.0 + group.share, sum.1) : sum }
      let over = group.usage.above(cost / group.perCall)
      return (sum.0 + group.share * over.share, sum.1 + group.share * group.perCall * over.calls)
    }
  }

  /// The share of the users that cost more than an amount, where what agrees with it to 12 digits is no more.
  ///
  /// A user who costs $9.40 does not cost more than $9.7 less $0.30.
  func beyond(_ cost: Double) -> (share: Double, cost: Double) { above(cost + 1e-12 * max(1, abs(cost))) }

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
    guard let low = ends.min(), let high = ends.max() else { return 0 }
    func isTooLow(_ cost: Double) -> Bool { above(cost).share > 1 - share + 1e-12 }
    // The quantile of all lies between those of its groups; where it is a step, the step is what is looked for.
    guard low < high, isTooLow(low) else { return low }
    return Halving.border(low, high, isTooLow).first
  }

  /// What a call costs on average, in US dollars; nil where a cost is stated without calls, or none are made.
  var costOfCall: Double? {
    groups.allSatisfy(\.isPriced) && calls > 0 ? mean / calls : nil
  }

  /// The tokens of a call on average; nil where nobody knows.
  var tokensOfCall: Double? {
    guard calls > 0 else { return nil }
    var sum = 0.0
    for group in groups {
      guard let tokens = group.tokensPerCall else { return nil }
      sum += group.share * group.usage.mean * tokens
    }
    return sum > 0 ? sum / calls : nil
  }

  /// What so much inference is in calls and tokens.
  func budget(costing cost: Double) -> Margin.Budget {
    let calls = costOfCall.flatMap { $0 > 0 ? cost / $0 : nil }
    return Margin.Budget(
      calls: calls, tokens: calls.flatMap { calls in tokensOfCall.map { calls * $0 } }, cost: cost)
  }

  /// Whether all users ask for the same, so that no percentile differs from another.
  var isUniform: Bool { Rounding.agree(quantile(0.5), quantile(0.99)) }
}
