#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

/// The standard normal distribution: how far off chance takes a result, and how correlated inputs are drawn.
enum NormalDistribution {
  /// The share of all values that lie below a value: 0.5 below 0, 0.975 below 1.96.
  static func probability(below value: Double) -> Double { erfc(-value * 0.5.squareRoot()) / 2 }

  /// The value below which a share of all values lies; the share is above 0 and below 1.
  ///
  /// A starting point good to 0.00045, bettered by two steps of Halley's method to the precision of ``probability(below:)``.
  ///
  /// Source of the starting point: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.23, 1964.
  static func value(at probability: Double) -> Double {
    let tail = min(probability, 1 - probability)
    let t = (-2 * log(tail)).squareRoot()
    let top = 2.515517 + t * (0.802853 + t * 0.010328)
    let bottom = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
    var value = t - top / bottom
    for _ in 0..<2 {
      let density = exp(-value * value / 2) * 0.398_942_280_401_432_7
      guard density > 0 else { break }
      let error = (Self.probability(below: -value) - tail) / density
      value += error / (1 - error * value / 2)
    }
    return probability < 0.5 ? -value : value
  }

  /// The correlation of two normal variables whose ranks correlate so: 2 × sin(π × rank / 6).
  ///
  /// Ranks at 0.5 take a correlation of 0.518.
  ///
  /// Source: Pearson, On further methods of determining correlation, 1907.
  static func correlation(ofRanks rank: Double) -> Double { 2 * sin(.pi * rank / 6) }
}
