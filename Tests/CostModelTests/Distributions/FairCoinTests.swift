import Testing

@testable import CostModel

@Suite struct FairCoinTests {
  // By SciPy 1.17, binom.cdf; the first is a sum of 21,700 of 1,048,576.
  @Test(arguments: [
    (5, 20, 0.020694732666015625), (0, 6, 0.015625), (0, 5, 0.03125), (6, 12, 0.61279296875), (5, 5, 1),
    (0, 0, 1), (-1, 4, 0), (1, 41, 1.9099388737231493e-11), (4900, 10_000, 0.023292763852473625),
    (499_000, 1_000_000, 0.0228041499326948),
  ])
  func `tails are those of the binomial distribution`(heads: Int, throws: Int, probability: Double) {
    let found = FairCoin.probability(ofAtMost: heads, in: `throws`)
    #expect(abs(found - probability) <= 1e-12 * max(probability, 1e-3) + 1e-9 * probability)
  }

  @Test func `a tail and the rest of the throws are one`() {
    for count in [1, 2, 7, 100, 1001] {
      for heads in 0..<count {
        let sum =
          FairCoin.probability(ofAtMost: heads, in: count)
          + FairCoin.probability(ofAtMost: count - heads - 1, in: count)
        #expect(abs(sum - 1) < 1e-12)
      }
    }
  }
}
