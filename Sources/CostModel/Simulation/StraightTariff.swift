/// The tariff of an offer that is paid per token, where all it depends on are straight lines: known everywhere from the
/// corners of the ranges.
///
/// It is what makes a million draws quick: the offer is evaluated at the corners, and only the months are walked through for
/// each draw. A test holds it to the full evaluation.
final class StraightTariff: Sendable {
  /// So many inputs are combined in full: 1,024 corners.
  static let mostInputs = 10

  /// A rate from a time on.
  private struct Era: Sendable {
    let fixed: StraightCost
    let perCall: StraightCost
    let tokens: StraightCost
  }

  /// The tariff at the likely values, of which nothing but the rates and the sum up front changes with the inputs.
  let likely: Tariff
  private let eras: [Era]
  private let oneOff: StraightCost
  /// The inputs that costs depend on, by their place among all that are drawn.
  let inputs: [Int]

  /// Evaluates an offer at the corners of some ranges; nil where it has machines or parts, or where a cost may be no
  /// straight line between them.
  ///
  /// - Parameters:
  ///   - slots: the places of the inputs that are drawn.
  ///   - tariff: the tariff at a point.
  init?(
    of offer: Offer, in study: Study, _ slots: [Int],
    _ tariff: (Point) throws(ScenarioError) -> Tariff
  ) throws(ScenarioError) {
    let all = study.scenario.inputs
    let kinds = slots.map { all.definition(at: $0).isStraight }
    let inputs = slots.indices.filter { kinds[$0] == true }
    guard offer.kind != .mix, !offer.hasMachines, !kinds.contains(false),
      inputs.count <= Self.mostInputs, registry.levers.writes.allSatisfy({ all.spread($0).high == 0 })
    else { return nil }
    guard !study.inputs(of: offer).bendsByTrims(slots) else { return nil }
    let likely = try tariff(all.likely)
    guard likely.rollout.isAtOnce else { return nil }
    let alone = study.with(study.scenario, offer.isToday && offer.kind == .api ? [] : [offer])
    let signature = alone.stepSignature(at: all.likely)
    var corners: [(paths: RatePath, oneOff: Double)] = []
    for corner in 0..<(1 << inputs.count) {
      var point = all.likely
      for (bit, input) in inputs.enumerated() {
        guard let spread = all.spreads[slots[input]] else { return nil }
        point.values[slots[input]] = corner >> bit & 1 == 1 ? spread.high : spread.low
      }
      guard alone.stepSignature(at: point) == signature else { return nil }
      let made = try tariff(point)
      corners.append((RatePath(of: made), made.oneOff.total.value))
    }
    func cost(_ value: (RatePath, Double) -> Double) -> StraightCost {
      StraightCost(corners: corners.map { value($0.paths, $0.oneOff) }, inputs: inputs.count)
    }
    eras = RatePath(of: likely).times.indices.map { era in
      Era(
        fixed: cost { path, _ in path.rates[era].fixed },
        perCall: cost { path, _ in path.rates[era].perCall },
        tokens: cost { path, _ in path.rates[era].tokens })
    }
    oneOff = cost { _, oneOff in oneOff }
    self.likely = likely
    self.inputs = inputs
  }

  private init(_ other: StraightTariff) {
    likely = other.likely
    eras = other.eras
    oneOff = other.oneOff
    inputs = other.inputs
  }

  /// The same in memory of its own, for one of several threads.
  var unshared: StraightTariff { StraightTariff(self) }

  /// The tariff at many draws.
  ///
  /// - Parameter shares: how far each input of ``inputs`` is on its way from low to high, draw by draw.
  func columns(at shares: [[Double]], draws: Int) -> Columns {
    let stride = 3 * eras.count + 1
    var numbers = [Double](repeating: 0, count: draws * stride)
    oneOff.put(at: shares, into: &numbers, from: 0, stride: stride)
    for (index, era) in eras.enumerated() {
      for (offset, cost) in [era.fixed, era.perCall, era.tokens].enumerated() {
        cost.put(at: shares, into: &numbers, from: 1 + 3 * index + offset, stride: stride)
      }
    }
    return Columns(numbers: numbers, eras: eras.count)
  }

  /// The sums up front and the rates at many draws, draw by draw.
  struct Columns {
    fileprivate let numbers: [Double]
    /// How many rates follow each other.
    let eras: Int

    /// What is paid before the first call of a draw, in US dollars.
    func oneOff(_ draw: Int) -> Double { numbers[draw * (3 * eras + 1)] }

    /// The rate of month 1 of a draw.
    func firstRate(_ draw: Int) -> BillRate<Double> {
      let place = draw * (3 * eras + 1) + 1
      return BillRate(fixed: numbers[place], perCall: numbers[place + 1], tokens: numbers[place + 2])
    }

    /// Puts the rates of a draw into a path.
    func put(_ draw: Int, into path: inout RatePath) {
      let first = draw * (3 * eras + 1)
      for era in 0..<eras {
        let place = first + 1 + 3 * era
        path.rates[era] = BillRate(
          fixed: numbers[place], perCall: numbers[place + 1], tokens: numbers[place + 2])
      }
    }
  }
}

extension Inputs {
  /// Whether the cached tokens of a call are no straight line in some ranges: of 1,000 cached tokens of a system prompt
  /// that loses 1,400, 1,000 × (1 − 1,400 / its tokens) are left.
  fileprivate func bendsByTrims(_ slots: [Int]) -> Bool {
    spread(registry.levers.promptCached).high > 0
      && PromptTrim.all.contains { spread($0.tokens).high > 0 }
      && slots.contains { definition(at: $0).group == .prompt }
  }
}
