internal import CostModel
internal import JSONText

/// What users pay and cost over all samples, in the JSON document of a simulation.
enum SampledEconomicsJSON {
  /// The results under today's model.
  static let today = Form<SampledEconomics>(
    SampledEconomics.metrics.map { metric, result in
      Member(metric.rawValue, form, meaning) { $0.today[result].map { (metric, $0) } }
    }
  ).named("economics")

  /// The results under the option, as keys beside those of bills.
  static let results: [Member<Simulation>] = SampledEconomics.metrics.map { metric, result in
    Member(metric.rawValue, ifAny: form, "present where the scenario says what users pay; " + meaning) {
      simulation in simulation.economics.map { $0.option[result].map { (metric, $0) } }
    }
  }

  private static let form = SampledResultJSON.form.orNull
  private static let meaning = "null where a sample has no number, as nothing comes in"

  /// A condition of the decision, and how often it holds.
  static let condition = Form<(condition: Condition, probability: Double)>([
    Member("metric", .word) { $0.condition.metric }, Member("relation", .word) { $0.condition.relation },
    Member("limit", .number, "in the unit of the metric, or a share of what was recorded") {
      $0.condition.limit
    },
    Member("probability", .probability, "that it holds", \.probability),
  ]).named("condition")
}

extension SampledEconomics {
  /// What is sampled of what users pay and cost, by the names that it has in all documents.
  static let metrics: [(metric: Metric, result: Margin.Figure)] = Metric.allCases.compactMap { metric in
    metric.ofUsers.map { (metric, $0) }
  }
}
