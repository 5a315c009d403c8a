/// Scores of requests, some of which belong together: several questions on one document are not as many documents.
///
/// Source of the errors: Miller, Adding error bars to evals, arXiv 2411.00640, 2024, equations 1 and 4.
struct ClusteredScores {
  /// A score for each request, 0 to 1, or a difference of two.
  let scores: [Double]
  /// The group of each request, counted from 0; nil where each stands for itself.
  let clusters: [Int]?

  /// The mean.
  let mean: Double
  /// The standard error of the mean, as if each request stood for itself: √(Σ(s − s̄)² / n²).
  let plainError: Double
  /// The standard error of the mean with requests that belong together: √(Σ over groups (Σ (s − s̄))² / n²); the plain one
  /// without groups.
  let error: Double
  /// How many groups there are; nil without groups.
  let groupCount: Int?

  init(_ scores: [Double], clusters: [Int]? = nil) {
    self.scores = scores
    self.clusters = clusters
    let count = Double(max(scores.count, 1))
    let mean = scores.reduce(0, +) / count
    self.mean = mean
    plainError = scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }.squareRoot() / count
    guard let clusters else {
      error = plainError
      groupCount = nil
      return
    }
    var sums: [Int: Double] = [:]
    for (score, cluster) in zip(scores, clusters) { sums[cluster, default: 0] += score - mean }
    // In the order of the groups, so that the sum is the same in each run.
    error = sums.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value * $1.value }.squareRoot() / count
    groupCount = sums.count
  }

  /// How many independent parts they fall into: groups, or requests where each stands for itself.
  var unitCount: Int { groupCount ?? scores.count }

  /// Whether their spread says nothing of other requests: there is one part alone, or every part came out the same.
  var hasNoSpread: Bool { unitCount < 2 || Rounding.threshold(error) == 0 }

  /// How many parts are not 0: of differences those that speak for one of both models.
  var nonzeroUnitCount: Int {
    guard let clusters else { return scores.count { $0 != 0 } }
    var sums: [Int: Double] = [:]
    for (score, cluster) in zip(scores, clusters) { sums[cluster, default: 0] += score }
    return sums.values.count { Rounding.threshold($0) != 0 }
  }

  /// How many independent requests say as much: 200 in 50 groups that agree within say what 50 do.
  ///
  /// Never more than there are, and where every group is the same no more than there are groups.
  var effectiveCount: Double {
    let count = Double(scores.count)
    guard groupCount != nil else { return count }
    guard !hasNoSpread, plainError > 0 else { return Double(unitCount) }
    return min(count, max(1, count * (plainError * plainError) / (error * error)))
  }

  /// Whether every score is passed or not, or every difference won, lost or neither.
  var isCounted: Bool { scores.allSatisfy { $0 == 0 || abs($0) == 1 } }
}
