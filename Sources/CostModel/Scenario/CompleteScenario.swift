/// What the user said: the inputs, today's model, the options to compare, and the calendar.
package struct CompleteScenario: Sendable {
  /// The numbers, those of single options among them.
  package internal(set) var inputs: Inputs
  /// Today's model: an id, an alias, or `custom` for prices given by hand.
  package let model: String
  /// Today's machine with the places of its own numbers; nil where today's is a model.
  let placedToday: PlacedOption?
  /// The options to compare; nil for the ones that the program proposes.
  package let options: [StatedOption]?
  /// The same options with the places of their own numbers.
  let placedOptions: [PlacedOption]?
  /// The first day that is computed, for which prices and availability are looked up; ``asOf`` unless said otherwise.
  package let start: CalendarDate
  /// The day on which the question is asked, from which remaining days and the age of prices are counted.
  package let asOf: CalendarDate
  /// How the traffic climbs to an option; empty for all at once.
  package let ramp: Ramp
  /// The model to continue with when today's model ends, instead of the vendor's replacement.
  package let successor: String?
  /// The model that tells the calls of every mix apart that names none.
  package let router: String?
  /// What the calls are for, to be shown; its published figures are among ``inputs``.
  package let purpose: Purpose
  /// What is paid beside tokens under a name, by today's model and by every option that has no fees of its own.
  package let fees: [Fee]
  /// Several features that share one bill, as they are stated; nil for one task.
  package internal(set) var bundle: StatedBundle?
  /// What users pay and ask for, with the places of its numbers; nil where nobody said.
  private(set) var economics: PlacedEconomics?
  /// Whether it says what users pay.
  private(set) var hasPlans = false
  /// Whether its calls are those that its users make, since nobody said how many there are.
  package internal(set) var callsAreOfUsers = false
  /// Whether it is of the only feature of a list.
  package internal(set) var isOfFeature = false
  /// How some of the ranges among ``inputs`` go together.
  package internal(set) var correlations: [Correlation] = []

  /// Whether nobody named today's model, so that it is that of the published worked example.
  package internal(set) var isModelAssumed = false

  /// The model of the published worked example, for when the user names none.
  package static let defaultModel = "openai/gpt-4o"

  /// A scenario on one day, with the program's own proposals for what is not said.
  package init(
    inputs: Inputs, model: String = CompleteScenario.defaultModel, options: [StatedOption]? = nil,
    asOf: CalendarDate,
    start: CalendarDate? = nil, ramp: Ramp = .none, successor: String? = nil, router: String? = nil,
    purpose: Purpose = Purpose(), fees: [Fee] = []
  ) throws(ScenarioError) {
    var faults: [ScenarioFault] = []
    self.init(
      inputs, model: model, options: options, asOf: asOf, start: start, ramp: ramp, successor: successor,
      router: router, purpose: purpose, fees: fees, ofToday: [:], noting: &faults)
    if let first = faults.first { throw first.error }
  }

  /// The scenario that a statement makes, whatever is wrong with it, and all that is.
  init(
    _ statement: Statement, asOf day: CalendarDate, in book: PriceBook, noting faults: inout [ScenarioFault]
  ) {
    let inputs = Inputs(
      given: statement.given, purpose: statement.purpose, in: book, isWhole: statement.bundle == nil,
      noting: &faults)
    if let bundle = statement.bundle {
      if statement.options != nil { faults.append(ScenarioFault(.optionsBesideFeatures)) }
      // What contradicts itself is told of each feature, which sees the shared numbers under its own.
      self.init(
        inputs: inputs, model: statement.model ?? Self.defaultModel, today: nil, placed: [], asOf: day,
        start: statement.start ?? day, ramp: statement.ramp ?? .none, successor: statement.successor,
        router: statement.router, purpose: statement.purpose, fees: statement.fees ?? [])
      self.bundle = bundle
      placeEconomics(of: statement, noting: &faults)
      isModelAssumed = statement.model == nil && bundle.features.contains { $0.statement.model == nil }
      return
    }
    self.init(
      inputs, model: statement.model ?? Self.defaultModel, options: statement.options, asOf: day,
      start: statement.start, ramp: statement.ramp ?? .none, successor: statement.successor,
      router: statement.router, purpose: statement.purpose, fees: statement.fees ?? [],
      ofToday: statement.ofToday, noting: &faults)
    correlations = statement.correlations.map(\.correlation)
    placeEconomics(of: statement, noting: &faults)
    isModelAssumed = statement.model == nil && statement.ofToday.isEmpty
  }

  private mutating func placeEconomics(of statement: Statement, noting faults: inout [ScenarioFault]) {
    guard statement.asksForMargin else { return }
    do throws(ScenarioError) {
      economics = try PlacedEconomics(statement, into: &inputs)
      hasPlans = statement.hasPlans
    } catch { faults.append(ScenarioFault(error)) }
  }

  private init(
    _ inputs: Inputs, model: String, options: [StatedOption]?, asOf: CalendarDate, start: CalendarDate?,
    ramp: Ramp, successor: String?, router: String?, purpose: Purpose, fees: [Fee],
    ofToday: StatedOption.Quantities, noting faults: inout [ScenarioFault]
  ) {
    var inputs = inputs
    var placedToday: PlacedOption?
    do throws(ScenarioError) {
      placedToday = try PlacedOption(ofToday: model, ofToday, into: &inputs)
    } catch { faults.append(ScenarioFault(error)) }
    var placed: [(index: Int, option: PlacedOption)] = []
    for (index, option) in (options ?? []).enumerated() {
      do throws(ScenarioError) {
        placed.append((index, try PlacedOption(option.routed(by: router), into: &inputs)))
      } catch { faults.append(ScenarioFault(error, in: .option(index))) }
    }
    self.init(
      inputs: inputs, model: model, today: placedToday, placed: options == nil ? nil : placed.map(\.option),
      asOf: asOf,
      start: start ?? asOf, ramp: ramp, successor: successor, router: router, purpose: purpose, fees: fees)
    faults += contradictions(among: placed)
  }

  /// A scenario whose options have their places among the inputs already; of a feature of which only the bill is known it
  /// has no prompt.
  ///
  /// - Throws: The first thing that is wrong with its numbers.
  init(
    frame inputs: Inputs, model: String, asOf: CalendarDate, start: CalendarDate, ramp: Ramp,
    successor: String?, router: String?, purpose: Purpose, fees: [Fee], hasPrompt: Bool
  ) throws(ScenarioError) {
    self.init(
      inputs: inputs, model: model, today: nil, placed: [], asOf: asOf, start: start, ramp: ramp,
      successor: successor, router: router, purpose: purpose, fees: fees)
    let faults = (hasPrompt ? promptFaults : []) + combinationFaults + Self.faults(of: ramp)
    if let first = faults.first { throw first }
  }

  private init(
    inputs: Inputs, model: String, today: PlacedOption?, placed: [PlacedOption]?, asOf: CalendarDate,
    start: CalendarDate,
    ramp: Ramp, successor: String?, router: String?, purpose: Purpose, fees: [Fee]
  ) {
    self.inputs = inputs
    self.model = model
    placedToday = today
    options = placed?.map(\.stated)
    placedOptions = placed
    self.asOf = asOf
    self.start = start
    self.ramp = ramp
    self.successor = successor
    self.router = router
    self.purpose = purpose
    self.fees = fees
  }

  /// The same scenario with other options; nil where those contradict themselves.
  func with(_ options: [StatedOption]) -> CompleteScenario? {
    var faults: [ScenarioFault] = []
    let scenario = CompleteScenario(
      inputs.withoutOwnNumbers, model: model, options: options, asOf: asOf, start: start, ramp: ramp,
      successor: successor, router: router, purpose: purpose, fees: fees,
      ofToday: placedToday?.stated.given ?? [:], noting: &faults)
    return faults.isEmpty ? scenario : nil
  }

  /// The same scenario with numbers that were found for its options behind its own.
  func with(_ inputs: Inputs) -> CompleteScenario {
    var copy = self
    copy.inputs = inputs
    return copy
  }

  /// The scenario as an option or feature with numbers of its own sees it.
  func seen(through overlay: Overlay) -> CompleteScenario {
    guard !overlay.isEmpty else { return self }
    var copy = self
    copy.inputs = inputs.seen(through: overlay)
    return copy
  }

  /// What contradicts itself, as its numbers are now; nil where nothing does.
  var contradiction: ScenarioError? {
    contradictions(among: (placedOptions ?? []).enumerated().map { ($0.offset, $0.element) }).first?.error
  }

  /// What contradicts itself in the scenario and in its options, each with its place among those that were stated.
  private func contradictions(among placed: [(index: Int, option: PlacedOption)]) -> [ScenarioFault] {
    let shared = combinationFaults
    return (promptFaults + shared + Self.faults(of: ramp)).map { ScenarioFault($0) }
      + placed.flatMap { index, option in
        faults(of: option).filter { !shared.contains($0) }.map { ScenarioFault($0, in: .option(index)) }
      }
  }

  private func faults(of option: PlacedOption) -> [ScenarioError] {
    let seen = option.overlay.isEmpty ? nil : seen(through: option.overlay)
    // A tier may have tokens of its own.
    let hasTokens = registry.all.contains { $0.mayDifferByTier && option.overlay.holds($0.slot) }
    let own = seen.map { $0.combinationFaults + (hasTokens ? $0.promptFaults : []) } ?? []
    return own + Self.faults(of: option.stated.ramp ?? .none) + option.parts.flatMap(faults)
  }

  /// The horizon in whole months.
  package var horizon: Int { Int(inputs.spread(registry.time.horizon).likely.rounded()) }

  /// What contradicts itself in the parts of the prompt.
  private var promptFaults: [ScenarioError] {
    let turns = inputs.spread(registry.prompt.turns)
    let perTurn = inputs.spread(registry.prompt.historyPerTurn)
    var faults: [ScenarioError] = []
    if turns != nil, perTurn == nil {
      faults.append(.needs(registry[registry.prompt.turns], registry[registry.prompt.historyPerTurn]))
    }
    if perTurn != nil, turns == nil {
      faults.append(.needs(registry[registry.prompt.historyPerTurn], registry[registry.prompt.turns]))
    }
    if turns != nil, inputs.spread(registry.prompt.history) != nil {
      faults.append(.conflict(registry[registry.prompt.history], registry[registry.prompt.turns]))
    }
    // A sum of parts of which some are in doubt says nothing.
    guard faults.isEmpty else { return faults }
    let message = inputs.spread(registry.prompt.message)
    let given = PromptPart.repeating.compactMap { inputs.spread($0.parameter) }
    guard let input = inputs.spread(registry.workload.input) else {
      return registry.prompt.waysToSayInput.allSatisfy { inputs.spreads[$0] == nil } ? [.noInput] : []
    }
    func sum(_ end: (Spread) -> Double) -> Double {
      let conversation = Prompt.averageHistory(turns: turns.map(end) ?? 1, perTurn: perTurn.map(end) ?? 0)
      return given.reduce(conversation) { $0 + end($1) } + (message.map(end) ?? 0)
    }
    if sum(\.high) > input.low { return [.partsExceedInput(parts: sum(\.high), input: input.low)] }
    guard message != nil, sum(\.low) < input.high else { return [] }
    return [.partsBelowInput(parts: sum(\.low), input: input.high)]
  }

  /// What contradicts itself among the other numbers.
  private var combinationFaults: [ScenarioError] {
    var faults: [ScenarioError] = []
    if inputs.isGiven(registry.oneOff.teamHours),
      let part = registry.oneOff.workParts.first(where: { inputs.spread($0) != nil })
    {
      faults.append(.conflict(registry[registry.oneOff.teamHours], registry[part]))
    }
    faults += machineFaults + trainingFaults + retrainingFaults
    faults += leverFaults
    let clearWin = inputs.spread(registry.verdict.clearWinMonths).likely
    let notWorth = inputs.spread(registry.verdict.notWorthMonths).likely
    if clearWin > notWorth { faults.append(.thresholdsOutOfOrder(clearWin: clearWin, notWorth: notWorth)) }
    let months = inputs.spread(registry.time.horizon).likely
    if months != months.rounded() { faults.append(.notWhole(registry[registry.time.horizon], months)) }
    return faults
  }

  /// What contradicts itself among the levers.
  private var leverFaults: [ScenarioError] {
    let levers = registry.levers
    var faults: [ScenarioError] = []
    let read = inputs.spread(levers.promptCached).high
    let written = levers.writes.reduce(0) { $0 + inputs.spread($1).high }
    if written > 0, read + written > 1 { faults.append(.cachesTooMuch(read: read, written: written)) }
    faults += PromptTrim.all.compactMap(trimFault)
    let trims = inputs.spread(levers.preambleTrim).high + inputs.spread(levers.reasoningTrim).high
    if let output = inputs.spreads[registry.workload.output.slot]?.low, trims > output {
      faults.append(.trimsExceedOutput(trims: trims, output: output))
    }
    return faults
  }

  /// What is wrong with what is left out of a part of the prompt: there is no such part, it is smaller, or both units are
  /// used at once; nil where nothing is.
  private func trimFault(_ trim: PromptTrim) -> ScenarioError? {
    let (share, tokens) = (inputs.spread(trim.share).high, inputs.spread(trim.tokens).high)
    let said = registry[trim.share]
    guard share > 0 || tokens > 0, let first = trim.ways.first else { return nil }
    guard let low = trim.ways.lazy.compactMap({ self.inputs.spread($0)?.low }).first else {
      // `--system-trim 1400` states the tokens, and is what the user wrote.
      let isSaidAsShare = inputs.origins[trim.tokens.slot] == .flag(said.flag)
      return .needs(tokens > 0 && !isSaidAsShare ? registry[trim.tokens] : said, registry[first])
    }
    guard tokens > 0 else { return nil }
    if share > 0 { return .conflict(said, registry[trim.tokens]) }
    let turns = inputs.spread(registry.prompt.turns)?.low
    let isConversation = inputs.spread(first) == nil
    let part = isConversation ? Prompt.averageHistory(turns: turns ?? 1, perTurn: low) : low
    guard tokens > part else { return nil }
    return .trimExceedsPart(said, inTokens: registry[trim.tokens], trim: tokens, registry[first], part: part)
  }

  private static func faults(of ramp: Ramp) -> [ScenarioError] {
    if let months = ramp.excess { return [.rampTooLong(Months(months))] }
    return ramp.stages.first { !(0...1).contains($0.share.value) }.map { [.badRampShare($0.share)] } ?? []
  }
}
