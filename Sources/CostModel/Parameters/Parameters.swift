/// The one registry, under a short name.
var registry: Parameters { .standard }

/// The registry: every number that a user can set, declared once.
///
/// Flags, file keys, help, completions, the manual, checks, defaults and their sources are read from here.
/// Adding a parameter is one `let`, one declaration, and its use in a formula.
public struct Parameters: Sendable {
  /// The one registry of the program.
  public static let standard = Parameters()

  /// All declarations, in the order of help; the index is the slot in a ``Point``.
  public let all: [Definition]

  /// What the traffic is.
  public let calls: Parameter<CallsPerMonth>
  /// The output tokens of a call.
  public let output: Parameter<TokenCount>
  /// Days of a month.
  public let daysPerMonth: Parameter<CalendarDays>

  /// The input tokens of a call, whole or part by part.
  public let input, system, fewShot, context, history, message: OptionalParameter<TokenCount>
  /// A conversation, for its average history.
  public let turns: OptionalParameter<PlainCount>
  /// The tokens that each turn adds.
  public let historyPerTurn: OptionalParameter<TokenCount>

  /// Shares of the calls and tokens that are billed otherwise.
  public let retryRate, promptCached, batchShare, answersCached: Parameter<Fraction>

  /// Prices given by hand.
  public let priceInput, priceOutput, priceCached: OptionalParameter<DollarsPerMillionTokens>
  /// The share off the table.
  public let discount: Parameter<Fraction>

  /// What fine-tuning saves of a call.
  public let outputCut, contextCut, systemKept, fewShotKept: Parameter<Fraction>
  /// A tuned call, said outright.
  public let tunedInput, tunedOutput: OptionalParameter<TokenCount>
  /// Tuned price over base price.
  public let premium: OptionalParameter<Multiplier>

  /// What a training run is made of.
  public let trainingExamples, epochs, trainingRuns: Parameter<PlainCount>
  /// A training run, said outright.
  public let trainingCost: OptionalParameter<Dollars>
  /// A training run of a self-hosted model.
  public let hostTrainingCost: Parameter<Dollars>
  /// The one-off work in all.
  public let teamHours: Parameter<WorkHours>
  /// The parts of the one-off work.
  public let dataHours, evaluationHours, pipelineHours, migrationHours: OptionalParameter<WorkHours>
  /// The cost of an hour of work.
  public let hourlyRate: Parameter<DollarsPerHour>
  /// The whole one-off sum.
  public let upfront: OptionalParameter<Dollars>

  /// How often the model is trained again.
  public let retrainEvery: OptionalParameter<CalendarMonths>
  /// Training again, said outright.
  public let retrainCost: OptionalParameter<Dollars>
  /// The work of training again.
  public let retrainHours: Parameter<WorkHours>
  /// The evaluation of training again.
  public let retrainEvaluation: Parameter<Dollars>
  /// Upkeep a month.
  public let maintenance: Parameter<DollarsPerMonth>
  /// Work of running machines.
  public let opsHours: Parameter<HoursPerMonth>

  /// A machine by the month.
  public let hostMonthly: OptionalParameter<DollarsPerMonth>
  /// A machine by the hour.
  public let hostHourly: OptionalParameter<DollarsPerHour>
  /// What a machine carries.
  public let hostCapacity: OptionalParameter<CallsPerDay>
  /// A fee for all machines.
  public let platformFee: OptionalParameter<DollarsPerMonth>
  /// Busiest hour over the average hour.
  public let peakFactor: Parameter<Multiplier>

  /// The months ahead, and those without the option.
  public let horizon, leadTime: Parameter<CalendarMonths>
  /// Yearly and monthly changes, and the share that stays.
  public let growth, priceChange, discountRate, keptOnApi: Parameter<Fraction>

  /// The thresholds of the verdict.
  public let clearWinMonths, notWorthMonths: Parameter<CalendarMonths>

