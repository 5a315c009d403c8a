extension Sweep {
  /// The sweep over the first pair of some axes, the most important first, on which a break-even hangs; nil where fewer
  /// than two of them change anything of the option, or it has no figure at all.
  ///
  /// The more important one is the last axis, whose values are the columns of a map.
  static func mattering(
    of row: Row, in statement: Statement, over axes: [SweepAxis], asOf day: CalendarDate, book: PriceBook
  ) -> Sweep? {
    guard row.figures != nil else { return nil }
    var uniform: Sweep?
    for pair in pairs(of: axes).prefix(mostPairs) {
      let sweep = try? Sweep(statement, over: pair, option: .named(row.offer.id), asOf: day, in: book)
      guard let sweep, sweep.idleAxes.isEmpty, sweep.cells.contains(where: { $0.figures != nil }) else {
        continue
      }
      if Set(sweep.cells.map { $0.figures?.withTeam.months }).count > 1 {
        return sweep
      }
      uniform = uniform ?? sweep
    }
    return uniform
  }

  /// So many pairs are tried.
  private static let mostPairs = 10

  /// Each axis with each before it, the most important pairs first.
  private static func pairs(of axes: [SweepAxis]) -> [[SweepAxis]] {
    axes.indices.flatMap { second in (0..<second).map { [axes[second], axes[$0]] } }
  }
}

extension SweepAxis {
  /// The inputs that move a result, those that move it most first, over their ranges; behind them the volume, what a
  /// tuned model cuts off the output, and the growth, each over what it may turn out to be.
  static func mattering(in sensitivity: Sensitivity) -> [SweepAxis] {
    var axes: [SweepAxis] = []
    func add(_ axis: SweepAxis?) {
      guard let axis, !axes.contains(where: { $0.definition == axis.definition }) else { return }
      axes.append(axis)
    }
    // A number of one option alone is no axis: a flag would set it for all of them.
    for bar in sensitivity.bars where bar.owner == nil && bar.swing > 0 {
      add(SweepAxis(bar.number.definition, over: bar.number.spread))
    }
    let calls = sensitivity.comparison.numbers.first { $0.definition == registry[registry.workload.calls] }
    if let calls {
      let values = [0.1, 0.2, 0.5, 1, 2, 5, 10].map { Rounding.significant(calls.spread.likely * $0) }
      add(try? SweepAxis(calls.definition, .list, values))
    }
    add(try? SweepAxis(registry[registry.tuned.outputCut], .linear, from: 0, to: 0.6, count: 7))
    add(try? SweepAxis(registry[registry.time.growth], .linear, from: 0, to: 0.1, count: 6))
    return axes
  }

  /// A range in six to eleven values at round distances where there are such: 40 to 160 hours by 20.
  init?(_ definition: Definition, over spread: Spread) {
    guard spread.isRange else { return nil }
    let isWide = spread.low > 0 && spread.high / spread.low >= 20
    let counts = [7, 9, 11, 8, 6, 10]
    let count = counts.first { Self.isRound((spread.high - spread.low) / Double($0 - 1)) } ?? 9
    guard
      let axis = try? SweepAxis(
        definition, isWide ? .logarithmic : .linear, from: spread.low, to: spread.high,
        count: isWide ? 9 : count)
    else { return nil }
    self = axis
  }

  /// Whether a distance is 1, 2, 2.5 or 5 times a power of ten.
  private static func isRound(_ distance: Double) -> Bool {
    guard distance > 0, distance.isFinite else { return false }
    var digits = distance
    while digits >= 10 { digits /= 10 }
    while digits < 1 { digits *= 10 }
    return [1, 2, 2.5, 5].contains(Rounding.threshold(digits))
  }
}
