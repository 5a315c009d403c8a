/// The ends of the stretches of a ``Histogram``.
struct HistogramEdges: Sendable {
  /// The lower end of the first stretch, and the upper end of each.
  let edges: [Double]
  private let scale: Double

  /// Round ends around the smallest and the largest number; nil where there is none.
  init?(from low: Double, to high: Double, most: Int = Histogram.mostStretches) {
    guard low <= high else { return nil }
    edges = Self.edges(from: low, to: high, most: most)
    scale = Double(edges.count - 1) / (edges[edges.count - 1] - edges[0])
  }

  /// How many stretches there are.
  var count: Int { edges.count - 1 }

  /// The stretch of a number between both ends, by its place.
  @inline(__always)
  func stretch(of value: Double) -> Int {
    let last = edges.count - 2
    // A single stretch may have no width, or one beyond all numbers.
    guard last > 0 else { return 0 }
    var index = min(max(Int((value - edges[0]) * scale), 0), last)
    // The product rounds, and the ends of the stretches are what is shown.
    if index < last, value >= edges[index + 1] { index += 1 }
    if index > 0, value < edges[index] { index -= 1 }
    return index
  }

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
