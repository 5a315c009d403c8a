/// The values of a distribution by their probability, as cubic curves that meet with the same slope.
///
/// Both halves have the same curves, each by the probability that lies beyond on its side. Each octave of that probability,
/// from 1/4 to 1/2 and so on down to ``least``, has so many curves as the next, since the values may follow a root of the
/// probability at an end.
struct QuantileCurves: Sendable {
  /// The smallest probability on either side that has a curve.
  static let least = 0x1p-12

  /// The four coefficients of each curve of the lower half, in the order of the probabilities, and then those of the upper.
  private let coefficients: [Double]

  /// So many bits of a probability tell the curves of an octave apart.
  private static let bits: UInt64 = 5
  private static let shift = 52 - bits
  private static let first = Int(least.bitPattern >> shift)
  private static let last = Int(0.5.bitPattern >> shift)
  private static let upper = 4 * (last - first + 1)

  /// - Parameter point: the value at a probability, and how it rises there.
  init(_ point: (_ probability: Double) -> (value: Double, slope: Double)) {
    coefficients =
      Self.curves(point)
      + Self.curves { tail in
        let (value, slope) = point(1 - tail)
        return (value, -slope)
      }
  }

  /// Turns probabilities into the values there; those that have no curve are left to another way.
  func turnToValues(_ probabilities: inout [Double], _ other: (_ probability: Double) -> Double) {
    unsafe coefficients.withUnsafeBufferPointer { coefficients in
      for index in probabilities.indices {
        let probability = probabilities[index]
        let tail = min(probability, 1 - probability)
        guard tail >= Self.least else {
          probabilities[index] = other(probability)
          continue
        }
        let bits = tail.bitPattern >> Self.shift
        // Which half it is cannot be foreseen, so that it is computed with and not branched by.
        let half = Self.upper & -Int(truncatingIfNeeded: (0.5 - probability).bitPattern >> 63)
        let place = half + 4 * (Int(truncatingIfNeeded: bits) - Self.first)
        let way = tail - Double(bitPattern: bits << Self.shift)
        let (third, fourth) = unsafe (coefficients[place + 2], coefficients[place + 3])
        let rise = unsafe coefficients[place + 1] + way * (third + way * fourth)
        probabilities[index] = unsafe coefficients[place] + way * rise
      }
    }
  }

  private static func curves(_ point: (Double) -> (value: Double, slope: Double)) -> [Double] {
    (first...last).flatMap { curve -> [Double] in
      let (start, end) = (self.start(of: curve), min(self.start(of: curve + 1), 0.5))
      let (low, high, width) = (point(start), point(end), end - start)
      guard width > 0 else { return [low.value, low.slope, 0, 0] }
      let mean = (high.value - low.value) / width
      return [
        low.value, low.slope, (3 * mean - 2 * low.slope - high.slope) / width,
        (low.slope + high.slope - 2 * mean) / (width * width),
      ]
    }
  }

  private static func start(of curve: Int) -> Double { Double(bitPattern: UInt64(curve) << shift) }
}
