/// Why a text is not a value of a parameter.
public enum QuantityTextError: Error, Sendable, Hashable {
  /// The text is not a number in any of the accepted forms.
  case notANumber
  /// The number is larger than any that can be computed with.
  case tooLarge
  /// A unit that belongs to something else.
  case wrongUnit(String)
  /// `50k day`: a period without the slash that says so.
  case missingSlash(String)
  /// `4` for a share: 4% or 400%.
  case missingPercent(Double)
  /// `0.1..30%`: the percent sign stands at one end alone.
  case mixedPercent
  /// `10k/day..20k`: the ends of a range are not said for the same period.
  case mixedPeriods
  /// `10..20k`: the first end is 10 or 10k.
  case mixedMagnitude
  /// `12.000` for something that is counted: 12, or twelve thousand as half the world writes it.
  case decimalsOrThousands(whole: String)
  /// `0.5..1400`: a share at one end and tokens at the other.
  case shareAndTokens
  /// `70` where a share or tokens may stand: 70% or 70 tokens.
  case percentOrTokens(String)
  /// The ends of a range are not in order.
  case outOfOrder
  /// This parameter takes one number.
  case rangeNotAccepted
  /// A price for a million tokens that no vendor asks.
  case unlikelyPrice(PriceSlip)
  /// The number is outside the values that make sense.
  case outOfRange(ClosedRange<Double>)

  /// What is wrong, as the end of a sentence that names the flag, or the key of a file, and the value.
  public func explanation(for definition: Definition, named name: String? = nil) -> String {
    switch self {
    case .notANumber: "is not a number"
    case .tooLarge: "is too large"
    case .wrongUnit(let word):
      "has the unit '\(word)', which \(name ?? definition.flag) does not take"
        + (word.hasPrefix("/") ? Self.conversion(to: definition) : "")
    case .missingSlash(let word): "says '\(word)' without a slash; write /\(word) behind the number"
    case .missingPercent(let number):
      "is more than the whole; write \(Unit.count.text(number))% or \(Unit.share.text(number))"
    case .mixedPercent: "has % at one end only; write it at both"
    case .mixedPeriods: "has different periods at its ends; write one at the end of the range"
    case .mixedMagnitude: "can be read in two ways; write both ends alike, such as 10k..20k"
    case .decimalsOrThousands(let whole): "can be read in two ways; write \(whole) or \(whole)000"
    case .shareAndTokens:
      "has a share at one end and tokens at the other; write both in percent, or both in tokens"
    case .percentOrTokens(let numbers):
      "can be read in two ways; write "
        + "\(numbers.replacing("..", with: "%.."))% or \(numbers) tokens"
    case .outOfOrder: "is not in the order low..high or low..likely..high"
    case .rangeNotAccepted: "is a range, and \(name ?? definition.flag) takes one number"
    case .unlikelyPrice(let slip): slip.explanation
    case .outOfRange(let allowed):
      "is not within \(definition.unit.text(allowed.lowerBound)) to \(definition.unit.text(allowed.upperBound))"
    }
  }

  /// How an amount for something else becomes one of this parameter, where people write it so; empty elsewhere.
  private static func conversion(to definition: Definition) -> String {
    if definition == registry[registry.fees.callFee] || definition == registry[registry.levers.lookupCost] {
      return "; it is the price of one call, so $10 for a thousand are $0.01"
    }
    return definition.unit == .hoursPerMonth
      ? "; it is the hours of a month, so 10 h on each of 21.7 days are 217" : ""
  }
}

extension PriceSlip {
  /// What is wrong with the price, and what it was probably meant as.
  fileprivate var explanation: String {
    let amounts = meant.map(\.inCents)
    let guess =
      amounts.isEmpty ? "" : ", and \(amounts.joined(separator: " or ")) is meant"
    return isHigh
      ? "is above \(TokenPrice(Self.taken.upperBound).inCents) for a million tokens: probably another unit\(guess) "
        + "(a price that really is so high stands in a price file, --prices, with \"confirmed\": true)"
      : "is below \(TokenPrice(Self.taken.lowerBound).inCents) for a million tokens: probably the price of one token or of "
        + "a thousand\(guess)"
  }
}

extension Quantity<DollarsPerMillionTokens> {
  /// The price as price lists print it: `$2.50`, and `$0.135` where cents are too coarse.
  fileprivate var inCents: String {
    let text = Unit.usdPerMillionTokens.text(value)
    let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
    return decimals == 1 ? text + "0" : decimals == 0 ? text + ".00" : text
  }
}
