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

  /// So many pieces are looked at at once.
  static let piecesAtOnce = 32

  /// The pieces as a runner carries out work on them, several at a time: by the samples that they hold, so that a runner that
  /// tells how far it is tells of samples.
  var chunks: Chunks { Chunks(count, of: pieceSize * Self.piecesAtOnce) }

  /// The pieces of one of ``chunks``.
  func pieces(of chunk: Range<Int>) -> Range<Int> {
    chunk.lowerBound / pieceSize..<(chunk.upperBound + pieceSize - 1) / pieceSize
  }

  /// How many numbers a piece has; the last may have less.
  private var pieceSize: Int { max(pieces.first?.count ?? 1, 1) }

  /// What work makes of each piece, in their order.
  func map<Value: Sendable>(by runner: some WorkRunner, _ work: @Sendable ([Double]) -> Value) -> [Value] {
    runner.map(chunks) { chunk in pieces(of: chunk).map { work(pieces[$0]) } }.flatMap(\.self)
  }
}
