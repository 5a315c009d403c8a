import JSONText
import Presentation
import UsageLog

/// What is said of logs that cannot be read.
enum LogWords {
  static func shrunk(_ name: String, from size: Int, to now: Int) -> String {
    "cannot read \(name.quoted): it became shorter while it was read, \(bytes(now)) of \(bytes(size)); read a copy of it"
  }

  static func replaced(_ name: String) -> String {
    "cannot read \(name.quoted): another file took its place while the log was read; try again"
  }

  /// A file that is no log, as an end of the reading and as one that is passed over.
  static func unread(_ name: String, _ error: LogError) -> (failure: Failure, skipped: SkippedFile) {
    (Failure("cannot read \(name.quoted): \(error.words)"), SkippedFile(name, because: error.words))
  }

  /// Files of folders none of which is a log.
  static func noLog(_ first: SkippedFile) -> Failure {
    Failure("cannot read \(first.path.quoted): \(first.reason)")
  }

  private static func bytes(_ count: Int) -> String { FigureText.counted(count, "byte") }
}
