internal import JSONText

/// One thing wrong with a file that people write.
public struct FileProblem: Sendable, Hashable {
  /// The name of the file.
  public let file: String
  /// The line of the offending text, from 1.
  public let line: Int
  /// Its column in Unicode scalars, from 1.
  public let column: Int
  /// What is wrong there.
  public let fault: FileFault

  init(file: String, place: JSONPlace, fault: FileFault) {
    self.file = file
    line = place.line
    column = place.column
    self.fault = fault
  }
}

extension FileProblem: CustomStringConvertible {
  /// The problem as `file:line:column: what is wrong and what to do`.
  public var description: String { "\(file.escaped(limit: .max)):\(line):\(column): \(fault)" }
}
