/// What is known of a unit: how a number of it is read, written and shown.
package struct UnitTraits: Sendable {
  /// How a figure of a unit is shown.
  package enum Form: Sendable {
    /// With as many decimals as it takes.
    case plain
    /// The same, with a word that follows the number: `1 token`.
    case counted(String)
    /// As percent.
    case share
    /// Whole where there are a hundred or more.
    case calls
    /// With three significant digits.
    case significant
    /// With a letter for millions and billions.
    case magnitude
    /// Dollars with cents.
    case dollars
    /// Dollars with cents, and with six decimals below one.
    case smallDollars
    /// Dollars with the decimals of a price.
    case price
    /// Dollars with three significant digits.
    case finePrice

    var isMoney: Bool {
      switch self {
      case .dollars, .smallDollars, .price, .finePrice: true
      case .plain, .counted, .share, .calls, .significant, .magnitude: false
      }
    }
  }

  /// How a figure is shown.
  package let form: Form
  /// The word for the value in help.
  package let placeholder: String
  /// The word after a number, empty where the sign says it already.
  package let word: String
  /// What stands behind a figure.
  package let suffix: String
  /// Whether it counts things that come whole.
  let isCounted: Bool
  /// Whether the word stands above a column of figures, in the place of each figure's own.
  package let isHeading: Bool
  /// The words that may follow a number, and what they say.
  let words: @Sendable () -> [String: UnitWord]

  init(
    _ form: Form, _ placeholder: String, word: String = "", suffix: String = "", isCounted: Bool = false,
    isHeading: Bool = false, words: @autoclosure @escaping @Sendable () -> [String: UnitWord] = [:]
  ) {
    self.form = form
    self.placeholder = placeholder
    self.word = word
    self.suffix = suffix
    self.isCounted = isCounted
    self.isHeading = isHeading
    self.words = words
  }
}
