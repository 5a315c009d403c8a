import TestSupport
import Testing

@testable import CostModel

@Suite struct SampleScaleTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a number lies in a part of the stretch of the histogram that holds it`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let sizes: [Double] = [1e-9, 0.01, 1, 300, 1e7, 1e12]
    let size = try #require(sizes.randomElement(using: &generator))
    let start = Double.random(in: -3...3, using: &generator) * size
    let edges = try #require(HistogramEdges(from: start, to: start + size))
    let scale = SampleScale(edges)
    #expect(scale.count == edges.count * SampleScale.parts)
    let numbers = (edges.edges + (0..<300).map { _ in start + .random(in: 0...size, using: &generator) })
      .flatMap { [$0.nextDown, $0, $0.nextUp] }.sorted()
    let stretches = numbers.map { scale.stretch(of: $0) }
    #expect(zip(stretches, stretches.dropFirst()).allSatisfy { $0 <= $1 })
    for (number, stretch) in zip(numbers, stretches) {
      #expect(stretch / SampleScale.parts == edges.stretch(of: number))
      let (middle, reach) = scale.reach(of: stretch)
      #expect(abs(number - middle) <= reach)
    }
  }

  @Test(
    arguments: [
      (5, 5), (-1e300, 1e300), (-.greatestFiniteMagnitude, .greatestFiniteMagnitude),
      (0, .leastNonzeroMagnitude),
      (1e15, 1e15 + 0.125),
    ] as [(Double, Double)])
  func `no range is too small or too large`(low: Double, high: Double) throws {
    let scale = SampleScale(try #require(HistogramEdges(from: low, to: high)))
    let (first, last) = (scale.stretch(of: low), scale.stretch(of: high))
    #expect((0...last).contains(first) && last < scale.count)
    for (number, stretch) in [(low, first), (high, last)] {
      let (middle, reach) = scale.reach(of: stretch)
      #expect(abs(number - middle) <= reach)
    }
  }
}
