import CostModel

@testable import ftcalc

extension Surroundings {
  /// No files, no terminal, and a day that stays.
  static var pinned: Surroundings {
    get throws {
      struct NoSuchDay: Error {}
      guard let today = CalendarDate(year: 2026, month: 11, day: 20) else { throw NoSuchDay() }
      return Surroundings(
        environment: [:], isTerminal: false, columns: nil, today: today,
        read: { path throws(Failure) in throw Failure("no file \(path)") })
    }
  }
}
