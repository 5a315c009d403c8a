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

  /// Stretches that were counted.
  init(_ edges: HistogramEdges, counts: [Int]) {
    self.edges = edges.edges
    self.counts = counts
  }

  /// The ends of a stretch.
  public func ends(of index: Int) -> (low: Double, high: Double) { (edges[index], edges[index + 1]) }
}
