/// A result of all samples, in pieces as they were computed.
struct SampledColumn: Sendable {
  /// The numbers of each piece; what is never reached is infinite.
  private(set) var pieces: [[Double]] = []
  /// How many numbers there are.
  private(set) var count = 0
  /// How many of them are finite.
  private(set) var numbered = 0
  /// The smallest and the largest of those; beyond all numbers where there are none.
  private(set) var ends = (low: Double.infinity, high: -Double.infinity)
  /// Their sum.
  private(set) var sum = 0.0

  /// A column of nothing yet.
  init() {}

  /// A column of one piece.
  init(_ piece: [Double]) {
    pieces = [piece]
    count = piece.count
    for number in piece where number.isFinite {
      numbered += 1
      sum += number
      ends = (min(ends.low, number), max(ends.high, number))
    }
  }

  /// Takes in the pieces of another, behind its own.
  mutating func append(_ next: SampledColumn) {
    pieces += next.pieces
    count += next.count
    numbered += next.numbered
    sum += next.sum
    ends = (min(ends.low, next.ends.low), max(ends.high, next.ends.high))
  }

  /// Whether its numbers differ by rounding alone.
  var isConstant: Bool {
    ends.high - ends.low <= 1e-11 * max(abs(ends.low), abs(ends.high))
  }

  /// The first number that is finite.
  var first: Double? {
    for piece in pieces { if let number = piece.first(where: \.isFinite) { return number } }
    return nil
  }

  /// The first numbers, so many of them; alike where they differ by rounding alone.
  func prefix(_ count: Int) -> [Double] {
    var numbers: [Double] = []
    for piece in pieces where numbers.count < count { numbers += piece.prefix(count - numbers.count) }
    if isConstant, let first { numbers = numbers.map { $0.isFinite ? first : $0 } }
    return numbers
  }
}
