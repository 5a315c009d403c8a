import Testing

@testable import CostModel

@Suite struct PERTQuantilesTests {
  private static let probabilities = [1e-6, 0.001, 0.1, 0.25, 0.5, 0.75, 0.9, 0.999, 0.999999]

  private static func values(at probabilities: [Double], mode: Double) -> [Double] {
    var values = probabilities
    PERTQuantiles(mode: mode).turnToValues(&values)
    return values
  }

  // The inverse of the regularised incomplete beta function at 1 + 4 × mode and 5 − 4 × mode, by SciPy 1.17 to 12 digits.
  @Test(
    arguments: [
      (
        0,
        [
          2.0000008e-07, 0.000200080048034, 0.020851637639, 0.0559124887051, 0.129449436704, 0.242141716745,
          0.36904265552, 0.748811356849, 0.936904265552,
        ]
      ),
      (
        0.05,
        [
          2.21423008319e-06, 0.000701046781617, 0.034500904786, 0.0801564490489, 0.16590270191, 0.28740750929,
          0.417237461791, 0.781041007292, 0.94841488875,
        ]
      ),
      (
        0.25,
        [
          0.000316327821394, 0.0101017878837, 0.112234958546, 0.193763609554, 0.313810170456, 0.454180564774,
          0.58389037462, 0.877986170389, 0.978761781799,
        ]
      ),
      (
        0.5,
        [
          0.00465241636159, 0.0475518981755, 0.246636453288, 0.35943616479, 0.5, 0.64056383521,
          0.753363546712,
          0.952448101825, 0.995347583638,
        ]
      ),
      (
        0.9,
        [
          0.0419427134037, 0.190522347759, 0.537670250039, 0.668996039401, 0.797335149639, 0.893594675219,
          0.949207224334, 0.998241783452, 0.999987379464,
        ]
      ),
      (
        1,
        [
          0.063095734448, 0.251188643151, 0.63095734448, 0.757858283255, 0.870550563296, 0.944087511295,
          0.979148362361, 0.999799919952, 0.9999998,
        ]
      ),
    ] as [(Double, [Double])])
  func `quantiles are those of the beta distribution`(mode: Double, values: [Double]) {
    let found = Self.values(at: Self.probabilities, mode: mode)
    for (probability, (value, found)) in zip(Self.probabilities, zip(values, found)) {
      #expect(abs(found - value) < 4e-6, "\(probability): \(found)")
    }
  }

  @Test(arguments: [0, 0.01, 0.5, 0.73, 1])
  func `quantiles rise and stay between the ends`(mode: Double) {
    let values = Self.values(at: (1..<20_000).map { Double($0) / 20_000 }, mode: mode)
    #expect(zip(values, values.dropFirst()).allSatisfy(<))
    #expect(values.allSatisfy { $0 > 0 && $0 < 1 })
    #expect(Self.values(at: [0x1p-60, 1 - 0x1p-53], mode: mode).allSatisfy { (0...1).contains($0) })
  }

  @Test(arguments: [0, 0.2, 0.5, 1])
  func `curves follow the density from one end to the other`(mode: Double) {
    let density = PERTDensity(mode: mode)
    let probabilities = (1..<5000).map { Double($0) / 5000 }
    for (probability, value) in zip(probabilities, Self.values(at: probabilities, mode: mode)) {
      #expect(abs(density.point(at: probability).value - value) < 1e-6, "\(probability)")
    }
  }
}
