/// How sure an answer is: a scenario computed at many draws of its uncertain inputs.
///
/// A range of two ends is drawn evenly between them, one with a likely value from the PERT distribution; what goes
/// together by a ``Correlation`` is drawn together. Each draw is what ``Comparison`` says of those numbers.
public struct Simulation: Sendable {
  /// The comparison at the likely values.
  package let comparison: Comparison
  /// The option that is looked at.
  public let row: Row
  /// How many draws were computed.
  public let samples: Int
  /// What the draws follow from: the same seed makes the same draws.
  public let seed: UInt64
  /// What the option saves of today's bill a month once all calls have moved, in US dollars.
  public let monthlySaving: SampledResult
  /// What it is worth at the horizon, discounted, with the team's time, in US dollars.
  public let npv: SampledResult
  /// The months to its break-even with the team's time.
  public let breakEvenMonths: SampledResult
  /// How likely it pays back.
  public let probabilities: PaybackProbabilities
  /// How often each verdict is returned, most often first.
  public let verdicts: [(verdict: Verdict, probability: Double)]
  /// What each choice comes to be regretted, staying with today's model among them, the least first.
  public let regrets: [Regret]
  /// What users pay and cost; nil where nobody said what they pay.
  public let economics: SampledEconomics?
  /// The uncertain inputs, those that go with ``npv`` most closely first.
  public let inputs: [SampledInput]
  /// How some of the inputs go together.
  public let correlations: [Correlation]
  /// Correlations that do nothing, since one of their parameters is a single number or plays no part.
  public let idleCorrelations: [Correlation]

  /// How many draws there may be.
  public static let sampleCounts = 1...10_000_000
  /// How many there are where nobody says.
  public static let usualSamples = 100_000
  /// The seed where nobody says.
  public static let usualSeed: UInt64 = 1
  /// So many draws, the first ones, are looked at for the correlation of ranks.
  public static let rankedSamples = SamplePlan.rankedSamples

  /// How the values of an input are spread between its ends.
  public enum Distribution: String, Sendable, Hashable, CaseIterable {
    /// Evenly, where two ends were given.
    case uniform
    /// Around the likely value, where three numbers were given: their mean is (low + 4 × likely + high) / 6.
    case pert
  }

  /// An uncertain input, and how closely the worth follows it.
  public struct SampledInput: Sendable {
    /// The parameter, with its range and where that came from.
    public let number: Assumption
    /// The option that the number is one of; nil where it holds for all.
    public let owner: String?
    /// The correlation of its ranks with those of ``Simulation/npv``; nil where one of them does not vary, and where no
    /// bill follows from it.
    public let rankCorrelation: Double?

    /// How its values are spread.
    public var distribution: Distribution { number.spread.isPeaked ? .pert : .uniform }
  }

  /// What it costs on average to have made a choice now, against the choice that turns out best.
  public struct Regret: Sendable, Hashable {
    /// The option; nil for staying with today's model.
    public let option: String?
    /// The average worth at the horizon, discounted, below that of the best choice of each draw, in US dollars; nil where the option does
    /// not carry the calls of some draw.
    public let expected: USD?
    /// How often it is the best choice.
    public let bestProbability: Double
    /// How often its machines do not carry the calls.
    public let tooSmallProbability: Double
  }

  /// How far a probability may be off because there are no more draws, 19 times in 20: 1 / √samples at most.
  ///
  /// 10,000 draws know it to 0.01.
  public var margin: Double { 1 / Double(samples).squareRoot() }

  /// How likely the option pays back at all, with the team's time: 0.62 is 62 draws of 100.
  public var probabilityItPaysBack: Double { probabilities.ever }

  /// What staying with today's model comes to be regretted.
  public var regretOfStaying: Regret? { regrets.first { $0.option == nil } }

