/// A text of bytes with one small damage, as a slip of the hand or a broken disk leaves it.
public enum TextMutation: CaseIterable, Sendable {
  case delete
  case insert
  case replace
  case duplicate
  case swapTokens
  case truncate
  case splice

  /// The bytes with one damage of a random kind at a random place.
  public static func mutate(_ bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    (allCases.randomElement(using: &random) ?? .delete).applied(to: bytes, using: &random)
  }

  /// The bytes with this damage at a random place.
  public func applied(to bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    guard !bytes.isEmpty else { return bytes }
    var bytes = bytes
    let start = Int.random(in: bytes.indices, using: &random)
    let end = min(start + Int.random(in: 1...12, using: &random), bytes.count)
    let likely = Array("{}[]\",:0123456789.-%ke/* \n\u{7F}".utf8)
    func byte() -> UInt8 {
      Bool.random(using: &random)
        ? likely.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
    }
    switch self {
    case .delete: bytes.removeSubrange(start..<end)
    case .insert: bytes.insert(byte(), at: start)
    case .replace: bytes[start] = byte()
    case .duplicate: bytes.insert(contentsOf: bytes[start..<end], at: start)
    case .truncate: bytes.removeSubrange(start...)
    case .splice:
      let from = Int.random(in: bytes.indices, using: &random)
      bytes.replaceSubrange(start..<end, with: bytes[from..<min(from + 30, bytes.count)])
    case .swapTokens:
      let tokens = Self.tokens(of: bytes)
      guard let one = tokens.randomElement(using: &random), let other = tokens.randomElement(using: &random),
        one.upperBound <= other.lowerBound
      else { return bytes }
      let (first, second) = (Array(bytes[one]), Array(bytes[other]))
      bytes.replaceSubrange(other, with: first)
      bytes.replaceSubrange(one, with: second)
    }
    return bytes
  }

  /// The runs of letters, digits, dots and the like: keys, names and numbers.
  private static func tokens(of bytes: [UInt8]) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    var start: Int?
    for (index, byte) in bytes.enumerated() {
      let isPart = byte >= 0x80 || ![UInt8]("{}[]\",: \n\t".utf8).contains(byte)
      if isPart, start == nil { start = index }
      if !isPart, let from = start {
        tokens.append(from..<index)
        start = nil
      }
    }
    return tokens
  }
}
