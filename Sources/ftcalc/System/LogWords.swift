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

  private static func bytes(_ count: Int) -> String { FigureText.counted(count, "byte") }
}
