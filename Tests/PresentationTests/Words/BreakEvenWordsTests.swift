import CostModel
import Testing

@testable import Presentation

@Suite struct BreakEvenWordsTests {
  @Test(
    arguments: [
      (.immediate, "now", nil), (.paysBack(Months(3.4)), "3.4", nil),
      (
        .afterEndOfLife(needed: Months(2.99)), "ends",
        "ends before it pays back, which would take 2.99 months"
      ),
      (
        .afterEndOfLife(needed: Months(1_293_344.5)), "ends",
        "ends before it pays back, which would take more than 100 years"
      ),
      (.afterEndOfLife(needed: nil), "ends", "ends before it pays back"),
      (.never(.costsMore(MonthlyUSD(26))), "never", "costs $26.00 a month more"),
      (.never(.costsTheSame), "never", "costs the same"),
      (
        .never(.savingTurns(MonthlyUSD(21.95), after: Months(1.8))), "never",
        "saves until month 1.80, then costs $21.95 a month more"
      ),
      (
        .never(.savesTooLate(MonthlyUSD(650))), "never",
        "costs $650.00 a month more from the start; what it would save once all calls have moved comes too late"
      ),
      (.never(.notWithin(months: 120)), "never", "not within 120 months"),
      (.unavailable, "-", "cannot be computed"),
    ] as [(BreakEven, String, String?)])
  func `a break-even has a word for the table and a reason unless it pays back`(
    breakEven: BreakEven, cell: String, reason: String?
  ) {
    #expect(breakEven.cell == cell)
    #expect(breakEven.reason == reason)
  }
}
