/// A cost that is a straight line in each of several inputs, the others held still: what it is at the corners of their
/// ranges says what it is everywhere between.
///
/// One-off = hours × rate with 40..160 h and $100..200 is $4,000, $16,000, $8,000 and $32,000 at the corners, and 4,000 +
/// 12,000 × h + 4,000 × r + 12,000 × h × r at the shares h and r of the ways from low to high.
struct StraightCost: Sendable {
  /// What it is at the low end of every input.
  private let low: Double
  /// What the shares of some inputs, multiplied, add to it.
  private let terms: [(coefficient: Double, inputs: [Int])]

  /// - Parameter corners: the costs at the corners of the ranges; bit by bit of its place, a corner is at the high end of
  ///   an input or at the low one.
  init(corners: [Double], inputs: Int) {
    var coefficients = corners
    for bit in 0..<inputs {
      for corner in corners.indices where corner >> bit & 1 == 1 {
        coefficients[corner] -= coefficients[corner ^ 1 << bit]
      }
    }
    // What differences of large numbers leave behind is no cost.
    let noise = 1e-14 * corners.reduce(0) { max($0, abs($1)) }
    low = coefficients.first ?? 0
    terms = coefficients.indices.dropFirst().filter { abs(coefficients[$0]) > noise }.map { corner in
      (coefficients[corner], (0..<inputs).filter { corner >> $0 & 1 == 1 })
    }
  }

  /// The costs of many draws, put into a column from a place on.
  ///
  /// - Parameters:
  ///   - ways: how far each input is on its way from low to high, draw by draw.
  ///   - starts: where the draws of each input begin among the ways.
  ///   - count: how many groups of draws there are.
  func put(
    into column: inout LaneColumn<Draws>, at first: Int, from ways: borrowing LaneColumn<Draws>,
    _ starts: [Int], count: Int
  ) {
    for group in 0..<count { column[first + group] = Draws(repeating: low) }
    for (coefficient, inputs) in terms {
      let factor = Draws(repeating: coefficient)
      let start = starts[inputs[0]]
      switch inputs.count {
      case 1:
        for group in 0..<count { column[first + group] .+= factor .* ways[start + group] }
      case 2:
        let other = starts[inputs[1]]
        for group in 0..<count {
          column[first + group] .+= factor .* (ways[start + group] .* ways[other + group])
        }
      default:
        for group in 0..<count {
          var product = ways[start + group]
          for input in inputs.dropFirst() { product .*= ways[starts[input] + group] }
          column[first + group] .+= factor .* product
        }
      }
    }
  }
}
