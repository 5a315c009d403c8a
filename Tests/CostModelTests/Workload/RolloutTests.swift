import Testing

@testable import CostModel

@Suite struct RolloutTests {
  private static let ramped = Rollout(
    leadTime: 1.5, ramp: [Share(0.1), Share(0.5)], keptOnApi: Share(0.2))

  @Test(
    arguments: [
      (0, nil), (1.499, nil), (1.5, 0.08), (2.499, 0.08), (2.5, 0.4), (3.5, 0.8), (100, 0.8),
    ] as [(Double, Double?)])
  func `the traffic waits, climbs month by month from the start, and leaves a share behind`(
    time: Double, share: Double?
  ) {
    let found = Self.ramped.share(at: time)
    #expect(found?.rounded(toPlaces: 12) == share)
  }

  @Test func `the share changes at its events and nowhere else`() {
    #expect(Self.ramped.events == [1.5, 2.5, 3.5])
    #expect(Self.ramped.fullShare == 0.8)
  }
}
