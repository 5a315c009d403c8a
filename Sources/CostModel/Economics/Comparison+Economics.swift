extension Comparison {
  /// What users pay and cost under an option, or under today's model where that is nil, with its ends; nil where nobody
  /// said, and where it cannot be told.
  func economics(of row: Row?) -> (plans: [PlanCosts], range: Margin.Range?)? {
    guard let economics = scenario.economics, scenario.hasPlans else { return nil }
    let option = row.flatMap { study.index(of: $0) }
    guard let evaluation = try? MarginEvaluation(of: economics, study, at: likely.point),
      let plans = option.map({ evaluation.options.indices.contains($0) ? evaluation.options[$0] : nil })
        ?? evaluation.today
    else { return nil }
    return (plans, hasRanges ? try? Margin.Range(economics, study, scenario.inputs, option: option) : nil)
  }
}
