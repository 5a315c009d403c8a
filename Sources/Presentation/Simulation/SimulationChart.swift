internal import Charts
internal import CostModel
internal import JSONText

/// The pictures of a simulation.
enum SimulationChart {
  /// How often the option is worth how much at the horizon, with P10, P50 and P90; nil where nothing is uncertain.
  static func worth(of simulation: Simulation) -> HistogramChart? {
    let result = simulation.npv
    guard let histogram = result.histogram, histogram.counts.count > 1 else { return nil }
    let marks = [("P10", result.p10), ("P50", result.p50), ("P90", result.p90)].compactMap { label, value in
      value.number.map { HistogramChart.Mark(label, $0) }
    }
    return HistogramChart(
      "Worth of \(simulation.optionName) at \(simulation.horizonWords)",
      ChartAxis("worth", .usd), counts: ChartAxis("samples", .count),
      histogram.counts.enumerated().map { index, count in
        let ends = histogram.ends(of: index)
        return HistogramChart.Bin(ends.low, ends.high, count: count)
      }, marks: marks)
  }
}
