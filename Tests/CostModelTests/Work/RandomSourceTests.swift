import Testing

@testable import CostModel

@Suite struct RandomSourceTests {
  // Of a program of its own, which prints the published 11520, 0, 1509978240, 1215971899390074240 for the state 1, 2, 3, 4
  // of xoshiro256**, and 6457827717110365317, 3203168211198807973 for the seed 1234567 of SplitMix64.
  @Test(
    arguments: [
      (0, 0, [0xfc72_1582_53f7_415e, 0x1fdd_9141_b20d_58b1, 0x01e4_7fb3_be09_449e, 0xefde_f2f9_f678_bc62]),
      (1, 0, [0x7801_ffa8_5c6e_cc24, 0x0858_358f_00dd_267e, 0x867d_f495_8096_8b98, 0x7ee9_48c5_b679_a2c1]),
      (1, 1, [0xb90d_91bd_e8ab_13c6, 0x8f50_6dd0_3b23_b31c, 0x6cf0_ed18_03cb_3a17, 0xea57_9995_9c00_d52c]),
      (
        .max, 244,
        [0x02ef_7d80_befb_94c9, 0x1725_b4b7_a251_0ef3, 0x8386_ee6b_5398_bfad, 0xb231_af5c_2ef6_4a6b]
      ),
    ] as [(UInt64, UInt64, [UInt64])])
  func `the sequence is that of xoshiro256** behind SplitMix64`(
    seed: UInt64, stream: UInt64, numbers: [UInt64]
  ) {
    var random = RandomSource(seed: seed, stream: stream)
    #expect(numbers.map { _ in random.next() } == numbers)
  }

  @Test func `fractions lie inside 0 and 1 and have the mean and the variance of even ones`() {
    var random = RandomSource(seed: 3, stream: 0)
    let count = 10_000
    let fractions = (0..<count).map { _ in random.fraction() }
    #expect(fractions.allSatisfy { $0 > 0 && $0 < 1 })
    let mean = fractions.reduce(0, +) / Double(count)
    let variance = fractions.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count)
    // Three standard errors: of the mean √(1/12/n), of the variance √((1/80 − 1/144)/n).
    #expect(abs(mean - 0.5) < 3 * (1 / 12.0 / Double(count)).squareRoot())
    #expect(abs(variance - 1 / 12.0) < 3 * ((1 / 80.0 - 1 / 144.0) / Double(count)).squareRoot())
  }
}
