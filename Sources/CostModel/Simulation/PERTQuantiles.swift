/// The values of a PERT distribution between 0 and 1 by their probability.
///
/// PERT is the beta distribution with alpha = 1 + 4 × mode and beta = 5 − 4 × mode, whose mean is (0 + 4 × mode + 1) / 6.
/// Its cumulative probability has no inverse in closed form, so the density is kept at ``parts`` + 1 places with straight
/// lines between them. The places t stand for the values t² × (3 − 2t), which lie closer together at both ends, where the
/// density may rise vertically: values are off by less than 4 millionths of the range from the exact ones.
///
/// Source: Malcolm and others, Application of a technique for research and development program evaluation, 1959.
struct PERTQuantiles: Sendable {
  /// How many straight lines the density is made of.
  static let parts = 1024

  /// The density at each place, along the places.
  private let densities: [Double]
  /// The probability below each place.
  private let probabilities: [Double]
  /// For each of so many equal steps of probability, the part of the density in which it lies.
  private let starts: [Int32]

  /// - Parameter mode: the likely value, from 0 to 1.
  init(mode: Double) {
    let (alpha, beta) = (4 * mode, 4 - 4 * mode)
    let width = 1 / Double(Self.parts)
    var densities = (0...Self.parts).map { index in
      let place = Double(index) * width
      let value = Self.value(atPlace: place)
      return power(value, alpha) * power(1 - value, beta) * place * (1 - place)
    }
    var probabilities = [0.0]
    for (low, high) in zip(densities, densities.dropFirst()) {
      probabilities.append((probabilities.last ?? 0) + (low + high) / 2 * width)
    }
    let total = probabilities.last ?? 1
    for index in densities.indices {
      densities[index] /= total
      probabilities[index] /= total
    }
    var starts: [Int32] = []
    var part = 0
    for step in 0..<Self.parts {
      while part + 1 < Self.parts, probabilities[part + 1] <= Double(step) * width { part += 1 }
      starts.append(Int32(part))
    }
    self.densities = densities
    self.probabilities = probabilities
    self.starts = starts
  }

  /// Turns shares into the values below which those shares of all values lie.
  func turnToValues(_ shares: inout [Double]) {
    for index in shares.indices { shares[index] = value(at: shares[index]) }
  }

  /// The value below which a share of all values lies; the share is above 0 and below 1.
  ///
  /// With a mode of 0.5, 0.5 is at 0.5.
  func value(at probability: Double) -> Double {
    let step = min(max(Int(probability * Double(Self.parts)), 0), Self.parts - 1)
    var part = Int(starts[step])
    while part + 1 < Self.parts, probabilities[part + 1] < probability { part += 1 }
    // Within a part: rest = low × d + slope × d² / 2, solved for d in the form that does not cancel.
    let width = 1 / Double(Self.parts)
    let rest = max(probability - probabilities[part], 0)
    let (low, high) = (densities[part], densities[part + 1])
    let root = (low * low + 2 * (high - low) / width * rest).squareRoot()
    let distance = low + root > 0 ? 2 * rest / (low + root) : 0
    return min(Self.value(atPlace: Double(part) * width + min(distance, width)), 1)
  }

  /// The value that a place stands for, both from 0 to 1.
  private static func value(atPlace place: Double) -> Double { place * place * (3 - 2 * place) }
}
