/// A rule by which a file tells that a name means one of its entries.
indirect enum NameRule: Sendable, Hashable {
  case equals(String)
  case startsWith(String)
  case endsWith(String)
  case contains(String)
  /// Any of some rules.
  case any([NameRule])
  /// All of some rules.
  case all([NameRule])
  /// A rule that is not read, and holds of nothing.
  case unread

  /// Whether it holds of a name in small letters.
  func holds(of name: String) -> Bool {
    switch self {
    case .equals(let text): name == text
    case .startsWith(let text): name.hasPrefix(text)
    case .endsWith(let text): name.hasSuffix(text)
    case .contains(let text): name.contains(text)
    case .any(let rules): rules.contains { $0.holds(of: name) }
    case .all(let rules): !rules.isEmpty && rules.allSatisfy { $0.holds(of: name) }
    case .unread: false
    }
  }

  /// The names that it holds of whatever else it says.
  var names: [String] {
    switch self {
    case .equals(let text): [text]
    case .any(let rules): rules.flatMap(\.names)
    case .startsWith, .endsWith, .contains, .all, .unread: []
    }
  }
}
