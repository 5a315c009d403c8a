import Charts
import Foundation

/// What values of the tests count, written as a caller of charts writes them.
struct SampleUnit: Sendable {
  /// What stands before a number.
  var sign = ""
  /// What stands behind a number.
  var suffix = ""
  /// The words of it in a heading.
  let word: String
  /// So many of what is shown make one.
  var factor = 1.0
  /// The decimals of a value that is written in full.
  var decimals = 0...3

  static let usd = SampleUnit(sign: "$", word: "$", decimals: 2...2)
  static let usdPerMonth = SampleUnit(sign: "$", word: "$/month", decimals: 2...2)
  static let months = SampleUnit(suffix: " months", word: "months")
  static let hours = SampleUnit(suffix: " h", word: "hours")
  static let calls = SampleUnit(word: "calls/month")
  static let share = SampleUnit(suffix: "%", word: "%", factor: 100)
  static let count = SampleUnit(word: "")

  /// A value in full: `$1,062.40`.
  func text(_ value: Double) -> String { written(value * factor, decimals, suffix) }

  /// A tick: `$5k`; one past all tables with a power of ten.
  func tick(_ value: Double, _ step: AxisStep, _ largest: Double) -> String {
    let size = value * factor
    let end = suffix == "%" ? suffix : ""
    if size != 0, largest >= 1e13 || step.exponent < -5 {
      return (size < 0 ? "-" : "") + "\(sign)\(abs(size))\(end)"
    }
    if step.exponent >= 6 { return written(size / 1e6, 0...0, size == 0 ? end : "M") }
    if step.exponent >= 3, largest >= 1e4 { return written(size / 1e3, 0...0, size == 0 ? end : "k") }
    return written(size, 0...6, end)
  }

  private func written(_ value: Double, _ decimals: ClosedRange<Int>, _ end: String) -> String {
    let style = FloatingPointFormatStyle<Double>.number.locale(Locale(identifier: "en_US"))
    return (value < 0 ? "-" : "") + sign + abs(value).formatted(style.precision(.fractionLength(decimals)))
      + end
  }
}

extension ChartAxis {
  /// An axis with values of a unit.
  init(_ title: String, _ unit: SampleUnit, _ spacing: Spacing = .linear) {
    let heading = [title, unit.word].contains("") || title == unit.word ? title : "\(title) (\(unit.word))"
    self.init(heading, spacing, text: unit.text, tick: unit.tick)
  }
}
