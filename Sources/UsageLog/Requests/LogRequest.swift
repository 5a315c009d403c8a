/// What of a log is asked for.
package struct LogRequest: Sendable {
  /// What tells the groups apart, in order.
  package var by: [GroupKey] = []
  /// The format, where it is not to be detected.
  package var formatName: String?
  /// Where fields stand, before the places that the format knows.
  package var map: [(field: Field, path: String)] = []
  /// Seconds since 1970 from which calls count, and before which they do.
  package var since: Int?
  package var until: Int?
  /// What records must say, to the letter.
  package var wheres: [(key: GroupKey, value: String)] = []
  /// Whether records of one identity are one call.
  package var dedupe = false
  /// Seconds east of Greenwich of the place whose days count.
  package var zone = 0

  package init() {}

  /// The most parts of a path.
  static let mostParts = 64
  /// The most paths that fields are mapped to: with the marks of a format they are looked for in one record.
  static let mostMappings = 32

  /// A path that can be looked for.
  ///
  /// - Throws: ``LogError/longPath(_:limit:)``.
  package static func path(_ text: String) throws(LogError) -> String {
    guard KeyName.path(text).count <= mostParts else { throw .longPath(text, limit: mostParts) }
    return text
  }

  /// Throws where more than two fields are mapped to one path.
  package func requireRoom() throws(LogError) {
    for (_, path) in map {
      let fields = Set(map.filter { KeyName.path($0.path) == KeyName.path(path) }.map(\.field))
      guard fields.count <= 2 else { throw .crowdedPath(path, Field.allCases.filter(fields.contains)) }
    }
  }
}
