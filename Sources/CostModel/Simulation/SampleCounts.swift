/// How many numbers of a column lie where: in each stretch of its histogram, and in each of many fine ones, by which ranks
/// are found.
struct SampleCounts: Sendable {
  /// How the fine stretches lie.
  struct Scale: Sendable {
    /// So many fine stretches there are.
    static let count = 4096

    private let low: Double
    private let factor: Double

    /// Stretches between the ends of some numbers.
    init(from low: Double, to high: Double) {
      self.low = low
      factor = Double(Self.count) / (high - low)
    }

    /// The stretch of a number, which rises with it.
    @inline(__always)
    func stretch(of number: Double) -> Int {
      let place = (number - low) * factor
      return place < Double(Self.count - 1) ? Int(max(place, 0)) : Self.count - 1
    }
  }

  /// Those of the histogram.
  private(set) var shown: [Int]
  /// Those of the fine stretches.
  private(set) var fine: [Int]

  /// Counts of nothing yet, in so many stretches of a histogram.
  init(shown: Int) {
    self.shown = [Int](repeating: 0, count: shown)
    fine = [Int](repeating: 0, count: Scale.count)
  }

  /// The counts of several pieces together.
  init(sum counts: [SampleCounts]) {
    self.init(shown: counts.first?.shown.count ?? 0)
    for count in counts {
      for index in shown.indices { shown[index] += count.shown[index] }
      for index in fine.indices { fine[index] += count.fine[index] }
    }
  }

  /// Counts the numbers of a piece that are finite.
  mutating func count(_ piece: [Double], _ edges: HistogramEdges, _ scale: Scale) {
    for number in piece where number.isFinite {
      shown[edges.stretch(of: number)] += 1
      fine[scale.stretch(of: number)] += 1
    }
  }

  /// The fine stretch that holds the number of a rank, and its rank there.
  func place(ofRank rank: Int) -> (stretch: Int, rank: Int) {
    var rest = rank
    for (stretch, count) in fine.enumerated() {
      if rest < count { return (stretch, rest) }
      rest -= count
    }
    return (fine.count - 1, 0)
  }
}
