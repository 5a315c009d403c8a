/// What is known of a fact.
public enum FitValue: Sendable, Hashable {
  /// A number in the unit of the fact.
  case number(Double)
  /// A word: `classification`, `yes`.
  case word(String)

  /// Yes or no.
  static func yes(_ yes: Bool) -> FitValue { .word(yes ? "yes" : "no") }
}
