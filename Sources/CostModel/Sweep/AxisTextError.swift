/// Why a text is not an axis of a sweep.
public enum AxisTextError: Error, Sendable, Hashable {
  /// One of the values is none of the parameter.
  case quantity(QuantityTextError)
  /// No parameter and no values: `calls`, `=10`.
  case notAnAxis
  /// No parameter has this key or flag; those that are spelled much like it.
  case unknownParameter(String, nearest: [String])
  /// A list of one.
  case tooFewValues
  /// A number of values that is none, or too small or large.
  case badCount(String)
  /// A word behind the range that is neither a count nor `log`.
  case badSpacing(String)
  /// The values do not rise, as those of `4,050` do not always.
  case notRising
  /// A range at equal ratios that starts at 0 or below.
  case needsPositiveEnds
  /// A range within a list, or one of three numbers.
  case notTwoEnds
  /// A fraction for a parameter that takes whole numbers.
  case notWhole(Double)
}