  /// Draws and computes.
  ///
  /// - Parameters:
  ///   - choice: the option; a decision to stay is looked at against ``Comparison/leadingOption``.
  ///   - conditions: what must hold of what users pay and cost.
  ///   - runner: who computes the chunks; what comes out is the same.
  /// - Throws: ``SimulationError``.
  package init(
    _ scenario: CompleteScenario, option choice: Sweep.Choice = .cheapest, samples: Int = usualSamples,
    seed: UInt64 = usualSeed, holding conditions: [RecordedCondition] = [], in book: PriceBook,
    runner: some WorkRunner = SerialRunner()
  ) throws(SimulationError) {
    guard Self.sampleCounts.contains(samples) else { throw .badSampleCount(samples) }
    let study: Study
    let row: Row
    do {
      study = try Study(scenario, in: book)
      comparison = try Comparison(study, hasRanges: false)
      row = try comparison.sampledRow(choice, in: book)
    } catch { throw .scenario(error) }
    let slots = study.drawnSlots
    correlations = scenario.correlations
    let inputs = try SampledInputs(slots, of: study.scenario.inputs, correlations)
    let looked = study.index(of: row) ?? 0
    let drawn = DrawnEconomics(
      study, inputs, looked: looked, conditions: conditions, isToStay: choice.isToStay)
    let plan: SamplePlan
    let columns: SampleColumns
    do {
      plan = try SamplePlan(
        study, inputs, samples: samples, seed: seed, looked: looked, choices: comparison.choices, drawn)
      columns = try plan.columns(by: runner)
    } catch { throw .scenario(error) }
    self.row = row
    self.samples = samples
    self.seed = seed
    let keys = slots.map { study.scenario.inputs.definition(at: $0).key }
    idleCorrelations = correlations.filter { !keys.contains($0.first.key) || !keys.contains($0.second.key) }
    let results = SampledResult.results(
      of: [(columns.savings, 0), (columns.npvs, 0), (columns.breakEvens, columns.ended)], by: runner)
    (monthlySaving, npv, breakEvenMonths) = (results[0], results[1], results[2])
    probabilities = PaybackProbabilities(
      columns.breakEvens, at: comparison.likely.point, horizon: comparison.scenario.horizon,
      hasEnd: row.offer.endOfLife != nil, by: runner)
    economics = SampledEconomics(columns, of: drawn, samples: samples, by: runner)
    func share(_ count: Int) -> Double { Double(count) / Double(samples) }
    verdicts = zip(Verdict.allCases, columns.verdicts).filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }
      .map { ($0.0, share($0.1)) }
    let names: [String?] = plan.choices.map { study.offers[$0].id } + [nil]
    regrets = names.enumerated().map { index, name in
      Regret(
        option: name,
        expected: columns.tooSmall[index] > 0 ? nil : USD(columns.regrets[index] / Double(samples)),
        bestProbability: share(columns.bests[index]), tooSmallProbability: share(columns.tooSmall[index]))
    }.sorted { ($0.expected?.value ?? .infinity) < ($1.expected?.value ?? .infinity) }
    let worth = RankCorrelation.ranks(of: columns.npvs.prefix(SamplePlan.rankedSamples))
    let ranked = runner.map(Chunks(slots.count, of: 1)) { place in
      RankCorrelation.correlation(RankCorrelation.ranks(of: columns.inputs[place.lowerBound]), worth)
    }
    self.inputs = zip(slots, ranked).map { slot, correlation in
      SampledInput(
        number: study.number(at: slot), owner: study.owner(of: slot),
        rankCorrelation: study.isOfBills(slot) ? correlation : nil)
    }.sorted { abs($0.rankCorrelation ?? 0) > abs($1.rankCorrelation ?? 0) }
  }
}

extension Comparison {
  /// The options that can be chosen, by their place among the offers: all with a price that are no bound.
  fileprivate var choices: [Int] {
    choosable.filter { returnsWithTeam(of: $0) != nil }.compactMap(study.index(of:))
      .sorted()
  }

  /// The option that samples are drawn of.
  fileprivate func sampledRow(_ choice: Sweep.Choice, in book: PriceBook) throws(ScenarioError) -> Row {
    let row = try option(lookedAt: choice, in: book)
    if let reason = row.offer.unavailable { throw reason.error(of: row.offer.id) }
    guard returnsWithTeam(of: row) != nil else { throw .noPrice(row.offer.gap([.training])) }
    return row
  }
}
