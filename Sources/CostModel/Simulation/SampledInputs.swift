/// The uncertain inputs of a study as they are drawn: each from its own distribution, those that go together by the ranks
/// of correlated normal variables.
struct SampledInputs: Sendable {
  private struct Input: Sendable {
    let slot: Int
    let low: Double
    let width: Double
    /// Where its distribution stands; nil where every value between the ends is as likely as any other.
    let peaked: Int?
  }

  private let inputs: [Input]
  /// The distributions of those whose values gather around a likely one.
  private let distributions: [PERTQuantiles]
  private let dependence: Dependence?

  /// - Parameters:
  ///   - slots: the places of the numbers that are ranges.
  ///   - correlations: how some of them go together.
  /// - Throws: ``SimulationError/impossibleCorrelations`` where no numbers can go together so.
  init(
    _ slots: [Int], of inputs: Inputs, _ correlations: [Correlation]
  ) throws(SimulationError) {
    var distributions: [PERTQuantiles] = []
    self.inputs = slots.compactMap { slot in
      guard let spread = inputs.spreads[slot], spread.isRange else { return nil }
      let width = spread.high - spread.low
      if spread.isPeaked {
        distributions.append(PERTQuantiles(mode: (spread.likely - spread.low) / width))
      }
      return Input(
        slot: slot, low: spread.low, width: width, peaked: spread.isPeaked ? distributions.count - 1 : nil)
    }
    self.distributions = distributions
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
    for index in inputs.indices {
      let input = inputs[index]
      let share = input.peaked.map { distributions[$0].value(at: scratch[index]) } ?? scratch[index]
      // A product and a sum may round beyond the end.
      point.values[input.slot] = min(input.low + input.width * share, input.low + input.width)
    }
  }

  /// The value that an input has at a point.
  func value(of index: Int, at point: Point) -> Double { point.values[inputs[index].slot] }
}
