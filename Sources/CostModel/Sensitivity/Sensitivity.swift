/// How much one result of an option hangs on each uncertain input: one at a time from its low to its high end, the others
/// at their likely values.
///
/// A team's time of 40 to 160 hours at $150 moves what is up front by $18,000, so it moves what the option is worth by
/// as much; where that turns the verdict, the input can flip it alone.
public struct Sensitivity: Sendable {
  /// The comparison at the likely values.
  package let comparison: Comparison
  /// The option that is looked at.
  public let row: Row
  /// The result that is looked at.
  public let metric: Metric
  /// Its value where every input is at its likely one.
  public let likely: MetricValue
  /// The uncertain inputs, those that move it most first.
  public let bars: [Bar]

  /// An uncertain input and what its ends make of the result.
  public struct Bar: Sendable {
    /// The parameter, with its range and where that came from.
    public let number: Assumption
    /// The option that the number is one of; nil where it holds for all.
    public let owner: String?
    /// The result at its low end.
    public let low: End
    /// The result at its high end.
    public let high: End

    /// How far apart the two ends are; beyond every number where one of them is not reached.
    public var swing: Double {
      switch (low.value, high.value) {
      case (.number(let low), .number(let high)): Rounding.agree(low, high) ? 0 : abs(high - low)
      case (let low, let high): low.isSame(as: high) ? 0 : .infinity
      }
    }
  }

  /// The result where one input is at an end.
  public struct End: Sendable {
    /// The result.
    public let value: MetricValue
    /// The verdict there.
    public let verdict: Verdict
    /// The option that costs least to the horizon there; nil where that is today's model.
    public let best: String?
  }

  /// Works out what an option of a scenario hangs on.
  ///
  /// - Parameters:
  ///   - choice: the option; a decision to stay is looked at against ``Comparison/leadingOption``.
  ///   - metric: the result, which must be a number.
  /// - Throws: ``ScenarioError`` as a comparison does, and for an option that was not compared or is today's model.
  package init(
    _ scenario: CompleteScenario, option choice: Sweep.Choice, metric: Metric, in book: PriceBook
  ) throws(ScenarioError) {
    let study = try Study(scenario, in: book)
    let comparison = try Comparison(study, hasRanges: false)
    let row = try comparison.option(lookedAt: choice, in: book)
    var bars: [Bar] = []
    let ofUsers = metric.ofUsers == nil ? [] : study.rangedSlotsOfUsers
    for place in study.rangedSlots + ofUsers {
      guard let spread = study.scenario.inputs.spreads[place] else { continue }
      let low = try study.end(of: row, with: spread.low, at: place, metric)
      let high = try study.end(of: row, with: spread.high, at: place, metric)
      bars.append(Bar(number: study.number(at: place), owner: study.owner(of: place), low: low, high: high))
    }
    self.comparison = comparison
    self.row = row
    self.metric = metric
    likely = comparison.value(of: metric, of: row)
    self.bars = bars.enumerated().sorted {
      ($1.element.swing, $0.offset) < ($0.element.swing, $1.offset)
    }.map(\.element)
  }

  /// Whether an end of an input turns the verdict that holds at the likely values.
  public func flips(_ bar: Bar) -> Bool { [bar.low, bar.high].contains { $0.verdict != row.verdict } }

  /// Whether neither the result, nor the verdict, nor what is best hangs on an input.
  public func isIdle(_ bar: Bar) -> Bool { bar.swing == 0 && !flips(bar) && bar.low.best == bar.high.best }
}

extension Study {
  /// What an option comes to where one number is another and the rest at their likely values.
  fileprivate func end(
    of row: Row, with value: Double, at place: Int, _ metric: Metric
  ) throws(ScenarioError) -> Sensitivity.End {
    var inputs = scenario.inputs
    inputs.put(Spread(value), in: place)
    let comparison = try Comparison(with(scenario.with(inputs), offers), hasRanges: false)
    guard let row = comparison.row(row.offer.id) else {
      return .init(value: .unknown, verdict: .unavailable, best: nil)
    }
    return Sensitivity.End(
      value: comparison.value(of: metric, of: row), verdict: row.verdict,
      best: comparison.best(lookingAt: row)?.offer.id)
  }

  /// The parameter at a place with its range.
  func number(at place: Int) -> Assumption {
    Assumption(
      definition: scenario.inputs.definition(at: place), spread: scenario.inputs.spreads[place] ?? Spread(0),
      origin: scenario.inputs.origins[place] ?? .preset(nil))
  }

  /// The option, or part of a mix, whose own number stands at a place, or the feature or host; nil for numbers that all
  /// share.
  func owner(of place: Int) -> String? {
    guard place >= registry.all.count else { return nil }
    if let owner = scenario.economics?.owner(of: place) { return owner }
    if let owner = offers.lazy.compactMap({ $0.bundle?.owner(of: place) }).first { return owner }
    return (offers + leaves).first { $0.overlay.numbers.contains { $0.place == place } }?.id
  }
}

extension Comparison {
  /// The value of a metric of a row at the likely numbers.
  func value(of metric: Metric, of row: Row) -> MetricValue {
    DecisionFigures(of: row, in: self).value(of: metric)
  }
}
