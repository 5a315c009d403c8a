/// How many numbers of a column lie where: in many fine stretches, so many to each one of its histogram, by which ranks are
/// found.
struct SampleCounts: Sendable {
  /// Those of the fine stretches.
  private(set) var fine: [Int]

  /// Counts of nothing yet.
  init(_ scale: SampleScale?) { fine = [Int](repeating: 0, count: scale?.count ?? 0) }

  /// The counts of several pieces together.
  init(sum counts: [SampleCounts]) {
    fine = counts.first?.fine ?? []
    for count in counts.dropFirst() {
      for index in fine.indices { fine[index] += count.fine[index] }
    }
  }

  /// Counts the numbers of a piece that are finite.
  mutating func count(_ piece: [Double], _ scale: SampleScale) {
    for number in piece where number.isFinite { fine[scale.stretch(of: number)] += 1 }
  }

  /// The fine stretch that holds the number of a rank, and its rank there.
  func place(ofRank rank: Int) -> (stretch: Int, rank: Int) {
    var rest = rank
    for (stretch, count) in fine.enumerated() {
      if rest < count { return (stretch, rest) }
      rest -= count
    }
    return (max(fine.count - 1, 0), 0)
  }

  /// The counts of the stretches of the histogram.
  var shown: [Int] {
    stride(from: 0, to: fine.count, by: SampleScale.parts).map { first in
      fine[first..<first + SampleScale.parts].reduce(0, +)
    }
  }
}
