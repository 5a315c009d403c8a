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
  /// A rule of a kind that is not read, which holds of nothing: `regex`.
  case unread(String)

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

  /// The kinds of rule in it that are not read.
  var unread: [String] {
    switch self {
    case .unread(let kind): [kind]
    case .any(let rules), .all(let rules): rules.flatMap(\.unread)
    case .equals, .startsWith, .endsWith, .contains: []
    }
  }
}
