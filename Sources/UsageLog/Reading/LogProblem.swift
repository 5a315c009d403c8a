/// A record that could not be counted.
package struct LogProblem: Sendable, Equatable, Comparable {
  /// The number of the file, and of the piece of it.
  package var file: Int
  package var piece: Int
  /// The line from the beginning of the piece, from 1.
  package var line: Int
  /// The byte of the line, from 1.
  package var column: Int
  package var problem: RecordProblem

  /// Whether one stands before another in the log.
  package static func < (first: LogProblem, second: LogProblem) -> Bool {
    (first.file, first.piece, first.line, first.column) < (
      second.file, second.piece, second.line, second.column
    )
  }
}

/// A piece of a file that was read.
package struct LogPiece: Sendable, Equatable {
  /// The number of the file, and of the piece of it.
  package var file: Int
  package var piece: Int
  /// How many lines ended in it.
  package var lines = 0
}
