/// What is paid before the first call.
package struct OneOffParameters: Sendable {
  package let trainingExamples: Parameter<PlainCount>
  package let epochs: Parameter<PlainCount>
  package let trainingTokens: OptionalParameter<TokenCount>
  package let trainingHours: OptionalParameter<WorkHours>
  package let trainingPrice: OptionalParameter<DollarsPerMillionTokens>
  package let validationTokens: OptionalParameter<TokenCount>
  package let graderTokens: OptionalParameter<TokenCount>
  package let graderPrice: OptionalParameter<DollarsPerMillionTokens>
  package let trainingRuns: Parameter<PlainCount>
  package let trainingCost: OptionalParameter<Dollars>
  package let hostTrainingCost: Parameter<Dollars>
  package let teamHours: Parameter<WorkHours>
  package let dataHours: OptionalParameter<WorkHours>
  package let evaluationHours: OptionalParameter<WorkHours>
  package let pipelineHours: OptionalParameter<WorkHours>
  package let migrationHours: OptionalParameter<WorkHours>
  package let setupHours: Parameter<WorkHours>
  package let hourlyRate: Parameter<DollarsPerHour>
  package let upfront: OptionalParameter<Dollars>

  init(_ list: inout Declarations) {
    list.group = .oneOff
    trainingExamples = list.declare(
      "trainingExamples", "--training-examples", 0...1e12, .number(1000), "500",
      "examples in the training file", replaceMe: true)
    epochs = list.declare("epochs", "--epochs", 0...1e6, .number(3), "3", "passes over the training file")
    trainingTokens = list.declare(
      "trainingTokens", "--training-tokens", .trained, "19M",
      "tokens trained in all, or of the file where --epochs is given too")
    trainingHours = list.declare(
      "trainingHours", "--training-hours", .hours, "4.5",
      "hours of a training run, where training is billed by the clock")
    trainingPrice = list.declare(
      "trainingPrice", "--training-price", .checkedPrice, "3", "price of 1M trained tokens, over the table")
    validationTokens = list.declare(
      "validationTokens", "--validation-tokens", .trained, "2M",
      "tokens of validation in all, where the vendor bills those")
    graderTokens = list.declare(
      "graderTokens", "--grader-tokens", .trained, "30M",
      "tokens that a grader reads and writes in a training run")
    graderPrice = list.declare(
      "graderPrice", "--grader-price", .checkedPrice, "0.60", "price of 1M tokens of a grader")
    trainingRuns = list.declare(
      "trainingRuns", "--training-runs", 0...1e6, .number(1), "3", "training runs until one is good")
    trainingCost = list.declare(
      "trainingCost", "--training-cost", .dollars, "$50..500", "cost of one training run, said outright")
    hostTrainingCost = list.declare(
      "hostTrainingCost", "--host-training-cost", .dollars, .value(Spread(50, 500), .engineering), "$50..500",
      "cost of one training run of a self-hosted model", replaceMe: true)
    teamHours = list.declare(
      "teamHours", "--team-hours", .hours, .value(Spread(40, 160), .engineering), "40..160",
      "work in all: data, evaluation, pipeline, migration", replaceMe: true)
    dataHours = list.declare(
      "dataHours", "--data-hours", .hours, "20..80", "work on training data (replaces --team-hours)")
    evaluationHours = list.declare(
      "evaluationHours", "--evaluation-hours", .hours, "10..20", "work on evaluation")
    pipelineHours = list.declare(
      "pipelineHours", "--pipeline-hours", .hours, "10..40", "work on the training pipeline")
    migrationHours = list.declare(
      "migrationHours", "--migration-hours", .hours, "8", "work on moving the product over")
    setupHours = list.declare(
      "setupHours", "--setup-hours", .hours, .number(0), "20", "work, once, on an option that is not tuned")
    hourlyRate = list.declare(
      "hourlyRate", "--hourly-rate", 0...1e6, .value(Spread(100, 200), .engineering), "$100..200",
      "cost of an hour of work", also: .isOfTodaysMachine)
    upfront = list.declare(
      "upfront", "--upfront", .dollars, "5000..30000", "the whole one-off sum, labour included")
  }
}

extension OneOffParameters {
  /// The parts of the one-off work; any of them replaces `teamHours`.
  package var workParts: [OptionalParameter<WorkHours>] {
    [dataHours, evaluationHours, pipelineHours, migrationHours]
  }
}

extension Parameter<PlainCount> {
  /// Examples in the training file.
  public static var trainingExamples: Self { registry.oneOff.trainingExamples }

  /// Passes over the training file.
  public static var epochs: Self { registry.oneOff.epochs }

  /// Training runs until one is good.
  public static var trainingRuns: Self { registry.oneOff.trainingRuns }
}

extension OptionalParameter<TokenCount> {
  /// Tokens of training in all, instead of examples; of the training file where the passes are given too.
  public static var trainingTokens: Self { registry.oneOff.trainingTokens }

  /// Tokens of validation in all, where the vendor bills them.
  public static var validationTokens: Self { registry.oneOff.validationTokens }

  /// Tokens that the grader of reinforcement fine-tuning reads and writes in a run.
  public static var graderTokens: Self { registry.oneOff.graderTokens }
}

extension OptionalParameter<WorkHours> {
  /// Hours of one training run, where the vendor bills it by the clock.
  public static var trainingHours: Self { registry.oneOff.trainingHours }

  /// Work on training data (replaces --team-hours).
  public static var dataHours: Self { registry.oneOff.dataHours }

  /// Work on evaluation.
  public static var evaluationHours: Self { registry.oneOff.evaluationHours }

  /// Work on the training pipeline.
  public static var pipelineHours: Self { registry.oneOff.pipelineHours }

  /// Work on moving the product over.
  public static var migrationHours: Self { registry.oneOff.migrationHours }
}

extension OptionalParameter<DollarsPerMillionTokens> {
  /// Price of trained tokens, over the table.
  public static var trainingPrice: Self { registry.oneOff.trainingPrice }

  /// Price of the grader's tokens.
  public static var graderPrice: Self { registry.oneOff.graderPrice }
}

extension OptionalParameter<Dollars> {
  /// Cost of one training run, said outright.
  public static var trainingCost: Self { registry.oneOff.trainingCost }

  /// The whole one-off sum, labour included.
  public static var upfront: Self { registry.oneOff.upfront }
}

extension Parameter<Dollars> {
  /// Cost of one training run of a self-hosted model.
  public static var hostTrainingCost: Self { registry.oneOff.hostTrainingCost }
}

extension Parameter<WorkHours> {
  /// Work in all: data, evaluation, pipeline, migration.
  public static var teamHours: Self { registry.oneOff.teamHours }

  /// Work on an option that is not tuned: a memory, a router, a cache, another model.
  public static var setupHours: Self { registry.oneOff.setupHours }
}

extension Parameter<DollarsPerHour> {
  /// Cost of an hour of work.
  public static var hourlyRate: Self { registry.oneOff.hourlyRate }
}
