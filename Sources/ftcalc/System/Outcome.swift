import Presentation

/// What a run of the program leaves: its texts and its exit code.
struct Outcome: Sendable, Hashable {
  /// For standard output.
  var output = ""
  /// For standard error.
  var errors = ""
  /// What the process returns.
  var exitCode = ExitStatus.done
}

extension Outcome {
  /// Lines that people read, none of which a log or Markdown takes for a sign of its own.
  init(lines: String) { self.init(output: LineStart.guarded(lines)) }
}

/// The exit codes; they never depend on a flag.
enum ExitStatus: Int32, Sendable, Hashable, CaseIterable {
  case done = 0
  case decision = 1
  case failure = 2
  case usage = 64

  /// What the code says, in the help and the manual.
  var meaning: String {
    switch self {
    case .done: "done, or the decision holds"
    case .decision: "a decision no longer holds"
    case .failure: "bad files, prices or combinations, or trouble in reading or writing"
    case .usage: "a command, name, value or order on the command line that cannot be accepted"
    }
  }
}

/// Why a command stops: one line for each thing that is wrong.
struct Failure: Error, Sendable, Hashable {
  /// The lines for standard error.
  let lines: [String]
  /// The exit code that says it.
  let exitCode: ExitStatus

  /// Something that the program says of itself.
  init(_ lines: String..., exitCode: ExitStatus = .failure) {
    self.init(lines: lines, exitCode: exitCode)
  }

  /// The same, line by line.
  init(lines: [String], exitCode: ExitStatus = .failure) {
    self.lines = lines.map { "ftcalc: " + $0 }
    self.exitCode = exitCode
  }

  /// Lines that start with a place, `file:line:column`, which editors and terminals link as it stands.
  init(places lines: [String]) {
    self.lines = lines
    exitCode = .failure
  }

  /// Several failures as one, each line once; the worst exit code counts.
  init(all failures: [Failure]) {
    var said: Set<String> = []
    lines = failures.flatMap(\.lines).filter { said.insert($0).inserted }
    exitCode = failures.contains { $0.exitCode == .failure } ? .failure : failures.first?.exitCode ?? .failure
  }
}
