import TestSupport
import Testing

@testable import CostModel

@Suite struct SampledResultTests {
  @Test func `a percentile is the smallest number that so many do not exceed`() {
    let result = SampledResult((1...10).map(Double.init).reversed())
    #expect(result.low == .number(1) && result.p10 == .number(1) && result.p50 == .number(5))
    #expect(result.p90 == .number(9) && result.high == .number(10) && result.mean == 5.5)
    let eleven = SampledResult((1...11).map(Double.init))
    #expect(eleven.p10 == .number(2) && eleven.p50 == .number(6) && eleven.p90 == .number(10))
  }

  @Test func `one sample is all of its percentiles`() {
    let result = SampledResult([7])
    for value in [result.low, result.p10, result.p50, result.p90, result.high] {
      #expect(value == .number(7))
    }
    #expect(result.mean == 7 && result.ended == 0 && result.never == 0)
  }

  @Test func `what is not reached ranks beyond every number, what ends first before what never pays back`() {
    let result = SampledResult([.infinity, 1, .infinity, 2, 3, .infinity, .infinity], ended: 2)
    #expect(result.low == .number(1) && result.p50 == .ended && result.p90 == .never)
    #expect(result.high == .never && result.mean == nil)
    #expect(result.ended == 2 && result.never == 2)
    #expect(result.histogram?.counts.reduce(0, +) == 3)
  }

  @Test func `where nothing is reached there is no number at all`() {
    let never = SampledResult([.infinity, .infinity])
    #expect(never.low == .never && never.p50 == .never && never.high == .never && never.histogram == nil)
    let ended = SampledResult([.infinity], ended: 1)
    #expect(ended.low == .ended && ended.high == .ended && ended.never == 0)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `selection finds what sorting finds`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let values = (0..<Int.random(in: 1...400, using: &generator)).map { _ in
      Double(Int.random(in: 0...50, using: &generator))
    }
    let result = SampledResult(values)
    let sorted = values.sorted()
    func place(_ tenths: Int) -> Int { max(0, (tenths * values.count + 9) / 10 - 1) }
    #expect(result.p10 == .number(sorted[place(1)]))
    #expect(result.p50 == .number(sorted[place(5)]))
    #expect(result.p90 == .number(sorted[place(9)]))
    #expect(result.low == .number(sorted[0]) && result.high == .number(sorted[values.count - 1]))
  }
}
