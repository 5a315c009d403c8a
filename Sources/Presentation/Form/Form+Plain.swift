internal import CostModel
internal import JSONText

extension Form<String> {
  /// Any text.
  static let text = Form(.text) { .string($0) }

  /// One of a few texts.
  static func word(of words: [String]) -> Form { Form(.word(words)) { .string($0) } }
}

/// A number, or an amount of a unit that its key tells.
protocol Amount: Sendable {
  var number: Double { get }
}

extension Double: Amount {
  var number: Double { self }
}

extension Quantity: Amount {
  var number: Double { value }
}

extension Form where Value: Amount {
  /// Any number.
  static var number: Form { Form(.number) { .number($0.number) } }
}

extension Form<Double> {
  /// A share from 0 to 1.
  static let probability = Form(.number(0...1)) { .number($0) }
}

extension Form<Int> {
  /// A whole number.
  static let whole = Form(.whole) { .integer($0) }
}

extension Form<Bool> {
  /// True or false.
  static let flag = Form(.flag) { .bool($0) }
}

extension Form<CalendarDate> {
  /// A day: `2026-11-20`.
  static let day = Form(.day) { .string($0.description) }
}

extension Form where Value: RawRepresentable<String> & CaseIterable & Sendable {
  /// One of the words of a type.
  static var word: Form { Form(.word(of: Value.self)) { .string($0.rawValue) } }
}

extension Form<(low: Double?, high: Double?)> {
  /// The two ends of a range.
  static let bounds = Form([
    Member("low", orNull: .number) { $0.low }, Member("high", orNull: .number) { $0.high },
  ]).named("bounds")
}
