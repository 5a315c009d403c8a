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
}