  private init() {
    var list = Declarations()
    let tokens = 0.0...1e9
    let share = 0.0...1.0
    let dollars = 0.0...1e12
    let hours = 0.0...1e6
    let labor = Source("adaptiverecall.com, When fine-tuning is cheaper", checked: CalendarDate("2026-11-20"))

    list.group = .workload
    calls = list.declare(
      "calls", "--calls", 0...1e12, .required, "50k/day", "calls of the product a month, or /day, /year")
    input = list.declare("input", "--input", tokens, "1200", "input tokens of a call in all")
    output = list.declare("output", "--output", tokens, .required, "80", "output tokens of a call")
    daysPerMonth = list.declare(
      "daysPerMonth", "--days-per-month", 1...31, .number(30), "30.4", "days of a month, for volumes per day",
      range: false)

    list.group = .prompt
    system = list.declare("system", "--system", tokens, "400", "system prompt, tokens of each call")
    fewShot = list.declare(
      "fewShot", "--few-shot", tokens, "600", "examples in the prompt, tokens of each call")
    context = list.declare("context", "--context", tokens, "4000", "retrieved context, tokens of each call")
    history = list.declare(
      "history", "--history", tokens, "3000", "earlier turns, average tokens of each call")
    message = list.declare("message", "--message", tokens, "200", "what the user sends, tokens of each call")
    turns = list.declare("turns", "--turns", 1...1e6, "8", "turns of a conversation, for its average history")
    historyPerTurn = list.declare(
      "historyPerTurn", "--history-per-turn", tokens, "500",
      "tokens that each earlier turn adds to the prompt")

    list.group = .levers
    retryRate = list.declare(
      "retryRate", "--retries", share, .number(0), "15%", "calls that are sent and billed again")
    promptCached = list.declare(
      "promptCached", "--prompt-cached", share, .number(0), "80%",
      "input tokens read from the provider's prompt cache")
    batchShare = list.declare("batchShare", "--batch", share, .number(0), "50%", "calls sent at batch prices")
    answersCached = list.declare(
      "answersCached", "--answers-cached", share, .number(0), "30%",
      "calls answered by your own cache, without the model")

    list.group = .prices
    priceInput = list.declare("priceInput", "--price-input", 0...1e6, "2.50", "input price, over the table")
    priceOutput = list.declare("priceOutput", "--price-output", 0...1e6, "10", "output price, over the table")
    priceCached = list.declare(
      "priceCached", "--price-cached", 0...1e6, "1.25", "cached input price, over the table")
    discount = list.declare(
      "discount", "--discount", share, .number(0), "15%",
      "share off the table's prices of today's model, not off your own")

    list.group = .tuned
    outputCut = list.declare(
      "outputCut", "--output-cut", share, .byTask(overhead: "outputCut"), "30%", "output tokens saved")
    contextCut = list.declare(
      "contextCut", "--context-cut", share, .byTask(overhead: "contextCut"), "70%", "retrieved context saved")
    systemKept = list.declare(
      "systemKept", "--system-kept", share, .number(0), "10%", "system prompt still sent")
    fewShotKept = list.declare(
      "fewShotKept", "--few-shot-kept", share, .number(0), "20%", "examples still sent")
    tunedInput = list.declare(
      "tunedInput", "--tuned-input", tokens, "200", "input tokens of a call once tuned, said outright")
    tunedOutput = list.declare(
      "tunedOutput", "--tuned-output", tokens, "40", "output tokens of a call once tuned, said outright")
    premium = list.declare(
      "premium", "--premium", 0...1000, "2", "tuned price over base price, where the table has no tuned price"
    )

    list.group = .oneOff
    trainingExamples = list.declare(
      "trainingExamples", "--training-examples", 0...1e12, .number(1000), "500",
      "examples in the training file", replaceMe: true)
    epochs = list.declare("epochs", "--epochs", 0...1e6, .number(3), "3", "passes over the training file")
    trainingRuns = list.declare(
      "trainingRuns", "--training-runs", 0...1e6, .number(1), "3", "training runs until one is good")
    trainingCost = list.declare(
      "trainingCost", "--training-cost", dollars, "$50..500", "cost of one training run, said outright")
    hostTrainingCost = list.declare(
      "hostTrainingCost", "--host-training-cost", dollars, .value(Spread(50, 500), labor), "$50..500",
      "cost of one training run of a self-hosted model", replaceMe: true)
    teamHours = list.declare(
      "teamHours", "--team-hours", hours, .value(Spread(40, 160), labor), "40..160",
      "work in all: data, evaluation, pipeline, migration", replaceMe: true)
    dataHours = list.declare(
      "dataHours", "--data-hours", hours, "20..80", "work on training data (replaces --team-hours)")
    evaluationHours = list.declare(
      "evaluationHours", "--evaluation-hours", hours, "10..20", "work on evaluation")
    pipelineHours = list.declare(
      "pipelineHours", "--pipeline-hours", hours, "10..40", "work on the training pipeline")
    migrationHours = list.declare(
      "migrationHours", "--migration-hours", hours, "8", "work on moving the product over")
    hourlyRate = list.declare(
      "hourlyRate", "--hourly-rate", 0...1e6, .value(Spread(100, 200), labor), "$100..200",
      "cost of an hour of work")
    upfront = list.declare(
      "upfront", "--upfront", dollars, "5000..30000", "the whole one-off sum, labour included")

    list.group = .recurring
    retrainEvery = list.declare(
      "retrainEvery", "--retrain-every", 0.03...1200, "3 months", "how often the model is trained again")
    retrainCost = list.declare(
      "retrainCost", "--retrain-cost", dollars, "$750..3200", "cost of training again, said outright")
    retrainHours = list.declare(
      "retrainHours", "--retrain-hours", hours, .value(Spread(6, 12), labor), "6..12",
      "work each time: new data, deployment")
    retrainEvaluation = list.declare(
      "retrainEvaluation", "--retrain-evaluation", dollars, .value(Spread(100, 300), labor), "$100..300",
      "evaluation each time the model is trained again")
    maintenance = list.declare(
      "maintenance", "--maintenance", dollars, .number(0), "$500..2000", "upkeep of the tuned model")
    opsHours = list.declare(
      "opsHours", "--ops-hours", 0...1e5, .number(0), "10", "work of running the machines")

    list.group = .machine
    hostMonthly = list.declare(
      "hostMonthly", "--host-monthly", dollars, "$85", "price of a machine of your own choice (host:custom)")
    hostHourly = list.declare(
      "hostHourly", "--host-hourly", 0...1e9, "$1.79", "the same by the hour, 730 hours a month")
    hostCapacity = list.declare(
      "hostCapacity", "--host-capacity", 1e-6...1e12, "50k", "calls a day that one such machine carries")
    platformFee = list.declare(
      "platformFee", "--platform-fee", dollars, "$14.50", "paid once for all machines")
    peakFactor = list.declare(
      "peakFactor", "--peak-factor", 1...1000, .number(1), "3", "busiest hour over the average hour")

    list.group = .time
    horizon = list.declare(
      "horizon", "--horizon", 1...120, .number(12), "24 months", "months to look ahead, whole", range: false)
    leadTime = list.declare(
      "leadTime", "--lead-time", 0...120, .number(0), "2 months",
      "months until the option takes its first call")
    growth = list.declare("growth", "--growth", -0.99...10, .number(0), "5%", "change of volume a month")
    priceChange = list.declare(
      "priceChange", "--price-change", -0.99...10, .number(0), "-20%", "change of prices per token a year")
    keptOnApi = list.declare(
      "keptOnApi", "--kept-on-api", share, .number(0), "20%", "calls that stay on today's model for good")
    discountRate = list.declare(
      "discountRate", "--discount-rate", -0.99...10, .number(0), "10%", "cost of money a year, for NPV")

    list.group = .verdict
    clearWinMonths = list.declare(
      "clearWinMonths", "--clear-win-months", 0...120,
      .value(Spread(6), Source("getapipulse.com, Fine-tuning vs API", checked: CalendarDate("2026-11-20"))),
      "6", "a payback below this is a clear win", range: false)
    notWorthMonths = list.declare(
      "notWorthMonths", "--not-worth-months", 0...120,
      .value(Spread(12), Source("getapipulse.com, Fine-tuning vs API", checked: CalendarDate("2026-11-20"))),
      "12", "a payback above this is not for cost alone", range: false)

    all = list.definitions
  }
}

