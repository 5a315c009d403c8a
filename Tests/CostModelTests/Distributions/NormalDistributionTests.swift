import Testing

@testable import CostModel

@Suite struct NormalDistributionTests {
  // By SciPy 1.17; 1.96 and the rest are in every table.
  @Test(arguments: [
    (1e-15, -7.941345326171), (1e-06, -4.7534243088229), (0.001, -3.09023230616781),
    (0.025, -1.95996398454005), (0.3, -0.524400512708041), (0.5, 0), (0.6, 0.2533471031358),
    (0.975, 1.95996398454005), (0.999999, 4.75342430881709),
  ])
  func `values lie at their probability, and back`(probability: Double, value: Double) {
    #expect(abs(NormalDistribution.value(at: probability) - value) < 1e-9)
    #expect(NormalDistribution.probability(below: value).isClose(to: probability))
  }

  @Test(arguments: [(-1, -1), (-0.5, -0.517638090205), (0, 0), (0.5, 0.517638090205), (1, 1)])
  func `ranks correlate a little less than normal variables`(ranks: Double, normals: Double) {
    #expect(abs(NormalDistribution.correlation(ofRanks: ranks) - normals) < 1e-12)
  }
}
