import TestSupport
import Testing

@testable import CostModel

@Suite struct SampledResultTests {
  @Test func `a percentile is the smallest number that so many do not exceed`() {
    let result = SampledResult(SampledColumn((1...10).map(Double.init).reversed()))
    #expect(result.low == .number(1) && result.p10 == .number(1) && result.p50 == .number(5))
    #expect(result.p90 == .number(9) && result.high == .number(10) && result.mean == 5.5)
    let eleven = SampledResult(SampledColumn((1...11).map(Double.init)))
    #expect(eleven.p10 == .number(2) && eleven.p50 == .number(6) && eleven.p90 == .number(10))
  }

  @Test func `one sample is all of its percentiles`() {
    let result = SampledResult(SampledColumn([7]))
    for value in [result.low, result.p10, result.p50, result.p90, result.high] {
      #expect(value == .number(7))
    }
    #expect(result.mean == 7 && result.ended == 0 && result.never == 0)
  }

  @Test func `what is not reached ranks beyond every number, what ends first before what never pays back`() {
    let result = SampledResult(
      SampledColumn([.infinity, 1, .infinity, 2, 3, .infinity, .infinity]), ended: 2)
    #expect(result.low == .number(1) && result.p50 == .ended && result.p90 == .never)
    #expect(result.high == .never && result.mean == nil)
    #expect(result.ended == 2 && result.never == 2)
    #expect(result.histogram?.counts.reduce(0, +) == 3)
  }

  @Test func `where nothing is reached there is no number at all`() {
    let never = SampledResult(SampledColumn([.infinity, .infinity]))
    #expect(never.low == .never && never.p50 == .never && never.high == .never && never.histogram == nil)
    let ended = SampledResult(SampledColumn([.infinity]), ended: 1)
    #expect(ended.low == .ended && ended.high == .ended && ended.never == 0)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `selection finds what sorting finds`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let values = (0..<Int.random(in: 1...400, using: &generator)).map { _ in
      Double(Int.random(in: 0...50, using: &generator))
    }
    let result = SampledResult(SampledColumn(values))
    let sorted = values.sorted()
    func place(_ tenths: Int) -> Int { max(0, (tenths * values.count + 9) / 10 - 1) }
    #expect(result.p10 == .number(sorted[place(1)]))
    #expect(result.p50 == .number(sorted[place(5)]))
    #expect(result.p90 == .number(sorted[place(9)]))
    #expect(result.low == .number(sorted[0]) && result.high == .number(sorted[values.count - 1]))
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `pieces come to what they do as one`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let values = (0..<3210).map { _ in
      Bool.random(using: &generator) ? Double.infinity : .random(in: -5...9, using: &generator)
    }
    var column = SampledColumn()
    for first in stride(from: 0, to: values.count, by: 100) {
      column.append(SampledColumn(Array(values[first..<min(first + 100, values.count)])))
    }
    let (whole, cut) = (SampledResult(SampledColumn(values)), SampledResult(column))
    #expect(
      [whole.low, whole.p10, whole.p50, whole.p90, whole.high] == [
        cut.low, cut.p10, cut.p50, cut.p90, cut.high,
      ])
    #expect(whole.histogram == cut.histogram && whole.never == cut.never)
  }

  @Test func `numbers that differ by rounding alone are the same`() {
    let result = SampledResult(SampledColumn([0.3, 0.1 + 0.2, 0.3, .infinity]))
    #expect(result.low == .number(0.3) && result.p50 == .number(0.3) && result.histogram?.counts == [3])
  }
}
