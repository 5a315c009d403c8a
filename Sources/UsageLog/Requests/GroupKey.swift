import CostModel

/// What tells the groups of a log apart, and what records are chosen by.
package enum GroupKey: Sendable, Hashable {
  /// What a record says of its call.
  case field(Field)
  /// When the call was made.
  case day
  case week
  case month
  case hour
  /// Which file it stands in.
  case file
  /// What stands at a path of the record: `metadata.team`.
  case path(String)

  /// The keys that have names, in the order in which they are offered.
  package static let named: [(name: String, key: GroupKey)] = [
    ("feature", .field(.feature)), ("model", .field(.model)), ("user", .field(.user)),
    ("customer", .field(.customer)), ("provider", .field(.provider)), ("status", .field(.status)),
    ("tier", .field(.tier)), ("day", .day), ("week", .week), ("month", .month), ("hour", .hour),
    ("file", .file),
  ]

  /// The key of a name, or else a path; `.users` is the path of a name that is near to another.
  package init(_ text: String) throws(LogError) {
    if let known = Self.named.first(where: { $0.name == text }) {
      self = known.key
    } else if text.hasPrefix(".") {
      self = .path(try LogRequest.path(String(text.dropFirst())))
    } else {
      let near = text.contains(".") ? [] : nearestNames(to: text, among: Self.named.map(\.name))
      guard near.isEmpty, !text.isEmpty else { throw .unknownKey(text, nearest: near) }
      self = .path(try LogRequest.path(text))
    }
  }

  /// The period that it names; nil for what is no time.
  var period: Period? {
    switch self {
    case .day: .day
    case .week: .week
    case .month: .month
    case .hour: .hour
    case .field, .file, .path: nil
    }
  }

  /// Whether it is a time: groups of it stand in its order.
  package var isPeriod: Bool {
    switch self {
    case .day, .week, .month, .hour: true
    case .field, .file, .path: false
    }
  }

  /// The names of those that are.
  package static let periodNames = Set(named.filter(\.key.isPeriod).map(\.name))

  /// How it is named.
  package var text: String {
    if case .path(let path) = self { return path }
    return Self.named.first { $0.key == self }?.name ?? ""
  }
}
