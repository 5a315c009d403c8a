/// The search for the percentiles of a column, and for how its numbers are spread: they are counted in many fine stretches,
/// and only those of the stretches that hold the percentiles are put in order.
struct ColumnSearch: Sendable {
  let column: SampledColumn
  /// The number that all are, rounding aside; nil where they differ.
  let constant: Double?
  private let edges: HistogramEdges?
  private let scale: SampleScale?

  init(_ column: SampledColumn) {
    self.column = column
    constant = column.isConstant ? column.first : nil
    let (low, high) = constant.map { ($0, $0) } ?? column.ends
    edges = HistogramEdges(from: low, to: high)
    scale = edges.map(SampleScale.init)
  }

  /// The rank of the smallest number that at least a share of all does not exceed.
  func rank(_ share: Double) -> Int {
    min(max(Int((share * Double(column.count)).rounded(.up)) - 1, 0), max(column.count - 1, 0))
  }

  /// The ranks of the percentiles that have a number.
  var ranks: [Int] { [0.1, 0.5, 0.9].map(rank).filter { $0 < column.numbered } }

  /// Counts the numbers of some pieces; nothing where all are the same.
  func counts(in pieces: Range<Int>) -> SampleCounts {
    var counts = SampleCounts(scale)
    guard constant == nil, let scale else { return counts }
    for piece in pieces { counts.count(column.pieces[piece], scale) }
    return counts
  }

  /// The numbers of some pieces that lie in fine stretches, stretch by stretch.
  func numbers(in pieces: Range<Int>, of stretches: [Int]) -> [[Double]] {
    var numbers = stretches.map { _ in [Double]() }
    guard constant == nil, let scale else { return numbers }
    for (index, wanted) in stretches.enumerated() {
      let (middle, reach) = scale.reach(of: wanted)
      for piece in pieces {
        // Nearly all lie elsewhere.
        for number in column.pieces[piece] where abs(number - middle) <= reach {
          if scale.stretch(of: number) == wanted { numbers[index].append(number) }
        }
      }
    }
    return numbers
  }

  /// The number of each of ``ranks``.
  ///
  /// - Parameter numbers: those of the fine stretches of the ranks, from all pieces.
  func choose(among numbers: [[[Double]]], by counts: SampleCounts) -> [Int: Double] {
    var found: [Int: Double] = [:]
    for (index, rank) in ranks.enumerated() {
      if let constant {
        found[rank] = constant
      } else {
        var near = numbers.flatMap { $0[index] }
        found[rank] = near.selected(counts.place(ofRank: rank).rank)
      }
    }
    return found
  }

  /// The histogram; nil where there is no number.
  func histogram(_ counts: SampleCounts) -> Histogram? {
    edges.map { Histogram($0, counts: constant == nil ? counts.shown : [column.numbered]) }
  }
}
