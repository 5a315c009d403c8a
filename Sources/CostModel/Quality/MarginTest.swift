/// Whether something is not worse by more than a margin, on paired requests.
enum MarginTest {
  /// How many standard errors the difference lies above the margin, as they would be if it lay just there.
  ///
  /// (won − lost + n δ) ÷ √(n (2 p − δ (1 + δ))), where p is the likeliest share of requests lost if the candidate were
  /// worse by just δ. Unlike the error of the difference that was seen, this one is not 0 where nothing was lost: 0 of 50
  /// within 5 points is 1.62 and not shown, 0 of 100 is 2.29 and shown.
  ///
  /// Source: Tango, Equivalence test and confidence interval for the difference in proportions for the paired-sample
  /// design, Statistics in Medicine 17, 1998.
  static func statistic(won: Int, lost: Int, of items: Int, margin: Double) -> Double {
    let n = Double(items)
    let (b, c) = (Double(won), Double(lost))
    // The larger root of 2n p² − (b + c + (2n − b + c) δ) p + c δ (1 + δ) = 0, where the likelihood is largest.
    let middle = -b - c - (2 * n - b + c) * margin
    let last = c * margin * (margin + 1)
    let root = max(0, middle * middle - 8 * n * last).squareRoot()
    let lostShare = (root - middle) / (4 * n)
    let variance = n * (2 * lostShare - margin * (1 + margin))
    let distance = b - c + n * margin
    guard variance > 0 else { return distance > 0 ? .infinity : distance < 0 ? -.infinity : 0 }
    return distance / variance.squareRoot()
  }

  /// The same where so many independent parts all came out alike, as one share of a request better or worse.
  ///
  /// √(k (d + δ) ÷ (1 − δ)) for k parts: what a share of requests that none of the parts showed would have to take away. Of
  /// requests without a difference it is what ``statistic(won:lost:of:margin:)`` says of them: 1.62 of 50 within 5 points.
  static func statistic(ofSame difference: Double, units: Double, margin: Double) -> Double {
    let distance = difference + margin
    return distance < 0
      ? -(units * -distance / (1 + margin)).squareRoot() : (units * distance / (1 - margin)).squareRoot()
  }
}
