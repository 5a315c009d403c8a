import TestSupport
import Testing

@testable import CostModel

@Suite struct HistogramTests {
  private static func histogram(_ values: [Double], most: Int = Histogram.mostStretches) -> Histogram? {
    let column = SampledColumn(values)
    return HistogramEdges(from: column.ends.low, to: column.ends.high, most: most).map { edges in
      var counts = [Int](repeating: 0, count: edges.count)
      for value in values where value.isFinite { counts[edges.stretch(of: value)] += 1 }
      return Histogram(edges, counts: counts)
    }
  }

  @Test func `stretches have round ends that hold every number`() throws {
    let histogram = try #require(Self.histogram([-3200, -1, 0, 1999.99, 2000, 41_000]))
    #expect(histogram.edges.first == -4000 && histogram.edges.last == 42_000)
    #expect(histogram.counts.count == 23)
    #expect(histogram.ends(of: 2) == (0, 2000))
    #expect(histogram.counts.prefix(4) == [1, 1, 2, 1])
    #expect(histogram.counts.reduce(0, +) == 6)
  }

  @Test func `the largest number lies in the last stretch, and a number at an end above it`() throws {
    let histogram = try #require(Self.histogram([0, 0.1, 0.2, 0.3, 0.6, 0.7], most: 7))
    #expect(histogram.edges == [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7])
    #expect(histogram.counts == [1, 1, 1, 1, 0, 0, 2])
  }

  @Test(
    arguments: [
      [5], [5, 5, 5], [1e300, -1e300, 0], [-0.0, .leastNonzeroMagnitude], [1e15, 1e15 + 0.125],
      [-.greatestFiniteMagnitude, .greatestFiniteMagnitude],
    ] as [[Double]])
  func `numbers too near or too far apart have one stretch or a few`(values: [Double]) throws {
    let histogram = try #require(Self.histogram(values))
    #expect((1...Histogram.mostStretches).contains(histogram.counts.count))
    #expect(histogram.edges.count == histogram.counts.count + 1)
    #expect(histogram.counts.reduce(0, +) == values.count)
  }

  @Test func `only numbers are counted`() throws {
    #expect(Self.histogram([]) == nil && Self.histogram([.infinity, .nan]) == nil)
    #expect(try #require(Self.histogram([.infinity, 3, .infinity])).counts == [1])
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `each number lies in the stretch that counts it`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let sizes: [Double] = [1e-9, 0.01, 1, 300, 1e7, 1e12]
    let size = try #require(sizes.randomElement(using: &generator))
    let start = Double.random(in: -3...3, using: &generator) * size
    let values = (0..<200).map { _ in start + Double.random(in: 0...1, using: &generator) * size }
    let histogram = try #require(Self.histogram(values))
    #expect((5...Histogram.mostStretches).contains(histogram.counts.count))
    for (index, count) in histogram.counts.enumerated() {
      let (low, high) = histogram.ends(of: index)
      let isLast = index == histogram.counts.count - 1
      let inside = values.filter { value in value >= low && (value < high || isLast && value == high) }
      #expect(inside.count == count)
    }
  }
}
