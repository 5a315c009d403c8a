extension StatedEconomics {
  /// The numbers of plans and of their users, and how users are shared out, by their key in a record.
  var recordedInputs: [String: String] {
    var inputs: [String: String] = [:]
    func take(_ given: StatedOption.Quantities, of owner: RecordedInput.Owner) {
      for definition in registry.all {
        guard let (stated, _) = given[definition.key] else { continue }
        inputs[RecordedInput(definition.key, of: owner).text] = definition.unit.text(stated.spread)
      }
    }
    for plan in plans {
      take(plan.given, of: .plan(plan.name))
      for cohort in plan.cohorts {
        take(cohort.given, of: .cohort(RecordedInput.cohortName(cohort.name, of: plan.name)))
      }
      guard !plan.cohorts.isEmpty else { continue }
      inputs[RecordedInput(RecordedInput.sharesKey, of: .plan(plan.name)).text] = plan.sharesText
    }
    return inputs
  }

  /// The same with a number of a plan, or of some of its users, as it was recorded; nil where that cannot be.
  func restoring(_ input: RecordedInput, to text: String?) -> StatedEconomics? {
    var isFound = false
    let restored = plans.map { plan in
      var (given, cohorts) = (plan.given, plan.cohorts)
      if input.owner == .plan(plan.name), let own = given.restoring(input.key, to: text) {
        (given, isFound) = (own, true)
      }
      for (index, cohort) in cohorts.enumerated()
      where input.owner == .cohort(RecordedInput.cohortName(cohort.name, of: plan.name)) {
        guard let own = cohort.given.restoring(input.key, to: text) else { continue }
        cohorts[index] = StatedCohort(name: cohort.name, share: cohort.share, given: own)
        isFound = true
      }
      return plan.with(given, cohorts)
    }
    return isFound ? StatedEconomics(plans: restored, bills: bills, weeks: weeks) : nil
  }
}

extension StatedPlan {
  /// How its users are shared out: `heavy 10%, light 90%`.
  fileprivate var sharesText: String {
    cohorts.map { "\($0.name) \(Share($0.share).statedText)" }.joined(separator: ", ")
  }
}
