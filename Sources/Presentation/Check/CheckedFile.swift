package import CostModel
internal import JSONText

/// A file that was checked: what became of its decision, or why it could not be read.
package struct CheckedFile: Sendable {
  /// What became of it.
  package enum Outcome: Sendable {
    /// The decision was held against today's prices.
    case assessed(Assessment)
    /// The file cannot be used.
    case broken([Problem])
  }

  /// A reason why a file cannot be used.
  package struct Problem: Error, Sendable, Hashable {
    /// The line and column, from 1; nil for a file that cannot be read at all.
    let position: Position?
    /// What is wrong and what to do.
    package let message: String

    /// A problem at a place, or of the file as a whole.
    package init(_ message: String, at position: Position? = nil) {
      self.message = message
      self.position = position
    }
  }

  /// A place in the text of a file.
  package struct Position: Sendable, Hashable {
    let line: Int
    let column: Int

    /// Where a file starts.
    package static let start = Position(line: 1, column: 1)

    /// The place of something in the file.
    package init(_ place: FilePlace) { self.init(line: place.line, column: place.column) }

    private init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// The name of the file as the command line has it.
  package let name: String
  /// What became of it.
  package let outcome: Outcome
  /// Whether the record in the file was written anew.
  package let isRecorded: Bool

  package init(_ name: String, _ outcome: Outcome, isRecorded: Bool = false) {
    self.name = name
    self.outcome = outcome
    self.isRecorded = isRecorded
  }

  /// The assessment; nil for a file that cannot be used.
  package var assessment: Assessment? {
    if case .assessed(let assessment) = outcome { assessment } else { nil }
  }

  /// The problems as `file:line:column: what is wrong`, which editors and terminals link as it stands.
  package var problemLines: [String] {
    problems.map { problem in
      guard let position = problem.position else { return problem.message }
      return "\(name.escaped(limit: .max)):\(position.line):\(position.column): \(problem.message)"
    }
  }

  /// Why the file cannot be used; empty where it can.
  var problems: [Problem] {
    if case .broken(let problems) = outcome { problems } else { [] }
  }

  /// How the file came out, in the one word that every format uses.
  package var status: CheckStatus {
    switch assessment?.status {
    case .holds: .holds
    case .warns: .warns
    case .fails: .fails
    case nil: .broken
    }
  }

  /// Whether everything is as it was recorded, and the decision holds.
  var isAsRecorded: Bool {
    guard let assessment else { return false }
    return assessment.status == .holds && assessment.isAsRecorded
  }
}
