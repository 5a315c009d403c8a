/// How often a fair coin falls on one side: what chance alone does to requests that came out differently.
enum FairCoin {
  /// The probability of at most so many heads in some throws.
  ///
  /// 5 in 20 are 0.020695, 0 in 6 are 0.015625. The terms follow from each other by ratios, from the middle, where they are
  /// largest, so that no factorial is needed and a million throws are as exact as six.
  ///
  /// - Complexity: O(√`throws`): terms further from the middle are below the smallest number.
  static func probability(ofAtMost heads: Int, in throws: Int) -> Double {
    guard heads >= 0 else { return 0 }
    guard heads < `throws` else { return 1 }
    let middle = `throws` / 2
    var below: [Double] = []
    var term = 1.0
    var count = middle
    while count >= 0, term > 0 {
      below.append(term)
      term *= Double(count) / Double(`throws` - count + 1)
      count -= 1
    }
    var (above, reached) = (0.0, 0.0)
    term = 1
    count = middle
    while count < `throws`, term > 0 {
      term *= Double(`throws` - count) / Double(count + 1)
      count += 1
      above += term
      if count <= heads { reached += term }
    }
    // The smallest terms first, so that none is lost in the sum.
    let sum = below.reversed().reduce(0, +) + above
    let skipped = max(0, middle - heads)
    let tail = skipped < below.count ? below[skipped...].reversed().reduce(0, +) : 0
    return min(1, (tail + reached) / sum)
  }
}
