package import CostModel

/// A file that was checked: what became of its decision, or why it could not be read.
package struct CheckedFile: Sendable {
  /// What became of it.
  package enum Outcome: Sendable {
    /// The decision was held against today's prices.
    case assessed(Assessment)
    /// The file cannot be used; a line for each problem, each with its place.
    case broken([String])
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
  package var isAsRecorded: Bool {
    guard let assessment else { return false }
    return assessment.status == .holds && assessment.changes.isEmpty && assessment.decision.recorded != nil
  }
}

/// How a file came out, best first.
package enum CheckStatus: String, Sendable, CaseIterable, Comparable {
  /// Everything holds.
  case holds
  /// The decision stands, and something wants to be looked at.
  case warns
  /// The decision no longer holds.
  case fails
  /// The file cannot be used.
  case broken

  /// Better comes first.
  package static func < (left: Self, right: Self) -> Bool { left.severity < right.severity }

  private var severity: Int {
    switch self {
    case .holds: 0
    case .warns: 1
    case .fails: 2
    case .broken: 3
    }
  }
}
