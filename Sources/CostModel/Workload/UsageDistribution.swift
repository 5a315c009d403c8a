#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

/// How many calls a month users of one kind make: all the same number, or spread out as a median, a P90 and a P99 say.
///
/// Between the percentiles that are given the logarithm of the calls is a straight line over the normal quantile, so that
/// a median and a P90 alone are a lognormal distribution, and each percentile that is given is met. Every result is a
/// closed form. A median of 100 and a P90 of 1,000 have a mean of 100 × exp(1.7967² ÷ 2) = 502.4.
struct UsageDistribution: Sendable {
  /// A straight piece of the logarithm of the calls: ln calls = start + slope × z, up to some z.
  private struct Piece: Sendable {
    let start: Double
    let slope: Double
    let from: Double
    let to: Double
  }

  /// The normal quantiles of P90 and P99.
  private static let z90 = NormalDistribution.value(at: 0.9)
  private static let z99 = NormalDistribution.value(at: 0.99)

  /// The pieces; empty where all users make the same number of calls.
  private let pieces: [Piece]
  /// What all make where they make the same.
  private let same: Double

  /// - Parameters:
  ///   - median: calls a month, or of all where nothing else is given.
  ///   - p90: at least the median; nil where nobody said.
  ///   - p99: at least P90, or the median; nil where nobody said.
  init(median: Double, p90: Double?, p99: Double?) {
    same = median
    var knots: [(z: Double, log: Double)] = [(0, log(median))]
    if let p90 { knots.append((Self.z90, log(p90))) }
    if let p99 { knots.append((Self.z99, log(p99))) }
    guard median > 0, knots.count > 1 else {
      pieces = []
      return
    }
    let last = knots.count - 2
    pieces = (0...last).map { index in
      let (low, high) = (knots[index], knots[index + 1])
      let slope = (high.log - low.log) / (high.z - low.z)
      return Piece(
        start: low.log - slope * low.z, slope: slope, from: index == 0 ? -.infinity : low.z,
        to: index == last ? .infinity : high.z)
    }
  }

  /// Calls a month that a share of the users stays at or below.
  func quantile(_ share: Double) -> Double {
    let z = NormalDistribution.value(at: share)
    guard let piece = pieces.last(where: { $0.from <= z }) else { return same }
    return exp(piece.start + piece.slope * z)
  }

  /// The average calls a month.
  var mean: Double { pieces.isEmpty ? same : above(0).calls }

  /// The share of the users that make more than so many calls, and their calls over the number of all users.
  func above(_ calls: Double) -> (share: Double, calls: Double) {
    guard !pieces.isEmpty else { return same > calls ? (1, same) : (0, 0) }
    var (share, sum) = (0.0, 0.0)
    for piece in pieces {
      // From where on in this piece users make more.
      var from = piece.from
      if calls > 0 {
        if piece.slope > 0 {
          from = max(from, (log(calls) - piece.start) / piece.slope)
        } else if exp(piece.start) <= calls {
          continue
        }
      }
      guard from < piece.to else { continue }
      share += Self.between(from, piece.to)
      sum +=
        exp(piece.start + piece.slope * piece.slope / 2)
        * Self.between(from - piece.slope, piece.to - piece.slope)
    }
    return (share, sum)
  }

  /// The average calls where nobody makes more than so many.
  func mean(limitedTo calls: Double) -> Double {
    let over = above(calls)
    return mean - (over.calls - over.share * calls)
  }

  /// The share of normal values between two, in the tail where both are above 0.
  private static func between(_ low: Double, _ high: Double) -> Double {
    low > 0
      ? NormalDistribution.probability(below: -low) - NormalDistribution.probability(below: -high)
      : NormalDistribution.probability(below: high) - NormalDistribution.probability(below: low)
  }
}
