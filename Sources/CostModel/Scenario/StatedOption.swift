/// An option to compare as the user states it: what it is, and what holds for it alone.
public struct StatedOption: Sendable {
  /// The numbers given for parameters, by key, each with where it was given.
  public typealias Quantities = [String: (StatedQuantity, Origin)]

  /// The user's own name for it; nil where it goes by the name of its plan.
  public let name: String?
  /// The model, fine-tune or machine.
  public let plan: Plan
  /// Numbers that hold for this option instead of those of the scenario.
  public let given: Quantities
  /// Its shares of the traffic in its first months; nil for those of the scenario.
  public let ramp: [Share]?

  /// An option; one without a name and numbers of its own is its plan alone.
  public init(_ plan: Plan, name: String? = nil, given: Quantities = [:], ramp: [Share]? = nil) {
    self.name = name
    self.plan = plan
    self.given = given
    self.ramp = ramp
  }
}
