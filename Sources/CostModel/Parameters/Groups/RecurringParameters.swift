/// What a tuned model costs every month.
public struct RecurringParameters: Sendable {
  /// How often the model is trained again.
  public let retrainEvery: OptionalParameter<CalendarMonths>
  /// Cost of training again, said outright.
  public let retrainCost: OptionalParameter<Dollars>
  /// Work each time: new data, deployment.
  public let retrainHours: Parameter<WorkHours>
  /// Evaluation each time the model is trained again.
  public let retrainEvaluation: Parameter<Dollars>
  /// Upkeep of the tuned model.
  public let maintenance: Parameter<DollarsPerMonth>

  init(_ list: inout Declarations) {
    list.group = .recurring
    retrainEvery = list.declare(
      "retrainEvery", "--retrain-every", 0.03...1200, "3 months", "how often the model is trained again")
    retrainCost = list.declare(
      "retrainCost", "--retrain-cost", .dollars, "$750..3200", "cost of training again, said outright")
    retrainHours = list.declare(
      "retrainHours", "--retrain-hours", .hours, .value(Spread(6, 12), .engineering), "6..12",
      "work each time: new data, deployment")
    retrainEvaluation = list.declare(
      "retrainEvaluation", "--retrain-evaluation", .dollars, .value(Spread(100, 300), .engineering),
      "$100..300",
      "evaluation each time the model is trained again")
    maintenance = list.declare(
      "maintenance", "--maintenance", .dollars, .number(0), "$500..2000", "upkeep of the tuned model")
  }
}
