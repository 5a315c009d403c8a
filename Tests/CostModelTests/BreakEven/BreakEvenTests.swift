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

  @Test(arguments: [
    (BreakEven.immediate, 0.0, true), (.paysBack(Months(6)), 6, true),
    (.paysBack(Months(6.000001)), 6, false),
    // 3,000 / 500 may be off by the noise of its digits.
    (.paysBack(Months(6.0000000000004)), 6, true), (.paysBack(Months(12)), 11.9, false),
    (.afterEndOfLife(needed: Months(1)), 120, false), (.never(.costsTheSame), 120, false),
    (.unavailable, 120, false),
  ])
  func `a break-even is within a number of months that it equals`(
    breakEven: BreakEven, limit: Double, isReached: Bool
  ) {
    #expect(breakEven.isReached(within: Months(limit)) == isReached)
    #expect(BreakEven.isReached(breakEven.months ?? .infinity, within: Months(limit)) == isReached)
  }

  @Test(
    arguments: [
      (MetricValue.number(0.01), true), (.number(0), false), (.number(1e-12), false), (.number(-3), false),
      (.number(.nan), nil), (.unknown, nil), (.option("a"), nil),
    ] as [(MetricValue, Bool?)])
  func `a gain is above 0 by more than noise`(value: MetricValue, isAboveZero: Bool?) {
    #expect(value.isAboveZero == isAboveZero)
  }
}
