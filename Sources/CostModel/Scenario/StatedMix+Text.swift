extension StatedMix {
  /// Reads `mix:A=70%+B=30%`, `cascade:A+B` or `fallback:A+B`; nil for a text that begins otherwise.
  ///
  /// - Throws: ``ScenarioError`` for a part that is no plan or a mix itself, for a share that is missing or none, and
  ///   for more than ``partLimit`` parts.
  init?(parsing text: String) throws(ScenarioError) {
    guard let (rule, rest) = Self.prefixed(text) else { return nil }
    var parts: [Part] = []
    let pieces = rest.split(separator: "+", omittingEmptySubsequences: false)
    guard pieces.count <= Self.partLimit else { throw .badMix(text, .tooManyParts(pieces.count)) }
    for piece in pieces.map({ String($0.trimmed) }) {
      guard !piece.isEmpty else { throw .badOption(text) }
      guard rule == .shares else {
        parts.append(Part(StatedOption(try Self.plan(piece, in: text))))
        continue
      }
      guard let sign = piece.lastIndex(of: "=") else { throw .badMix(text, .unreadShare(piece, nil)) }
      let (name, written) = (String(piece[..<sign].trimmed), String(piece[sign...].dropFirst().trimmed))
      guard let share = Share(stated: written) else { throw .badMix(text, .unreadShare(name, written)) }
      let option = StatedOption(try Self.plan(name, in: text))
      // Twice the same option is one with both shares.
      let same = parts.firstIndex { $0.option == option }
      let before = same.map { parts.remove(at: $0).share } ?? 0
      parts.insert(Part(option, share: before + share.value), at: same ?? parts.count)
    }
    self.init(parts, rule: rule)
  }

  /// The mix as it is written, its parts under these names: `mix:a=70%+b=30%`.
  static func text(_ rule: Rule, _ parts: [(name: String, share: Double)]) -> String {
    let words = parts.map { rule == .shares ? "\($0.name)=\(Share($0.share).statedText)" : $0.name }
    return rule.prefix + words.joined(separator: "+")
  }

  /// Whether a text is written as a mix, be it a good one or not.
  static func isMix(_ text: String) -> Bool { prefixed(text) != nil }

  private static func prefixed(_ text: String) -> (Rule, String)? {
    for rule in Rule.allCases {
      if let rest = text.dropping(prefix: rule.prefix) { return (rule, rest) }
    }
    return nil
  }

  private static func plan(_ name: String, in text: String) throws(ScenarioError) -> Plan {
    guard !name.isEmpty else { throw .badOption(text) }
    // Refused before it is read: a text of any length holds as many mixes within mixes.
    guard !isMix(name) else { throw .badMix(text, .nested(name)) }
    return try Plan(name)
  }
}

extension StatedMix.Rule {
  /// What stands before the parts on the command line.
  package var prefix: String { (self == .shares ? "mix" : rawValue) + ":" }
}
