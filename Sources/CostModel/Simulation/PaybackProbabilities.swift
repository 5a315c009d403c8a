/// How likely an option pays back with the team's time, and by when.
public struct PaybackProbabilities: Sendable {
  /// At all: within the horizon or its life, else within 120 months.
  public let ever: Double
  /// Within some months, soonest first: those of the thresholds of the verdict, and the horizon.
  public let within: [(months: Months, probability: Double)]
  /// Before the option ends; nil where no end is known.
  ///
  /// What ends first has not paid back, so that it is ``ever`` where an end is known.
  public let beforeEndOfLife: Double?

  /// - Parameter breakEvens: the months of each sample, infinite where it does not pay back.
  init(
    _ breakEvens: SampledColumn, at point: Point, horizon: Int, hasEnd: Bool,
    by runner: some WorkRunner = SerialRunner()
  ) {
    func probability(_ count: Int) -> Double { Double(count) / Double(max(breakEvens.count, 1)) }
    var limits = [
      point[registry.verdict.clearWinMonths], point[registry.verdict.notWorthMonths],
      Months(Double(horizon)),
    ].sorted()
    limits = limits.indices.filter { $0 == 0 || limits[$0] != limits[$0 - 1] }.map { limits[$0] }
    ever = probability(breakEvens.numbered)
    let wanted = limits
    let counts = breakEvens.map(by: runner) { piece in
      wanted.map { limit in piece.reduce(0) { $0 + (BreakEven.isReached($1, within: limit) ? 1 : 0) } }
    }
    within = wanted.indices.map { index in
      (wanted[index], probability(counts.reduce(0) { $0 + $1[index] }))
    }
    // What ends before it has paid back counts as not paid back.
    beforeEndOfLife = hasEnd ? ever : nil
  }
}
