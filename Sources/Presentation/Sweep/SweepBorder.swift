internal import CostModel

/// The line that parts the cells of a sweep: those that pay back within the horizon from those that do not, or those that
/// gain from those that lose.
struct SweepBorder {
  /// What holds of the cells on one side, as a clause: `pays back within 12 months`.
  let holding: String
  /// The value of the metric at the line; nil where it is not the same for all cells.
  let limit: Double?
  private let isWithin: @Sendable (SweepCell) -> Bool?

  /// The line of an answer; nil for the names of options, which no single line parts.
  init?(_ answer: SweepAnswer) {
    func worth(_ metric: Metric) -> @Sendable (SweepCell) -> Bool? {
      { cell in cell.figures.flatMap { $0.results.value(of: metric).isAboveZero } }
    }
    switch answer.metric {
    case .metric(.bestOption): return nil
    case .verdict, .metric(.breakEvenMonths): self.init(answer, "with the team's time") { $0.withTeam }
    case .metric(.billBreakEvenMonths): self.init(answer, "on the bill alone") { $0.breakEven }
    case .metric(.npv): self.init("is worth more than it costs", 0, worth(.npv))
    case .metric(.monthlySaving): self.init("saves", 0, worth(.monthlySaving))
    case .metric(.savingShare): self.init("saves", 0, worth(.savingShare))
    case .metric(.headroom): self.init("has machines with room left", 0, worth(.headroom))
    case .metric(.grossMargin): self.init("leaves a margin", 0, worth(.grossMargin))
    case .metric(.marginP90): self.init("leaves a margin of nine users of ten", 0, worth(.marginP90))
    case .metric(.costPerUser), .metric(.shareOfRevenue), .metric(.monthlyCost):
      self.init("costs less than today's model", nil, worth(.monthlySaving))
    }
  }

  private init(_ holding: String, _ limit: Double?, _ isWithin: @escaping @Sendable (SweepCell) -> Bool?) {
    self.holding = holding
    self.limit = limit
    self.isWithin = isWithin
  }

  /// The line at the horizon, which may be an axis of its own.
  private init(
    _ answer: SweepAnswer, _ words: String, _ breakEven: @escaping @Sendable (SweepFigures) -> BreakEven
  ) {
    let parameters = Parameters.standard
    let definition = parameters[parameters.time.horizon]
    let axis = answer.sweep.axes.firstIndex { $0.definition == definition }
    let months = answer.fixed(definition)
    let span = months.map { FigureText.counted($0, "month") } ?? "the horizon"
    self.init("pays back within \(span) \(words)", months) { cell in
      guard let figures = cell.figures, figures.unavailable == nil,
        let limit = axis.map({ cell.values[$0] }) ?? months
      else { return nil }
      return breakEven(figures).isReached(within: Months(limit))
    }
  }

  /// 0 for a cell of which it holds, 1 for one of which it does not; nil where that cannot be told.
  func side(of cell: SweepCell) -> Int? { isWithin(cell).map { $0 ? 0 : 1 } }

  /// What the line tells, with the values towards which it holds, or that there is none as all cells are on one side.
  func label(_ sweep: Sweep) -> String {
    let sides = Set(sweep.cells.compactMap(side))
    switch sides.count {
    case 2:
      return "the line: towards \(place(in: sweep)) it \(holding), and not on the other side"
    case 1: return "no line, as \(sides.contains(0) ? "every cell" : "no cell") \(holding)"
    default: return "no line, as no cell has a figure"
    }
  }

  /// A cell of which it holds, in a corner where there is such: `calls 2,000,000 and growth 5%`.
  private func place(in sweep: Sweep) -> String {
    let holding = sweep.cells.filter { side(of: $0) == 0 }
    let corner = holding.last { cell in
      zip(sweep.axes, cell.values).allSatisfy { $0.values.first == $1 || $0.values.last == $1 }
    }
    return zip(sweep.axes, (corner ?? holding.last)?.values ?? []).map { axis, value in
      "\(axis.name) \(axis.words(value))"
    }.joined(separator: " and ")
  }
}

extension SweepAnswer {
  /// The number that a parameter has in all cells; nil where it is swept.
  func fixed(_ definition: Definition) -> Double? {
    guard !sweep.axes.contains(where: { $0.definition == definition }) else { return nil }
    return sweep.base.numbers.first { $0.definition == definition }?.spread.likely
  }
}
