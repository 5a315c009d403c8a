internal import CostModel

extension SampledEconomics {
  /// What users pay and cost over all samples, and how often what must hold of it does; without what is not known.
  func tables(of simulation: Simulation) -> [(caption: String, grid: Grid)] {
    let rows = Self.metrics.flatMap { metric, result in
      [("today", today[result]), ("moved", option[result])].compactMap { side, sampled in
        sampled.map { row("\(result.title), \(side)", $0, of: metric) }
      }
    }
    guard !rows.isEmpty else { return [] }
    let ends = Simulation.ends.map(\.name) + ["mean"]
    var tables = [
      (
        "What users pay and cost, with today's model and moved to \(simulation.optionName)",
        Grid(columns: [.init("users")] + ends.map { .init($0, .right) }, rows: rows)
      )
    ]
    if !conditions.isEmpty {
      let held = conditions.map { [$0.condition.words, Simulation.certainty($0.probability)] }
      tables.append(
        (
          "How often what must hold of it does",
          Grid(columns: [.init("must hold"), .init("samples", .right)], rows: held)
        ))
    }
    return tables
  }

  private func row(_ title: String, _ sampled: SampledResult, of metric: Metric) -> [String] {
    func text(_ value: Double) -> String { MetricValue.number(value).text(of: metric) }
    return [title] + Simulation.ends.map { _, end in end(sampled).text(text) }
      + [sampled.mean.map(text) ?? "-"]
  }
}

extension Margin.Figure {
  /// What it is called at the head of a line.
  var title: String {
    switch self {
    case .grossMargin: "gross margin"
    case .marginP90: "margin, P90"
    case .costPerUser: "a user costs"
    case .shareOfRevenue: "of revenue"
    }
  }
}
