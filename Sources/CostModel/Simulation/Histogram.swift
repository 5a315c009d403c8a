/// How many results fall into each of some equal stretches with round ends, which hold the smallest and the largest.
///
/// Results from -3,200 to 41,000 have 23 stretches of 2,000 from -4,000 to 42,000.
public struct Histogram: Sendable, Hashable {
  /// The lower end of the first stretch, and the upper end of each.
  public let edges: [Double]
  /// How many results lie in each stretch, its lower end included; the last has both.
  public let counts: [Int]

  /// The most stretches there are.
  public static let mostStretches = 24

  /// Counts the numbers of a column that are finite; nil where none is.
  init?(_ values: [Double], most: Int = Histogram.mostStretches) {
    var (low, high) = (Double.infinity, -Double.infinity)
    for value in values where value.isFinite {
      low = min(low, value)
      high = max(high, value)
    }
    guard low <= high else { return nil }
    let edges = Self.edges(from: low, to: high, most: most)
    var counts = [Int](repeating: 0, count: edges.count - 1)
    let last = counts.count - 1
    let scale = Double(counts.count) / (edges[last + 1] - edges[0])
    for value in values where value.isFinite {
      // A single stretch may have no width, or one beyond all numbers.
      var index = last == 0 ? 0 : min(max(Int((value - edges[0]) * scale), 0), last)
      // The product rounds, and the ends of the stretches are what is shown.
      if index < last, value >= edges[index + 1] { index += 1 }
      if index > 0, value < edges[index] { index -= 1 }
      counts[index] += 1
    }
    self.edges = edges
    self.counts = counts
  }

  /// The ends of a stretch.
  public func ends(of index: Int) -> (low: Double, high: Double) { (edges[index], edges[index + 1]) }

  /// The multiples of the finest 1, 2 or 5 times a power of ten that make few enough stretches; both numbers alone where
  /// they are too near each other for that.
  private static func edges(from low: Double, to high: Double, most: Int) -> [Double] {
    let finest = (high - low) / Double(most)
    guard finest.isNormal else { return [low, high] }
    // log10(2) = 0.30103: at most one off.
    let decade = Int((Double(finest.exponent) * 0.30103).rounded(.down)) - 1
    for exponent in decade...decade + 3 {
      for mantissa in [1, 2, 5] {
        // Read from its decimal text, so that three steps of 0.1 end at 0.3 and not at 0.30000000000000004.
        func multiple(_ count: Int) -> Double { Double("\(count * mantissa)e\(exponent)") ?? 0 }
        let step = multiple(1)
        guard let first = whole((low / step).rounded(.down)), let last = whole((high / step).rounded(.up)),
          last - first <= most
        else { continue }
        let edges = (first...last).map(multiple)
        return zip(edges, edges.dropFirst()).allSatisfy(<) ? edges : [low, high]
      }
    }
    return [low, high]
  }

  /// A number of steps; nil where it is too large to be counted on.
  private static func whole(_ count: Double) -> Int? {
    abs(count) < 0x1p50 ? Int(exactly: count) : nil
  }
}
