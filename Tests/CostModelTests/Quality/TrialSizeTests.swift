import Testing

@testable import CostModel

@Suite struct TrialSizeTests {
  // The first two by sampleSizeMcNemar of biostatUZH for 80% against 90% at power 90%.
  @Test(arguments: [(0.1, 0.1, 0.9, 106), (0.1, 0.3, 0.9, 316), (0.1, 0.1, 0.8, 79)])
  func `requests that show a difference`(difference: Double, discordant: Double, power: Double, items: Int) {
    #expect(TrialSize.items(toShow: difference, discordant: discordant, power: power) == items)
  }

  @Test(arguments: [(0.1, 248), (0.2, 495)])
  func `requests that show no worse than by five points`(discordant: Double, items: Int) {
    #expect(TrialSize.items(within: 0.05, discordant: discordant) == items)
  }

  @Test(arguments: [(0.1, 0.063), (0.2, 0.089)])
  func `the smallest difference that 200 show`(discordant: Double, difference: Double) {
    #expect(abs(TrialSize.difference(shownBy: 200, discordant: discordant) - difference) < 0.0005)
  }

  @Test func `what cannot be shown takes no number`() {
    #expect(TrialSize.items(toShow: 0, discordant: 0.1) == nil)
    #expect(TrialSize.items(toShow: 0.2, discordant: 0.1) == nil)
    #expect(TrialSize.items(within: 0, discordant: 0.1) == nil)
    #expect(TrialSize.whole(.infinity) == nil)
  }
}
