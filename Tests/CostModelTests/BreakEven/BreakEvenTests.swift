import Testing

@testable import CostModel

@Suite struct BreakEvenTests {
  @Test func `sooner is smaller, and never ranks above every month`() {
    let inOrder: [BreakEven] = [
      .immediate, .paysBack(Months(0.1)), .paysBack(Months(120)), .afterEndOfLife(needed: Months(1)),
      .never(.costsTheSame), .unavailable,
    ]
    #expect(inOrder.reversed().sorted() == inOrder)
    #expect(
      inOrder.map(\.status) == [
        "immediate", "paysBack", "paysBack", "afterEndOfLife", "never", "unavailable",
      ])
    #expect(inOrder.map(\.months) == [0, 0.1, 120, nil, nil, nil])
  }
}
