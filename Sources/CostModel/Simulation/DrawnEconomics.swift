/// What users pay and cost from draw to draw, under today's model and under the option that is looked at: what
/// ``MarginEvaluation`` says of each.
struct DrawnEconomics: Sendable {
  private let economics: PlacedEconomics
  /// The study with the option that is looked at alone.
  private var study: Study
  private let inputs: SampledInputs
  private let likely: Point
  /// What must hold of the option, or of staying.
  let conditions: [RecordedCondition]
  /// Whether the conditions are those of staying with today's model.
  let isToStay: Bool

  /// Nil where nobody said what users pay, and where what they cost cannot be told at the likely values.
  init?(
    _ study: Study, _ inputs: SampledInputs, looked: Int, conditions: [RecordedCondition], isToStay: Bool
  ) {
    let study = study.alone(looked)
    let likely = study.scenario.inputs.likely
    guard let economics = study.scenario.economics, study.scenario.hasPlans,
      (try? MarginEvaluation(of: economics, study, at: likely)) != nil
    else { return nil }
    self.economics = economics
    self.study = study
    self.inputs = inputs
    self.likely = likely
    self.conditions = conditions
    self.isToStay = isToStay
  }

  /// The same in memory of its own, for one of several threads.
  init(unsharing other: DrawnEconomics) {
    self = other
    study.offers = other.study.offers.map(\.unshared)
  }

  /// What some draws come to.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - shares: how far each input is on its way from low to high, draw by draw.
  func evaluate(
    _ count: Int, of shares: [[Double]], into columns: inout EconomicsColumns
  ) throws(ScenarioError) {
    for draw in 0..<count {
      var point = likely
      inputs.put(draw, of: shares, into: &point)
      let evaluation = try MarginEvaluation(of: economics, study, at: point)
      columns.take(evaluation.today, evaluation.options.first ?? nil)
      let held = isToStay ? evaluation.today : (evaluation.options.first ?? nil) ?? []
      for (index, condition) in conditions.enumerated() {
        let value = condition.condition.metric.ofUsers.flatMap(held.value)
        if condition.holds(for: value) { columns.held[index] += 1 }
      }
    }
  }
}

/// What users pay and cost at some draws, draw by draw: a column for each result under today's model, and behind them one for
/// each under the option.
struct EconomicsColumns: Sendable {
  /// A number that there is none of is infinite.
  private(set) var numbers: [[Double]]
  /// How often each condition holds.
  var held: [Int]

  /// Columns of nothing yet.
  init(conditions: Int) {
    numbers = [[Double]](repeating: [], count: 2 * Margin.Figure.allCases.count)
    held = [Int](repeating: 0, count: conditions)
  }

  /// Takes in a draw.
  mutating func take(_ today: [PlanCosts], _ option: [PlanCosts]?) {
    for (place, result) in Margin.Figure.allCases.enumerated() {
      numbers[place].append(today.value(of: result) ?? .infinity)
      numbers[Margin.Figure.allCases.count + place].append(option?.value(of: result) ?? .infinity)
    }
  }
}
