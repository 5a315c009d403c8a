/// What is wrong with a JSON text, and where.
public struct JSONTextError: Error, Hashable, Sendable {
  /// Where the offending text starts.
  public let place: JSONPlace
  /// What is wrong there.
  public let problem: JSONProblem

  /// An error by its place and problem.
  public init(place: JSONPlace, problem: JSONProblem) {
    self.place = place
    self.problem = problem
  }
}

extension JSONTextError: CustomStringConvertible {
  /// The error as `line:column: problem`, to be put behind a file name and a colon.
  public var description: String { "\(place): \(problem)" }
}
