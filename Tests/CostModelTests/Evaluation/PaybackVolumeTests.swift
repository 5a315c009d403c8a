import Testing

@testable import CostModel

/// The smallest volume that pays back, against the break-even of a grid of volumes.
@Suite struct PaybackVolumeTests {
  private static func found(
    _ more: [String: String], within months: Double, model: String = "custom"
  ) throws -> (volume: CallRate?, isPaidBack: (Double) -> Bool) {
    let base = [
      "calls": "4000/day", "input": "1200", "output": "80", "upfront": "400",
    ]
    let prices = model == "custom" ? ["priceInput": "2.5", "priceOutput": "10"] : [:]
    let comparison = try Comparison.stated(
      base.merging(prices) { $1 }.merging(more) { $1 }, model: model, with: ["host:vps"])
    let likely = comparison.likely
    let tariff = try #require(likely.tariffs.first.flatMap { $0 })
    func isPaidBack(_ calls: Double) -> Bool {
      let calls = CallRate(calls)
      var far: Projection?
      let result = Evaluation(likely, calls: calls).breakEvens(
        of: tariff, oneOffs: [tariff.oneOff.total], saving: .zero, far: &far)
      return result.first?.months.map { $0 <= months * (1 + 1e-9) } ?? false
    }
    return (likely.paybackVolume(of: tariff, within: Months(months)), isPaidBack)
  }

  @Test(
    arguments: [
      [:], ["growth": "40%"], ["growth": "-20%"], ["growth": "40%", "peakFactor": "8"],
      ["growth": "5%", "leadTime": "1.5", "keptOnApi": "20%"], ["upfront": "20000", "growth": "100%"],
      ["horizon": "7", "priceChange": "-50%"],
    ] as [[String: String]], [6, 6.5, 12])
  func `no smaller volume of a grid pays back, and this one does`(
    more: [String: String], months: Double
  ) throws {
    try Self.check(Self.found(more, within: months))
  }

  @Test(arguments: [6, 12])
  func `what follows today's model counts`(months: Double) throws {
    try Self.check(Self.found(["growth": "40%"], within: months, model: CompleteScenario.defaultModel))
  }

  private static func check(_ found: (volume: CallRate?, isPaidBack: (Double) -> Bool)) throws {
    let (volume, isPaidBack) = found
    let calls = try #require(volume).value
    #expect(isPaidBack(calls * (1 + 1e-8)), "\(calls)")
    let smaller = (1...300).map { calls * (1 - 1e-6) * power(0.97, Double($0 - 1)) }
    #expect(smaller.filter(isPaidBack) == [], "\(calls)")
  }

  @Test func `half a month counts as half`() throws {
    // $0.0038 a call less $59.50, for 6.5 months.
    let volume = try #require(try Self.found([:], within: 6.5).volume)
    #expect(volume.value.isClose(to: (400 / 6.5 + 59.5) / 0.0038))
  }

  @Test func `any volume pays back what costs nothing, once it runs`() throws {
    let free = ["upfront": "0", "hostMonthly": "0", "hostCapacity": "1b"]
    let comparison = try Comparison.stated(
      ["calls": "1", "input": "1", "output": "1", "priceInput": "1", "priceOutput": "1", "leadTime": "7"]
        .merging(free) { $1 }, model: "custom", with: ["host:custom"])
    let payback = try comparison.details("host:custom").payback
    #expect(payback.map(\.calls) == [nil, .zero])
  }
}
