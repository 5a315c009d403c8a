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

extension CheckStatus {
  /// The word in front of a file.
  var label: String {
    switch self {
    case .holds: "ok"
    case .warns: "WARN"
    case .fails: "FAIL"
    case .broken: "BAD"
    }
  }

  var style: Style {
    switch self {
    case .holds: .good
    case .warns: .doubtful
    case .fails, .broken: .bad
    }
  }
}
