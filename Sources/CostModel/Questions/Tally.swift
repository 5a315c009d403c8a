/// How many of some requests passed: 188 of 200.
public struct Tally: Sendable, Hashable {
  /// Those that passed.
  public let passed: Int
  /// All of them; above 0.
  public let of: Int

  /// A count; nil for none, for fewer than no request, and for more that passed than there are.
  public init?(passed: Int, of count: Int) {
    guard count > 0, (0...count).contains(passed) else { return nil }
    self.passed = passed
    of = count
  }

  /// The most requests that are counted: more have no effect on any answer.
  static let most = 1_000_000_000

  /// Reads `188/200` or `188 of 200`.
  ///
  /// - Throws: ``TallyTextError`` for any other text.
  public init(_ text: String) throws(TallyTextError) {
    guard text.utf8.count <= 100 else { throw .notATally }
    let parts = text.replacing(" of ", with: "/").split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let passed = Self.count(parts[0]), let count = Self.count(parts[1]) else {
      throw .notATally
    }
    guard count > 0 else { throw .nothing }
    guard count <= Self.most else { throw .tooMany }
    guard let tally = Tally(passed: passed, of: count) else { throw .morePassed }
    self = tally
  }

  private static func count(_ text: Substring) -> Int? {
    let digits = text.trimmed.filter { $0 != "," && $0 != "_" }
    let isPlain = digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return isPlain ? Int(digits) : nil
  }

  /// The share that passed.
  var share: Double { Double(passed) / Double(of) }
}

/// Why a text is no ``Tally``.
public enum TallyTextError: Error, Sendable, Hashable {
  /// It is not two counts with a stroke between them.
  case notATally
  /// Of no request at all.
  case nothing
  /// Of more than a billion.
  case tooMany
  /// More passed than there are.
  case morePassed
}

extension TallyTextError: CustomStringConvertible {
  /// What is wrong, and a text that works.
  public var description: String {
    switch self {
    case .notATally: "give what passed and of how many, such as 188/200"
    case .nothing: "of no request nothing can be said; give what passed and of how many, such as 188/200"
    case .tooMany: "give at most 1,000,000,000 requests"
    case .morePassed: "more passed than there are; write what passed first, such as 188/200"
    }
  }
}
