/// Who pays what and asks for how much, beyond the numbers that hold for all users.
public struct StatedEconomics: Sendable {
  /// The plans; empty where the numbers for all users are those of the only one.
  public var plans: [StatedPlan]
  /// The bills for inference of past months, the last one last; empty where nobody gave them.
  public var bills: [Double]
  /// What was counted this week, and in the last one; nil where nobody said.
  public var weeks: (this: Week, last: Week)?

  /// Plans and past bills.
  public init(plans: [StatedPlan] = [], bills: [Double] = [], weeks: (this: Week, last: Week)? = nil) {
    self.plans = plans
    self.bills = bills
    self.weeks = weeks
  }
}

/// A plan that users pay for, as it is stated.
public struct StatedPlan: Sendable {
  /// What it is called.
  public let name: String
  /// Its numbers, over those of all plans.
  public let given: StatedOption.Quantities
  /// Users that ask for different amounts; empty where all are of one kind.
  public let cohorts: [StatedCohort]
  /// Where its name stands in a file; nil where it stands in none.
  var place: FilePlace?

  /// A plan.
  public init(name: String, given: StatedOption.Quantities, cohorts: [StatedCohort] = []) {
    self.name = name
    self.given = given
    self.cohorts = cohorts
  }

  /// The same with other numbers of its own and of its users.
  func with(_ given: StatedOption.Quantities, _ cohorts: [StatedCohort]) -> StatedPlan {
    var copy = StatedPlan(name: name, given: given, cohorts: cohorts)
    copy.place = place
    return copy
  }
}

/// Some users of a plan, as they are stated.
public struct StatedCohort: Sendable {
  /// What they are called.
  public let name: String
  /// Their share of the users of the plan; those of all cohorts add up to 1.
  public let share: Double
  /// What they ask for: calls, and tokens of their own.
  public let given: StatedOption.Quantities

  /// Some users.
  public init(name: String, share: Double, given: StatedOption.Quantities) {
    self.name = name
    self.share = share
    self.given = given
  }
}
