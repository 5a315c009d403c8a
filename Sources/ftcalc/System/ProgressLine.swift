import Presentation

/// A terminal on standard error, and the clock by which it is written to.
struct ProgressTerminal: Sendable {
  /// How many columns it has now.
  let columns: @Sendable () -> Int
  /// The time since some moment that stays the same.
  let elapsed: @Sendable () -> Duration
  /// Writes a text to it.
  let write: @Sendable (String) -> Void
}

/// How far long work is, in one line of a terminal that is written anew and at the end erased.
struct ProgressLine {
  /// What is shown, and where.
  struct Subject: Sendable {
    /// What is done: `sweep`.
    let work: String
    /// What it is counted in: `cells`.
    let pieces: String
    /// Where it is shown.
    let terminal: ProgressTerminal
  }

  /// Work that takes no longer shows nothing.
  static let shortest = Duration.seconds(1)
  /// By then a guess can be made of how long it will take.
  static let firstGuess = Duration.milliseconds(500)
  /// The line is written anew after this time at the soonest.
  static let interval = Duration.milliseconds(100)

  private let subject: Subject
  private let began: Duration
  private var shown: Duration?

  private static let clearToEnd = "\u{1B}[K"

  /// The line of work that begins now.
  init(_ subject: Subject) {
    self.subject = subject
    began = subject.terminal.elapsed()
  }

  /// Shows how much is done, where the work is long and the last time was not just now.
  mutating func show(done: Int, of all: Int) {
    let now = subject.terminal.elapsed()
    let taken = now - began
    guard done > 0, taken >= Self.firstGuess else { return }
    let left = taken * (Double(all - done) / Double(done))
    if let shown {
      guard now - shown >= Self.interval else { return }
    } else {
      guard taken + left > Self.shortest else { return }
    }
    shown = now
    // A line that fills the last column would go on in the next one.
    let line = ProgressText.line(
      subject.work, done: done, of: all, subject.pieces, left: left, width: subject.terminal.columns() - 1)
    subject.terminal.write("\r" + line + Self.clearToEnd)
  }

  /// Takes the line away, where there is one.
  mutating func erase() {
    guard shown != nil else { return }
    shown = nil
    subject.terminal.write("\r" + Self.clearToEnd)
  }
}
