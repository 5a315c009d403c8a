/// The uncertain inputs of a study as they are drawn: each from its own distribution, those that go together by the ranks
/// of correlated normal variables.
struct SampledInputs: Sendable {
  /// How an input is drawn.
  enum Shape: Sendable {
    /// Every value between the ends is as likely as any other.
    case uniform
    /// The values gather around the likely one.
    case pert(PERTQuantiles)
  }

  private struct Input: Sendable {
    let slot: Int
    let low: Double
    let width: Double
    let shape: Shape
  }

  private let inputs: [Input]
  private let dependence: Dependence?

  /// - Parameters:
  ///   - slots: the places of the numbers that are ranges.
  ///   - correlations: how some of them go together.
  /// - Throws: ``SimulationError/impossibleCorrelations`` where no numbers can go together so.
  init(
    _ slots: [Int], of inputs: Inputs, _ correlations: [Correlation]
  ) throws(SimulationError) {
    self.inputs = slots.compactMap { slot in
      guard let spread = inputs.spreads[slot], spread.isRange else { return nil }
      let width = spread.high - spread.low
      return Input(
        slot: slot, low: spread.low, width: width,
        shape: spread.isPeaked
          ? .pert(PERTQuantiles(mode: (spread.likely - spread.low) / width)) : .uniform)
    }
    dependence = try Dependence(correlations, among: self.inputs.map { inputs.definition(at: $0.slot).key })
  }

  /// How many there are.
  var count: Int { inputs.count }

  /// Draws all of them into a point.
  ///
  /// - Parameter scratch: memory for ``count`` numbers.
  func draw(into point: inout Point, from random: inout RandomSource, scratch: inout [Double]) {
    for index in inputs.indices { scratch[index] = random.fraction() }
    dependence?.correlate(&scratch)
    for (index, input) in inputs.enumerated() {
      let share =
        switch input.shape {
        case .uniform: scratch[index]
        case .pert(let quantiles): quantiles.value(at: scratch[index])
        }
      // A product and a sum may round beyond the end.
      point.values[input.slot] = min(input.low + input.width * share, input.low + input.width)
    }
  }

  /// The value that an input has at a point.
  func value(of index: Int, at point: Point) -> Double { point.values[inputs[index].slot] }
}