extension Parameters {
  /// What is said about a parameter.
  public subscript<Kind>(parameter: Parameter<Kind>) -> Definition { all[parameter.slot] }

  /// What is said about a parameter that may be left out.
  public subscript<Kind>(parameter: OptionalParameter<Kind>) -> Definition { all[parameter.slot] }
}

extension Preset {
  /// A starting point of the program, without a source.
  fileprivate static func number(_ value: Double) -> Preset { .value(Spread(value), nil) }
}

/// Collects the declarations and hands out their slots, so that no handle exists without its definition.
private struct Declarations {
  var definitions: [Definition] = []
  var group = ParameterGroup.workload

  mutating func declare<Kind>(
    _ key: String, _ flag: String, _ allowed: ClosedRange<Double>, _ preset: Preset, _ example: String,
    _ meaning: String, range: Bool = true, replaceMe: Bool = false
  ) -> Parameter<Kind> {
    Parameter(slot: add(Kind.unit, key, flag, allowed, preset, example, meaning, range, replaceMe))
  }

  mutating func declare<Kind>(
    _ key: String, _ flag: String, _ allowed: ClosedRange<Double>, _ example: String, _ meaning: String
  ) -> OptionalParameter<Kind> {
    OptionalParameter(slot: add(Kind.unit, key, flag, allowed, .absent, example, meaning, true, false))
  }

  private mutating func add(
    _ unit: Unit, _ key: String, _ flag: String, _ allowed: ClosedRange<Double>, _ preset: Preset,
    _ example: String, _ meaning: String, _ range: Bool, _ replaceMe: Bool
  ) -> Int {
    definitions.append(
      Definition(
        key: key, flag: flag, unit: unit, group: group, allowed: allowed, preset: preset, meaning: meaning,
        example: example, acceptsRange: range, replaceMe: replaceMe))
    return definitions.count - 1
  }
}
