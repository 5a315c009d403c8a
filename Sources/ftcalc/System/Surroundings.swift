import CostModel

/// What the program takes from the machine it runs on, so that a test can pin all of it.
struct Surroundings {
  /// The environment variables.
  var environment: [String: String]
  /// Whether standard output is a terminal.
  var isTerminal: Bool
  /// The columns of the terminal; nil where there is none.
  var columns: Int?
  /// The terminal on standard error, where long work says how far it is; nil without one.
  var progressTerminal: ProgressTerminal?
  /// Today.
  var today: CalendarDate
  /// The bytes of a file, of standard input for `-`.
  var read: (String) throws(Failure) -> [UInt8]
  /// The descriptor of standard input, for what is too large to be read as a whole.
  var standardInput: Int32 = 0
  /// Writes a whole file at a path or nothing, and says whether it did: it does not where the file is there and may
  /// not be replaced.
  var write: (_ bytes: [UInt8], _ path: String, _ mayReplace: Bool) throws(Failure) -> Bool
  /// Refuses what no file may take the place of, without waiting for anything.
  var requireReplaceable: (_ path: String) throws(Failure) -> Void = { _ in }

  /// Asks for a line on the terminal, nil at its end; nil itself where nobody sits at one.
  var ask: ((_ question: String) -> String?)?

  /// The columns that help and tables may take: the terminal's, 80 without one.
  var width: Int {
    let wanted = environment["COLUMNS"].flatMap { Int($0) } ?? columns ?? 80
    return min(max(wanted, 20), 200)
  }

  /// Whether colours are wanted: on a terminal, unless `NO_COLOR` or `TERM=dumb` says no.
  var colors: Bool {
    isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }
}

extension Surroundings {
  /// What carries out long work here.
  ///
  /// - Parameters:
  ///   - threads: how many work at once; nil for as many as the machine does.
  ///   - work: what long work calls itself on a terminal, `sweep`; nil for work that shows nothing.
  ///   - pieces: what it is counted in, `cells`.
  func runner(threads: Int?, showing work: String?, of pieces: String) -> ThreadRunner {
    var progress: ProgressLine.Subject?
    if let work, let terminal = progressTerminal, environment["TERM"] != "dumb" {
      progress = ProgressLine.Subject(work: work, pieces: pieces, terminal: terminal)
    }
    return ThreadRunner(threads: threads ?? Thread.cores, showing: progress)
  }
}
