import CostModel
import Testing

@testable import Presentation

@Suite struct FigureTextCountedTests {
  @Test(
    arguments: [
      (1, "1 month"), (0, "0 months"), (2, "2 months"), (1.5, "1.5 months"), (1200, "1,200 months"),
      (0.9999, "1 month"), (-1, "-1 months"),
    ] as [(Double, String)])
  func `one of what is counted is said in the singular, as it is shown`(number: Double, text: String) {
    #expect(FigureText.counted(number, "month") == text)
    #expect(FigureText.text(number, .months) == text)
  }

  @Test func `units that are words have a singular`() {
    #expect(FigureText.text(1, .tokens) == "1 token" && FigureText.text(1, .days) == "1 day")
    #expect(FigureText.days(1) == "1 day" && FigureText.days(-1) == "-1 days")
    #expect(FigureText.text(Spread(1, 2), .months) == "1..2 months")
  }
}
