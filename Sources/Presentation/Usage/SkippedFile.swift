internal import JSONText

/// A file of a folder that was not read, and why.
package struct SkippedFile: Sendable, Hashable {
  /// The file.
  package let path: String
  /// Why not, as a clause.
  package let reason: String

  package init(_ path: String, because reason: String) {
    (self.path, self.reason) = (path, reason)
  }

  /// The file and the reason as a clause.
  package var words: String { "\(path.escaped(limit: 200)) is skipped: \(reason)" }
}
