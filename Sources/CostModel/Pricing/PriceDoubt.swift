internal import JSONText

/// Why a price of a public file is not used before somebody accepts it.
public enum PriceDoubt: Sendable, Hashable {
  /// It is so many times the price of the same model elsewhere, or so small a part of it.
  case offSiblings(TokenRate = .input, price: Double, sibling: Double, elsewhere: String)
  /// Output costs less than a fifth of input.
  case cheapOutput(input: Double, output: Double)
  /// A price stands in no usual proportion to the one that it goes with.
  case oddRatio(TokenRate, Double, to: TokenRate, Double)
  /// A discounted price is above what it is a discount on.
  case dearDiscount(String, Double, standard: Double)
  /// Two entries claim it at different prices.
  case claimedTwice(String, String)
  /// It is above what any model costs.
  case high(String, Double, limit: Double)
  /// Too many of the models in its file that the table has too are off it.
  case offFile(count: Int, of: Int)
}

extension PriceDoubt: CustomStringConvertible {
  /// The doubt as a clause behind an id.
  public var description: String {
    switch self {
    case .offSiblings(.input, let price, let sibling, let elsewhere):
      "is \(Self.usd(price)) for a million input tokens, and \(Self.usd(sibling)) \(elsewhere): probably another unit"
    case .offSiblings(let rate, let price, let sibling, let elsewhere):
      "has \(rate.name) at \(Self.usd(price)), and \(Self.usd(sibling)) \(elsewhere): probably another unit"
    case .cheapOutput(let input, let output):
      "has output at \(Self.usd(output)), less than a fifth of input at \(Self.usd(input))"
    case .oddRatio(let rate, let price, let other, let otherPrice):
      "has \(rate.name) at \(Self.usd(price)) beside \(other.name) at \(Self.usd(otherPrice)): probably another unit"
    case .dearDiscount(let name, let price, let standard):
      "has \(name) at \(Self.usd(price)), above the \(Self.usd(standard)) that it is a discount on"
    case .claimedTwice(let first, let second):
      "is claimed by \(first.quoted) and \(second.quoted) at different prices"
    case .high(let name, let price, let limit):
      "has \(name) at \(Self.usd(price)), above \(Self.usd(limit)): probably another unit"
    case .offFile(let count, let all):
      "stands in a file in which \(count) of \(all) models that the table has too are 20 times off it: probably another unit"
    }
  }

  private static func usd(_ value: Double) -> String {
    let text = Rounding.significant(value).description
    return "$" + (text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }
}
