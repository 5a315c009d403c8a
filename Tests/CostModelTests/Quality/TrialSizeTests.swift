import Testing

@testable import CostModel

@Suite struct TrialSizeTests {
  @Test(arguments: [(0.1, 248), (0.2, 495)])
  func `requests that show no worse than by five points`(discordant: Double, items: Int) {
    #expect(TrialSize.items(within: 0.05, discordant: discordant) == items)
  }

  @Test(arguments: [(0.1, 0.063), (0.2, 0.089)])
  func `the smallest difference that 200 show`(discordant: Double, difference: Double) {
    #expect(abs(TrialSize.difference(shownBy: 200, discordant: discordant) - difference) < 0.0005)
  }

  @Test func `what cannot be shown takes no number`() {
    #expect(TrialSize.items(within: 0, discordant: 0.1) == nil)
    #expect(TrialSize.items(within: 1e-9, discordant: 1) == nil)
    #expect(TrialSize.items(showing: Share(1), at: Share(1)) == nil)
    #expect(TrialSize.items(showing: Share(0.9), at: Share(0.9)) == nil)
  }

  // Counted by hand in Python.
  @Test(arguments: [(0.88, 1.0, 29), (0.88, 0.94, 116), (0.9, 1, 35), (0.9, 0.95, 140)])
  func `requests that show a required share`(required: Double, share: Double, items: Int) {
    #expect(TrialSize.items(showing: Share(required), at: Share(share)) == items)
  }

  @Test func `the fewest that are enough are found behind those at hand`() {
    for least in [1, 2, 3, 100, 12_345, Tally.most] {
      #expect(TrialSize.first(above: 0) { $0 >= least } == least)
    }
    #expect(TrialSize.first(above: 500) { $0 >= 100 } == 501)
    #expect(TrialSize.first(above: 0) { _ in false } == nil)
    #expect(TrialSize.first(above: Tally.most) { _ in true } == nil)
    // Enough, then once not.
    #expect(TrialSize.first(above: 0) { $0 >= 90 && $0 != 95 } == 90)
  }
}
