import CostModel
import Testing

@testable import Presentation

@Suite struct MovedMonthWordsTests {
  @Test func `results of a month say of which one they are`() {
    #expect(Metric.monthWords([.npv, .bestOption]) == nil)
    #expect(Metric.monthWords([.monthlySaving]) == "monthlySaving is of a month once all calls have moved.")
    #expect(
      Metric.monthWords([.savingShare, .monthlyCost])
        == "monthlyCost, savingShare are of a month once all calls have moved.")
  }
}
