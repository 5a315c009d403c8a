internal import Charts
internal import CostModel

/// A sweep as a picture: a line over one parameter, a map of two, and a strip of names over one.
enum SweepChart {
  /// The picture of an answer; nil where no cell has a figure.
  static func picture(of answer: SweepAnswer) -> (any Picture)? {
    let sweep = answer.sweep
    guard let first = sweep.axes.first, let last = sweep.axes.last,
      sweep.cells.contains(where: { answer.reason(in: $0) == nil })
    else { return nil }
    let title = "\(answer.optionWords): \(answer.metric.title)"
    if sweep.axes.count == 1, case .metric(let metric) = answer.metric, let axis = ChartAxis(metric) {
      return LineChart(answer, title, x: first.chartAxis, y: axis, metric)
    }
    return MapChart(answer, title, x: last, y: sweep.axes.count > 1 ? first : nil)
  }
}

extension SweepMetric {
  /// What the result is called in a picture.
  fileprivate var title: String {
    switch self {
    case .metric(let metric): metric.title
    case .verdict: "verdict"
    }
  }
}

extension SweepAxis {
  /// The axis of a picture, logarithmic for a list too: its values can be any, and mostly differ by factors.
  fileprivate var chartAxis: ChartAxis {
    let isDaily = definition.unit == .callsPerMonth && period == .day
    let isYearly = definition.unit == .callsPerMonth && period == .year
    return ChartAxis(
      isYearly ? name + " a year" : name, isDaily ? .callsPerDay : isYearly ? .count : definition.unit,
      spacing == .linear ? .linear : .logarithmic)
  }
}

extension LineChart {
  /// More dots than this would hide their line.
  private static let mostDots = 40

  fileprivate init(_ answer: SweepAnswer, _ title: String, x: ChartAxis, y: ChartAxis, _ metric: Metric) {
    let sweep = answer.sweep
    // What goal-seek computed on the way is as good as a cell.
    let cells = (sweep.cells + (answer.sought?.changes.flatMap { [$0.below, $0.above] } ?? [])).sorted {
      ($0.values.first ?? 0) < ($1.values.first ?? 0)
    }
    func points(_ value: (SweepFigures) -> Double) -> [Point] {
      cells.map { Point($0.values.first ?? .nan, $0.figures.map(value) ?? .nan) }
    }
    let own = points { $0.results.value(of: metric).charted }
    let isDotted = cells.count <= Self.mostDots
    var series = [Series(answer.optionWords, own, isDotted: isDotted)]
    if metric == .monthlyCost {
      series.append(Series("today's model", points { $0.baseline.value }, isDotted: isDotted))
    }
    let shown = own.map(\.y).filter(\.isFinite)
    let span = (shown.max() ?? 0) - (shown.min() ?? 0)
    let rules = answer.rules(metric).filter { rule in
      guard rule.side == .y, let least = shown.min(), let most = shown.max() else { return rule.side == .x }
      // A limit far from all values would press them flat.
      return rule.value >= least - span && rule.value <= most + span
    }
    let gaps = own.contains { !$0.y.isFinite }
    let remarks = gaps ? ["There is no line where it is never reached or has no figure."] : []
    self.init(title, x: x, y: y, series, rules: rules, remarks: remarks)
  }
}

extension SweepAnswer {
  /// The limits of a line chart, and the places at which what was sought changes.
  fileprivate func rules(_ metric: Metric) -> [LineChart.Rule] {
    guard let axis = sweep.axes.first else { return [] }
    var rules: [LineChart.Rule] = []
    if let sought {
      if sought.condition.metric == metric {
        rules.append(.init(sought.condition.words(of: optionWords), .y, sought.condition.limit))
      }
      rules += sought.changes.compactMap { change in
        (change.holdsAbove ? change.above : change.below).values.first.map { value in
          let holds = change.holdsAbove ? "holds from" : "holds up to"
          let words = "\(sought.condition.words(of: optionWords)) \(holds) \(axis.name) \(axis.words(value))"
          return .init(words, .x, value)
        }
      }
    }
    if let border = SweepBorder(self), let limit = border.limit,
      !rules.contains(where: { $0.side == .y && $0.value == limit })
    {
      let place = metric.unit == .months ? "below" : "above"
      rules.append(.init("\(place) this line it \(border.holding)", .y, limit))
    }
    return rules
  }
}

extension MapChart {
  /// The map over two axes, or the strip over one.
  fileprivate init(_ answer: SweepAnswer, _ title: String, x: SweepAxis, y: SweepAxis?) {
    let classes = SweepClasses(answer)
    let border = SweepBorder(answer)
    let cells = answer.sweep.cells
    func rows<Value>(_ value: (SweepCell) -> Value) -> [[Value]] {
      stride(from: 0, to: cells.count, by: x.values.count).map { start in
        cells.dropFirst(start).prefix(x.values.count).map(value)
      }
    }
    let isName = answer.metric.unit == nil
    self.init(
      title, x: x.chartAxis, xValues: x.values, y: y?.chartAxis, yValues: y?.values ?? [0],
      classes: classes.all, cells: rows(classes.kind),
      texts: isName ? [] : rows { answer.reason(in: $0) == nil ? answer.text(in: $0) : "" },
      counted: { FigureText.counted($0, "cell") },
      line: border.map { border in Line(border.label(answer.sweep), rows(border.side)) })
  }
}
