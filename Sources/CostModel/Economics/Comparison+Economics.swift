extension Comparison {
  /// What users pay and cost under today's model, and under each option that carries the calls, the best margin first; nil
  /// where nobody said what they pay, and where it cannot be told.
  ///
  /// A cost of a user that is stated stays what it is under every option, so that none is told of.
  public var margins: (today: Margin.OptionMargin, options: [Margin.OptionMargin])? {
    guard let evaluation = try? marginEvaluation(), let economics = scenario.economics else { return nil }
    return (
      Margin.OptionMargin(today.id, evaluation.today),
      economics.pricesCalls(at: likely.point) ? margins(of: evaluation) : []
    )
  }

  /// Why what users pay and cost cannot be told, although a price is said; nil where it can, and where none is.
  public var marginGap: ScenarioError? {
    do {
      _ = try marginEvaluation()
      return nil
    } catch { return error }
  }

  /// All plans at the likely values; nil where nobody said what users pay.
  private func marginEvaluation() throws(ScenarioError) -> MarginEvaluation? {
    guard let economics = scenario.economics, scenario.hasPlans else { return nil }
    let evaluation = try MarginEvaluation(of: economics, study, at: likely.point)
    guard evaluation.today.users > 0 else { throw .noUsers }
    return evaluation
  }

  /// The same under each option, of plans that were evaluated.
  func margins(of evaluation: MarginEvaluation) -> [Margin.OptionMargin] {
    zip(study.offers, evaluation.options).compactMap { offer, plans in
      plans.flatMap { offer.bound == nil ? Margin.OptionMargin(offer.id, $0) : nil }
    }.filter { option in
      // What does not carry the calls is no way out.
      row(option.id)?.carriesCalls ?? false
    }.sorted { ($0.grossMargin ?? -.infinity) > ($1.grossMargin ?? -.infinity) }
  }

  /// The options that were asked for and of which no margin is told, since they cannot be had or do not carry the calls.
  func rowsWithoutMargin(beside told: [Margin.OptionMargin]) -> [Row] {
    guard scenario.options != nil, today.bundle == nil else { return [] }
    return choosable.filter { row in !told.contains { $0.id == row.id } }
  }

  /// What users pay and cost under an option, or under today's model where that is nil, with its ends; nil where nobody
  /// said, and where it cannot be told.
  func economics(of row: Row?) -> (plans: [PlanCosts], range: Margin.Ends?)? {
    guard let economics = scenario.economics, scenario.hasPlans else { return nil }
    let option = row.flatMap { study.index(of: $0) }
    guard let evaluation = try? MarginEvaluation(of: economics, study, at: likely.point),
      let plans = option.map({ evaluation.options.indices.contains($0) ? evaluation.options[$0] : nil })
        ?? evaluation.today
    else { return nil }
    return (plans, hasRanges ? try? Margin.Ends(economics, study, scenario.inputs, option: option) : nil)
  }
}
