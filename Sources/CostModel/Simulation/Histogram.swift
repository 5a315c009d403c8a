/// How many results fall into each of some equal stretches between the smallest and the largest.
public struct Histogram: Sendable, Hashable {
  /// The lower end of the first stretch.
  public let low: Double
  /// The upper end of the last one.
  public let high: Double
  /// How many results lie in each, its lower end included; the last has both.
  public let counts: [Int]

  /// How many stretches there are.
  public static let usualCount = 24

  /// Counts the numbers of a column that are finite; nil where none is.
  init?(_ values: [Double], parts: Int = Histogram.usualCount) {
    var (low, high) = (Double.infinity, -Double.infinity)
    for value in values where value.isFinite {
      low = min(low, value)
      high = max(high, value)
    }
    guard low <= high else { return nil }
    let scale = high > low ? Double(parts) / (high - low) : 0
    var counts = [Int](repeating: 0, count: high > low ? parts : 1)
    for value in values where value.isFinite {
      counts[min(Int((value - low) * scale), counts.count - 1)] += 1
    }
    self.low = low
    self.high = high
    self.counts = counts
  }

  /// The ends of a stretch.
  public func ends(of index: Int) -> (low: Double, high: Double) {
    let width = (high - low) / Double(counts.count)
    return (
      low + width * Double(index), index == counts.count - 1 ? high : low + width * Double(index + 1)
    )
  }
}
