/// What has results at every point of some inputs, so that ranges of them can be looked for.
protocol Ranged {
  /// The numbers and ranges.
  var inputs: Inputs { get }
  /// How many results with a range there are at a point.
  var outcomeCount: Int { get }
  /// How many options are evaluated at a point, as a measure of what that takes.
  var weight: Int { get }
  /// The results at a point, or why there is none, and today's bill.
  func outcomes(
    at point: Point
  ) throws(ScenarioError) -> (outcomes: [Result<Outcome, Unavailability>], today: MonthlyUSD)
  /// The same with one of its results alone.
  func alone(_ index: Int) -> Self
  /// Whether any cost comes in steps, so that a range may hide one.
  var hasSteps: Bool { get }
  /// Which machines, tiers and cached parts are in use at a point, over the months of the horizon.
  func stepSignature(at point: Point) -> [Double]
}

extension Ranged {
  /// Whether a parameter can change the machines or the tier; what is counted in money cannot.
  func movesSteps(_ slot: Int) -> Bool {
    inputs.definition(at: slot).traits.contains(.movesSteps)
  }
}
