internal import Charts
internal import CostModel
internal import JSONText

extension TornadoChart {
  /// What a result hangs on, one bar for each input that moves something; nil where no end of any has a figure.
  init?(_ sensitivity: Sensitivity) {
    let ends = sensitivity.moving.flatMap { [$0.low.value, $0.high.value] }
    guard let axis = ChartAxis(sensitivity.metric), ends.contains(where: { $0.charted.isFinite }) else {
      return nil
    }
    var beyond: [String] = []
    for case .notReached(let breakEven) in ends + [sensitivity.likely] {
      let words = MetricValue.notReached(breakEven).text(of: sensitivity.metric)
      if !beyond.contains(words) { beyond.append(words) }
    }
    self.init(
      "What the \(sensitivity.metric.title) of \(sensitivity.row.offer.id.escaped(limit: 80)) hangs on", axis,
      likely: sensitivity.likely.charted,
      sensitivity.moving.map { bar in
        let input = ChartAxis(bar.title, bar.number.definition.unit)
        return Bar(
          bar.title, low: bar.low.value.charted, high: bar.high.value.charted,
          lowText: input.short(bar.number.spread.low),
          highText: input.short(bar.number.spread.high), isMarked: sensitivity.flips(bar))
      }, markText: "turns the verdict alone", beyondText: beyond.joined(separator: " or "))
  }
}

extension MetricValue {
  /// The number in a chart: infinite where a break-even is not reached, none where there is no figure.
  var charted: Double {
    switch self {
    case .number(let value): value
    case .notReached: .infinity
    case .option, .unknown: .nan
    }
  }
}
