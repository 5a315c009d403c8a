import CostModel

/// What the program takes from the machine it runs on, so that a test can pin all of it.
struct Surroundings {
  /// The environment variables.
  var environment: [String: String]
  /// Whether standard output is a terminal.
  var isTerminal: Bool
  /// The columns of the terminal; nil where there is none.
  var columns: Int?
  /// Today.
  var today: CalendarDate
  /// The bytes of a file, of standard input for `-`.
  var read: (String) throws(Failure) -> [UInt8]
  /// Writes a whole file at a path or nothing, and says whether it did: it does not where the file is there and may
  /// not be replaced.
  var write: (_ bytes: [UInt8], _ path: String, _ mayReplace: Bool) throws(Failure) -> Bool

  /// The columns that help and tables may take: the terminal's, 80 without one.
  var width: Int {
    let wanted = environment["COLUMNS"].flatMap { Int($0) } ?? columns ?? 80
    return min(max(wanted, 40), 200)
  }

  /// Whether colours are wanted: on a terminal, unless `NO_COLOR` or `TERM=dumb` says no.
  var colors: Bool {
    isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }
}

extension Surroundings {
  /// What carries out long work here, on as many threads as the machine runs at once unless another number is wanted.
  func runner(threads: Int? = nil) -> some WorkRunner { ThreadRunner(threads: threads ?? Thread.cores) }
}
