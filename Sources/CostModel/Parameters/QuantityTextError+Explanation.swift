extension QuantityTextError {
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
