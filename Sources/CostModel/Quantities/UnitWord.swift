/// What a word behind a number says of it: `/day` of calls, `weeks` of a length of time.
enum UnitWord: Sendable, Hashable {
  /// The number is in its unit, whatever the word is.
  case unit
  /// Calls, or hours, in a period.
  case period(StatedQuantity.Period)
  /// A length of time, of which so many are so many months; of thousandths, of which so many are one.
  case length(units: Double, months: Double)

  /// The period that it says; a month where it says none.
  var period: StatedQuantity.Period {
    if case .period(let period) = self { period } else { .month }
  }

  /// Whether it is said with a slash alone: `720/month` are the hours of a month, `1 month` would be one hour.
  var needsSlash: Bool { if case .period = self { true } else { false } }

  /// Whether it is the name of a length of time.
  var isLength: Bool { if case .length = self { true } else { false } }

  /// Whether it says, as the last word of a range, what every number of the range is in.
  ///
  /// `10k..20k/day` is plain, and so is `2 weeks..1 month`; `10k/day..20k` and `2 weeks..3` could mean several things.
  func isClear(among words: [UnitWord?]) -> Bool {
    words.allSatisfy { word in
      guard let word, word != self else { return true }
      return word.isLength && (isLength || word.converted(1) == 1)
    }
  }

  /// A number of these in the unit of its parameter.
  ///
  /// A year is 12 months and 365 days, whatever number of days a month has for volumes: 2 weeks are 14 × 12 / 365 =
  /// 0.46 months, and 2 years are 24.
  func converted(_ number: Double) -> Double {
    if case .length(let units, let months) = self { number * months / units } else { number }
  }
}

extension [String: UnitWord] {
  /// Words that say nothing but the unit.
  static func plain(_ words: String...) -> Self {
    Dictionary(uniqueKeysWithValues: words.map { ($0, .unit) })
  }

  /// The same with words for a period.
  func and(_ period: StatedQuantity.Period, _ words: String...) -> Self {
    words.reduce(into: self) { $0[$1] = .period(period) }
  }

  /// The names of seconds, and of thousandths of one.
  static let seconds = plain("s", "sec", "second", "seconds")
    .merging(["ms": .length(units: 1000, months: 1)]) { first, _ in first }

  /// The names of lengths of time.
  static let lengths: [String: UnitWord] = {
    let lengths: [(names: [String], units: Double, months: Double)] = [
      (["day", "days", "d"], 365, 12), (["week", "weeks", "wk", "w"], 365, 84),
      (["month", "months", "mo"], 1, 1), (["year", "years", "yr", "y"], 1, 12),
    ]
    return Dictionary(
      uniqueKeysWithValues: lengths.flatMap { length in
        length.names.map { ($0, Value.length(units: length.units, months: length.months)) }
      })
  }()
}
