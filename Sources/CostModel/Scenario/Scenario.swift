/// What the user said: the inputs, today's model, the options to compare, and the calendar.
public struct Scenario: Sendable {
  /// The numbers, those of single options among them.
  public private(set) var inputs: Inputs
  /// Today's model: an id, an alias, or `custom` for prices given by hand.
  public let model: String
  /// The options to compare; nil for the ones that the program proposes.
  public let options: [StatedOption]?
  /// The same options with the places of their own numbers.
  let placedOptions: [PlacedOption]?
  /// The first day that is computed, for which prices and availability are looked up; ``asOf`` unless said otherwise.
  public let start: CalendarDate
  /// The day on which the question is asked, from which remaining days and the age of prices are counted.
  public let asOf: CalendarDate
  /// Shares of the traffic in the first months of an option; empty for all at once.
  public let ramp: [Share]
  /// The model to continue with when today's model ends, instead of the vendor's replacement.
  public let successor: String?
  /// The task that the inputs were made for, to be shown; its published cuts are among ``inputs``.
  public let task: TaskKind?

  /// The model of the published worked example, for when the user names none.
  public static let defaultModel = "openai/gpt-4o"

  /// A scenario on one day, with the program's own proposals for what is not said.
  public init(
    inputs: Inputs, model: String = Scenario.defaultModel, options: [StatedOption]? = nil, asOf: CalendarDate,
    start: CalendarDate? = nil, ramp: [Share] = [], successor: String? = nil, task: TaskKind? = nil
  ) throws(ScenarioError) {
    var inputs = inputs
    let placed = try options.map { options throws(ScenarioError) in
      var placed: [PlacedOption] = []
      for option in options { placed.append(try PlacedOption(option, into: &inputs)) }
      return placed
    }
    try self.init(
      inputs: inputs, model: model, placed: placed, asOf: asOf, start: start ?? asOf, ramp: ramp,
      successor: successor, task: task)
  }

  /// A scenario whose options have their places among the inputs already, or one without a prompt: of a feature of which
  /// only the bill is known.
  init(
    inputs: Inputs, model: String, placed: [PlacedOption]?, asOf: CalendarDate, start: CalendarDate,
    ramp: [Share], successor: String?, task: TaskKind?, hasPrompt: Bool = true
  ) throws(ScenarioError) {
    self.inputs = inputs
    self.model = model
    options = placed?.map(\.stated)
    placedOptions = placed
    self.asOf = asOf
    self.start = start
    self.ramp = ramp
    self.successor = successor
    self.task = task
    if hasPrompt { try checkPrompt() }
    try checkCombinations()
    try Self.check(ramp)
    for option in placedOptions ?? [] { try check(option) }
  }

  /// The scenario as an option or feature with numbers of its own sees it.
  func seen(through overlay: Overlay) -> Scenario {
    guard !overlay.isEmpty else { return self }
    var copy = self
    copy.inputs = inputs.seen(through: overlay)
    return copy
  }

  private func check(_ option: PlacedOption) throws(ScenarioError) {
    if !option.overlay.isEmpty { try seen(through: option.overlay).checkCombinations() }
    if let ramp = option.stated.ramp { try Self.check(ramp) }
    for part in option.parts { try check(part.option) }
  }

  /// The horizon in whole months.
  var horizon: Int { Int(inputs.spread(registry.horizon).likely.rounded()) }

  private func checkPrompt() throws(ScenarioError) {
    let fixed = [registry.system, registry.fewShot, registry.context, registry.history]
    let turns = inputs.spread(registry.turns)
    let perTurn = inputs.spread(registry.historyPerTurn)
    if turns != nil, perTurn == nil {
      throw .needs(registry[registry.turns], registry[registry.historyPerTurn])
    }
    if perTurn != nil, turns == nil {
      throw .needs(registry[registry.historyPerTurn], registry[registry.turns])
    }
    if turns != nil, inputs.spread(registry.history) != nil {
      throw .conflict(registry[registry.history], registry[registry.turns])
    }
    let message = inputs.spread(registry.message)
    let given = fixed.compactMap { inputs.spread($0) }
    guard let input = inputs.spread(registry.input) else {
      if given.isEmpty, message == nil, turns == nil { throw .noInput }
      return
    }
    func sum(_ end: (Spread) -> Double) -> Double {
      let conversation = Prompt.averageHistory(turns: turns.map(end) ?? 1, perTurn: perTurn.map(end) ?? 0)
      return given.reduce(conversation) { $0 + end($1) } + (message.map(end) ?? 0)
    }
    if sum(\.high) > input.low { throw .partsExceedInput(parts: sum(\.high), input: input.low) }
    if message != nil, sum(\.low) < input.high {
      throw .partsBelowInput(parts: sum(\.low), input: input.high)
    }
  }

  private func checkCombinations() throws(ScenarioError) {
    if inputs.isGiven(registry.teamHours),
      let part = registry.workParts.first(where: { inputs.spread($0) != nil })
    {
      throw .conflict(registry[registry.teamHours], registry[part])
    }
    if inputs.spread(registry.hostMonthly) != nil, inputs.spread(registry.hostHourly) != nil {
      throw .conflict(registry[registry.hostMonthly], registry[registry.hostHourly])
    }
    if inputs.spread(registry.retrainCost) != nil, inputs.spread(registry.retrainEvery) == nil {
      throw .needs(registry[registry.retrainCost], registry[registry.retrainEvery])
    }
    let clearWin = inputs.spread(registry.clearWinMonths).likely
    let notWorth = inputs.spread(registry.notWorthMonths).likely
    if clearWin > notWorth { throw .thresholdsOutOfOrder(clearWin: clearWin, notWorth: notWorth) }
    let months = inputs.spread(registry.horizon).likely
    if months != months.rounded() { throw .notWhole(registry[registry.horizon], months) }
  }

  private static func check(_ ramp: [Share]) throws(ScenarioError) {
    if ramp.count > Payback.limit { throw .rampTooLong(ramp.count) }
    if let share = ramp.first(where: { !(0...1).contains($0.value) }) { throw .badRampShare(share) }
  }
}
