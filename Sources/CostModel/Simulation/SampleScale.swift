/// The stretches of a histogram, each cut into so many fine ones.
struct SampleScale: Sendable {
  /// So many fine stretches a stretch is cut into.
  static let parts = 256

  private let edges: HistogramEdges
  private let low: Double
  private let factor: Double

  init(_ edges: HistogramEdges) {
    self.edges = edges
    low = edges.edges[0]
    factor = Double(edges.count * Self.parts) / (edges.edges[edges.count] - low)
  }

  /// How many fine stretches there are.
  var count: Int { edges.count * Self.parts }

  /// The fine stretch of a number between both ends, which rises with it.
  @inline(__always)
  func stretch(of number: Double) -> Int {
    let place = (number - low) * factor
    // A range that is as good as nothing, or beyond all numbers, makes no number of this.
    let fine = place < Double(count - 1) ? Int(max(place, 0)) : count - 1
    // The product rounds, and the ends of the stretches are what is shown.
    let part = fine % Self.parts
    guard part == 0 || part == Self.parts - 1 else { return fine }
    let first = edges.stretch(of: number) * Self.parts
    return min(max(fine, first), first + Self.parts - 1)
  }

  /// The middle of a fine stretch, and how far from it its numbers lie at most.
  func reach(of stretch: Int) -> (middle: Double, reach: Double) {
    let width = 1 / factor
    let middle = low + (Double(stretch) + 0.5) * width
    // Rounding may put a number beside its stretch; where the width is no number, all are looked at.
    return middle.isFinite && width.isNormal ? (middle, width) : (0, .infinity)
  }
}
