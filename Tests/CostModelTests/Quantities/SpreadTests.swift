import CostModel
import Testing

@Suite struct SpreadTests {
  @Test func `the likely value is the middle unless it is said`() {
    #expect(Spread(40, 160).likely == 100)
    #expect(Spread(40, 60, 160)?.likely == 60)
    #expect(Spread(7).isRange == false)
    #expect(Spread(40, 160).isRange)
  }

  @Test func `values out of order are no range`() {
    #expect(Spread(2, 1, 3) == nil)
    #expect(Spread(1, 4, 3) == nil)
    #expect(Spread(1, .nan, 3) == nil)
  }

  @Test func `a likely value is held between the ends`() {
    #expect(Spread(160, 40, likely: 60) == Spread(40, 60, 160))
    #expect(Spread(40, 160, likely: 7) == Spread(40, 40, 160))
    #expect(Spread(40, 160, likely: 200) == Spread(40, 160, 160))
  }

  @Test func `a change is made to all three`() {
    #expect(Spread(1, 2).map { $0 * 10 } == Spread(10, 20))
  }

  @Test func `the ends of a range are put in order`() {
    #expect(Spread(5, 1) == Spread(1, 5))
    #expect(Spread(1, 2, 5)?.map { -$0 } == Spread(-5, -2, -1))
    #expect(Spread(1, 5).map { $0 * 2 } == Spread(2, 10))
  }
}
