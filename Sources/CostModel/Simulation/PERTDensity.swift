/// The density of a PERT distribution between 0 and 1, by which its values are found.
///
/// Its cumulative probability has no inverse in closed form, so the density is kept at ``parts`` + 1 places with straight
/// lines between them. The places t stand for the values t² × (3 − 2t), which lie closer together at both ends, where the
/// density may rise vertically.
struct PERTDensity: Sendable {
  /// How many straight lines the density is made of.
  static let parts = 1024

  /// The density at each place, along the places.
  private let densities: [Double]
  /// The probability below each place.
  private let probabilities: [Double]

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
    self.densities = densities
    self.probabilities = probabilities
  }

  /// The value below which a share of all values lies, which is above 0 and below 1, and how much it rises with the share.
  func point(at probability: Double) -> (value: Double, slope: Double) {
    var (part, after) = (0, Self.parts)
    while after - part > 1 {
      let middle = (part + after) / 2
      if probabilities[middle] < probability { part = middle } else { after = middle }
    }
    // Within a part: rest = low × d + slope × d² / 2, solved for d in the form that does not cancel.
    let width = 1 / Double(Self.parts)
    let rest = max(probability - probabilities[part], 0)
    let (low, high) = (densities[part], densities[part + 1])
    let root = (low * low + 2 * (high - low) / width * rest).squareRoot()
    let distance = min(low + root > 0 ? 2 * rest / (low + root) : 0, width)
    let place = Double(part) * width + distance
    let density = low + (high - low) * distance / width
    return (min(Self.value(atPlace: place), 1), density > 0 ? 6 * place * (1 - place) / density : 0)
  }

  /// The value that a place stands for, both from 0 to 1.
  private static func value(atPlace place: Double) -> Double { place * place * (3 - 2 * place) }
}
