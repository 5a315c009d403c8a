extension CompleteScenario {
  /// What contradicts itself in what is said of a training run.
  var trainingFaults: [ScenarioError] {
    let oneOff = registry.oneOff
    var faults: [ScenarioError] = []
    if inputs.spread(oneOff.trainingTokens) != nil, inputs.isGiven(oneOff.trainingExamples) {
      faults.append(.conflict(registry[oneOff.trainingTokens], registry[oneOff.trainingExamples]))
    }
    let (tokens, price) = (inputs.spread(oneOff.graderTokens), inputs.spread(oneOff.graderPrice))
    if tokens != nil, price == nil {
      faults.append(.needs(registry[oneOff.graderTokens], registry[oneOff.graderPrice]))
    }
    if price != nil, tokens == nil {
      faults.append(.needs(registry[oneOff.graderPrice], registry[oneOff.graderTokens]))
    }
    return faults
  }

  /// What contradicts itself in what is said of training again: its cost is said outright, or by what it is made of.
  var retrainingFaults: [ScenarioError] {
    let recurring = registry.recurring
    guard inputs.spread(recurring.retrainCost) != nil else { return [] }
    var faults: [ScenarioError] = []
    if inputs.isGiven(recurring.retrainHours) {
      faults.append(.conflict(registry[recurring.retrainCost], registry[recurring.retrainHours]))
    }
    if inputs.isGiven(recurring.retrainEvaluation) {
      faults.append(.conflict(registry[recurring.retrainCost], registry[recurring.retrainEvaluation]))
    }
    if inputs.spread(recurring.retrainEvery) == nil {
      faults.append(.needs(registry[recurring.retrainCost], registry[recurring.retrainEvery]))
    }
    return faults
  }
}
