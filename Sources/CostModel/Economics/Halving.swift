/// The search for the place between two numbers at which something changes once.
enum Halving {
  /// The last number at which something still holds, and the first at which it does not, as near to each other as numbers
  /// are told apart in a sum.
  ///
  /// - Parameters:
  ///   - low: a number at which it holds.
  ///   - high: a number above it at which it does not.
  static func border(
    _ low: Double, _ high: Double, _ holds: (Double) -> Bool
  ) -> (last: Double, first: Double) {
    var (last, first) = (low, high)
    for _ in 0..<200 where first - last > 1e-15 * max(abs(last), abs(first)) {
      let middle = last + (first - last) / 2
      guard middle > last, middle < first else { break }
      if holds(middle) { last = middle } else { first = middle }
    }
    return (last, first)
  }
}
