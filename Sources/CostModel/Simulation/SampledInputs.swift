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

  /// The places of the inputs.
  var slots: [Int] { inputs.map(\.slot) }

  /// How far the value of each is on its way from low to high at a point.
  func shares(of point: Point) -> [Double] {
    inputs.map { (point.values[$0.slot] - $0.low) / $0.width }
  }

  /// How far 1 over an input is on its way from what it is at the low end to what it is at the high one.
  ///
  /// Half the way from 1 to 3 is 2, and 1/2 is three quarters of the way from 1/1 to 1/3.
  func reciprocalShares(_ shares: [Double], of input: Int) -> [Double] {
    let (low, width) = (inputs[input].low, inputs[input].width)
    return shares.map { $0 * (low + width) / (low + width * $0) }
  }

  /// Puts each so far on its way from low to high.
  func put(shares: [Double], into point: inout Point) {
    for (input, share) in zip(inputs, shares) {
      point.values[input.slot] = min(input.low + input.width * share, input.low + input.width)
    }
  }

  /// How many there are.
  var count: Int { inputs.count }

  /// Draws so many values of each, as how far they are on their way from low to high, input by input.
  func draw(_ count: Int, from random: inout RandomSource) -> [[Double]] {
    var columns = inputs.map { _ in random.fractions(count) }
    dependence?.correlate(&columns)
    for index in inputs.indices {
      if let peaked = inputs[index].peaked { distributions[peaked].turnToValues(&columns[index]) }
    }
    return columns
  }

  /// Puts one draw of all inputs into a point.
  func put(_ draw: Int, of shares: [[Double]], into point: inout Point) {
    put(shares: shares.map { $0[draw] }, into: &point)
  }
}
