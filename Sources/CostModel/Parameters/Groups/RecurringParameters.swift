/// What a tuned model costs every month.
package struct RecurringParameters: Sendable {
  package let retrainEvery: OptionalParameter<CalendarMonths>
  package let retrainCost: OptionalParameter<Dollars>
  package let retrainHours: Parameter<WorkHours>
  package let retrainEvaluation: Parameter<Dollars>
  package let maintenance: Parameter<DollarsPerMonth>

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

extension OptionalParameter<CalendarMonths> {
  /// How often the model is trained again.
  public static var retrainEvery: Self { registry.recurring.retrainEvery }
}

extension OptionalParameter<Dollars> {
  /// Cost of training again, said outright.
  public static var retrainCost: Self { registry.recurring.retrainCost }
}

extension Parameter<WorkHours> {
  /// Work each time: new data, deployment.
  public static var retrainHours: Self { registry.recurring.retrainHours }
}

extension Parameter<Dollars> {
  /// Evaluation each time the model is trained again.
  public static var retrainEvaluation: Self { registry.recurring.retrainEvaluation }
}

extension Parameter<DollarsPerMonth> {
  /// Upkeep of the tuned model.
  public static var maintenance: Self { registry.recurring.maintenance }
}
