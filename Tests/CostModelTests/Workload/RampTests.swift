import Testing

@testable import CostModel

@Suite struct RampTests {
  @Test(
    arguments: [
      ("10%,50%,100%", [0.1, 0.5, 1], [1, 2, 3]),
      ("10% for 2 weeks,50% for 1 month,100%", [0.1, 0.5, 1], [0.4603, 1.4603, 2.4603]),
      ("10%:2w,50%:1mo,100%", [0.1, 0.5, 1], [0.4603, 1.4603, 2.4603]), ("0.1 : 365 d", [0.1], [12]),
      ("50%:2", [0.5], [2]),
    ] as [(String, [Double], [Double])])
  func `a stage is a share, for a month or for as long as it says`(
    text: String, shares: [Double], ends: [Double]
  ) throws {
    let ramp = try Ramp(text)
    #expect(ramp.stages.map(\.share.value) == shares)
    #expect(ramp.ends.map { $0.rounded(toPlaces: 4) } == ends)
    #expect(try Ramp(ramp.text) == ramp)
  }

  @Test(
    arguments: [
      ("10%,x", "x"), ("10% for 2 weeks,50% for a month", "50% for a month"), ("10%,,50%", ""),
      ("110%", "110%"), ("10% 2 weeks", "10% 2 weeks"), ("10%:0", "10%:0"), ("10%:1 hour", "10%:1 hour"),
      ("10%:2..3 weeks", "10%:2..3 weeks"), ("10%:2w:3w", "10%:2w:3w"),
    ])
  func `what is no stage is named`(text: String, stage: String) {
    #expect(throws: Ramp.TextError(stage: stage)) { try Ramp(text) }
  }

  @Test(
    arguments: [(0, 0.1), (0.46, 0.1), (168.0 / 365, 0.5), (1.46, 0.5), (1.5, 1), (99, 1)]
      as [(Double, Double)])
  func `one stage follows the other, and all of the traffic the last`(months: Double, share: Double) throws {
    #expect(try Ramp("10%:2w,50%").share(after: months).value == share)
  }

  @Test func `weeks add up to a year`() throws {
    let ramp = Ramp([Ramp.Stage](repeating: try #require(Ramp.Stage("1%:73d")), count: 5))
    #expect(ramp.ends.last == 12)
  }
}
