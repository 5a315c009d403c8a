internal import JSONText

/// One thing wrong with a file that people write.
public struct FileProblem: Sendable, Hashable {
  /// Where the offending text stands.
  public let place: FilePlace
  /// What is wrong there.
  public let fault: FileFault

  init(_ place: FilePlace, _ fault: FileFault) {
    self.place = place
    self.fault = fault
  }
}

extension FileProblem: CustomStringConvertible {
  /// The problem as `file:line:column: what is wrong and what to do`.
  public var description: String { "\(place): \(fault)" }
}
