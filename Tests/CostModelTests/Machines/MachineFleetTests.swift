import Testing

@testable import CostModel

@Suite struct MachineFleetTests {
  /// The published steps: $45 to 10,000 calls a day, $85 to 50,000, $145 to 100,000.
  private static func published(peakFactor: Double = 1, days: Double = 30) -> MachineFleet {
    let steps = [(10_000, 45), (50_000, 85), (100_000, 145)] as [(Double, Double)]
    return MachineFleet(
      steps: steps.map { .init(capacity: DailyCalls($0.0), monthly: MonthlyUSD($0.1), name: "") },
      platformFee: MonthlyUSD(14.5), peakFactor: Factor(peakFactor), daysPerMonth: Days(days))
  }

  @Test(
    arguments: [
      (0, 0, 1), (1, 0, 1), (9999, 0, 1), (10_000, 0, 1), (10_000.01, 1, 1), (50_000, 1, 1), (60_000, 2, 1),
      (100_000, 2, 1), (100_001, 2, 2), (200_000, 2, 2), (200_001, 2, 3), (1_000_000, 2, 10),
    ] as [(Double, Int, Double)])
  func `the smallest step that carries the peak is taken, then as many of the largest as it takes`(
    daily: Double, step: Int, count: Double
  ) {
    let choice = Self.published().choice(for: DailyCalls(daily) * Days(30))
    #expect(choice == MachineFleet.Choice(step: step, count: count))
  }

  @Test(arguments: [28, 29.5, 30, 30.4, 30.436875, 31])
  func `a volume exactly at a capacity never falls over it by rounding`(days: Double) {
    let fleet = Self.published(days: days)
    for (index, daily) in [10_000, 50_000, 100_000].enumerated() {
      let choice = fleet.choice(for: DailyCalls(Double(daily)) * Days(days))
      #expect(choice == MachineFleet.Choice(step: index, count: 1))
    }
    for count in 2...300 {
      let choice = fleet.choice(for: DailyCalls(100_000 * Double(count)) * Days(days))
      #expect(choice.count == Double(count))
    }
  }

  @Test(arguments: [(1, 0), (2, 1), (5, 1), (6, 2), (10, 2)] as [(Double, Int)])
  func `machines are sized for the peak`(factor: Double, step: Int) {
    let fleet = Self.published(peakFactor: factor)
    #expect(fleet.choice(for: DailyCalls(10_000) * Days(30)).step == step)
    #expect(fleet.peak(of: CallRate(300_000)).value.isClose(to: 10_000 * factor))
  }

  @Test func `the bill is the price of the machines, without the fee`() {
    let fleet = Self.published()
    #expect(fleet.monthly(.init(step: 1, count: 1)) == MonthlyUSD(85))
    #expect(fleet.monthly(.init(step: 2, count: 3)) == MonthlyUSD(435))
  }

  @Test func `thresholds are the volumes at which the machines change`() {
    let found = Self.published().thresholds(below: CallRate(10_000_000), atMost: 100)
    #expect(found.map(\.value) == [3e5, 1.5e6, 3e6, 6e6, 9e6])
    let peaked = Self.published(peakFactor: 2).thresholds(below: CallRate(4_000_000), atMost: 100)
    #expect(peaked.map(\.value) == [1.5e5, 7.5e5, 1.5e6, 3e6])
    #expect(Self.published().thresholds(below: CallRate(1e12), atMost: 10).count == 10)
    for threshold in found {
      let fleet = Self.published()
      #expect(fleet.choice(for: threshold) != fleet.choice(for: threshold * (1 + 1e-9)))
    }
  }

  @Test func `a machine whose capacity nobody knows carries everything`() {
    let fleet = MachineFleet(
      steps: [.init(capacity: nil, monthly: MonthlyUSD(100), name: "own")], platformFee: .zero,
      peakFactor: Factor(1), daysPerMonth: Days(30))
    #expect(fleet.choice(for: CallRate(1e12)) == MachineFleet.Choice(step: 0, count: 1))
    #expect(fleet.thresholds(below: CallRate(1e12), atMost: 100).isEmpty)
  }
}
