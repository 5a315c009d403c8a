/// The values of a distribution by the probability that lies beyond them on one side, as cubic curves that meet with the same
/// slope.
///
/// Each octave of probability, from 1/4 to 1/2 and so on down to ``least``, has so many curves as the next, since the values
/// may follow a root of the probability at an end.
struct QuantileCurves: Sendable {
  /// The smallest probability that has a curve.
  static let least = 0x1p-12

  /// The four coefficients of each curve, in the order of the probabilities.
  private let coefficients: [Double]

  /// So many bits of a probability tell the curves of an octave apart.
  private static let bits: UInt64 = 5
  private static let shift = 52 - bits
  private static let first = Int(least.bitPattern >> shift)
  private static let last = Int(0.5.bitPattern >> shift)

  /// - Parameter point: the value at a probability up to 1/2, and how it rises there.
  init(_ point: (_ probability: Double) -> (value: Double, slope: Double)) {
    var coefficients: [Double] = []
    for curve in Self.first...Self.last {
      let (start, end) = (Self.start(of: curve), min(Self.start(of: curve + 1), 0.5))
      let (low, high, width) = (point(start), point(end), end - start)
      guard width > 0 else {
        coefficients += [low.value, low.slope, 0, 0]
        continue
      }
      let mean = (high.value - low.value) / width
      coefficients += [
        low.value, low.slope, (3 * mean - 2 * low.slope - high.slope) / width,
        (low.slope + high.slope - 2 * mean) / (width * width),
      ]
    }
    self.coefficients = coefficients
  }

  /// The value at a probability from ``least`` to 1/2.
  @inline(__always)
  func value(at probability: Double) -> Double {
    let bits = probability.bitPattern
    let place = 4 * (Int(truncatingIfNeeded: bits >> Self.shift) - Self.first)
    let way = probability - Double(bitPattern: (bits >> Self.shift) << Self.shift)
    return coefficients[place]
      + way * (coefficients[place + 1] + way * (coefficients[place + 2] + way * coefficients[place + 3]))
  }

  private static func start(of curve: Int) -> Double { Double(bitPattern: UInt64(curve) << shift) }
}
