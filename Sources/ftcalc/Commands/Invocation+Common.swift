import CostModel
import Presentation

extension Invocation {
  /// The day for prices and availability.
  func asOf(_ surroundings: Surroundings) throws(UsageError) -> CalendarDate {
    try date("--as-of") ?? surroundings.today
  }

  /// The value of an option that is a day.
  func date(_ option: String) throws(UsageError) -> CalendarDate? {
    guard let text = value(of: option) else { return nil }
    guard let date = CalendarDate(text) else {
      throw rejection(
        of: text, for: option, because: "write a day that exists as YYYY-MM-DD, such as 2026-11-20")
    }
    return date
  }

  /// The value of an option that is a whole number, in digits alone: `7`, not `+7` or `-0`.
  func wholeNumber<Number: FixedWidthInteger>(
    of option: String, in allowed: ClosedRange<Number>
  ) throws(UsageError) -> Number? {
    guard let text = value(of: option) else { return nil }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard text.utf8.allSatisfy(digits.contains), let number = Number(text), allowed.contains(number) else {
      throw rejection(
        of: text, for: option,
        because: "give a whole number from \(allowed.lowerBound) to \(allowed.upperBound)")
    }
    return number
  }

  /// What carries out the long work of the command, on as many threads as are asked for, and says how far it is unless
  /// `--quiet` is given.
  ///
  /// - Parameter pieces: what the work is counted in: `cells`.
  func runner(_ surroundings: Surroundings, of pieces: String) throws(UsageError) -> ThreadRunner {
    surroundings.runner(
      threads: try threads(), showing: has("--quiet") ? nil : command.name, of: pieces)
  }

  /// How many threads were asked for; nil for as many as the machine runs.
  func threads() throws(UsageError) -> Int? {
    try wholeNumber(of: "--threads", in: 1...Self.mostThreads)
  }

  /// The most threads that may be asked for.
  private static let mostThreads = 256

  /// The name of a file in messages.
  static func fileName(_ path: String) -> String { LogSource.name(of: path) }

  /// Whether colours are wanted.
  func colors(_ surroundings: Surroundings) -> Bool { surroundings.colors && !has("--no-color") }
}

extension Failure {
  init(_ error: PriceBookError) { self.init(places: error.problems.map(\.description)) }
}
