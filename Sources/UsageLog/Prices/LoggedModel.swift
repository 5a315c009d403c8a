import CostModel

/// The names by which logs call models: with the provider in front, and the day of a snapshot behind.
enum LoggedModel {
  /// The model of a book that a name of a log stands for; nil where none or several do.
  ///
  /// First the name as it is. Then without what stands before a slash or a region, `openrouter/openai/gpt-4o`,
  /// `us.anthropic.claude-…`; then each of these without the day of the snapshot, `-2026-03-05` or `-20260305`.
  static func model(_ name: String, in book: PriceBook) -> Model? {
    let names = spellings(name)
    for name in names {
      if let model = try? book.model(named: name, suggesting: false) { return model }
    }
    for name in names {
      guard let undated = undated(name) else { continue }
      if let model = try? book.model(named: undated, suggesting: false) { return model }
    }
    return nil
  }

  /// Whether a name is that of a tuned model.
  static func isTuned(_ name: String) -> Bool {
    spellings(name).contains { $0.prefix(3).lowercased() == "ft:" }
  }

  /// No seller puts more parts before a name; a text of nothing but slashes is none.
  private static let mostSpellings = 16

  /// The name with fewer and fewer parts before it.
  private static func spellings(_ name: String) -> [String] {
    var all = [name]
    var rest = name[...]
    while all.count < mostSpellings, let slash = rest.firstIndex(of: "/") {
      rest = rest[rest.index(after: slash)...]
      if !rest.isEmpty { all.append(String(rest)) }
    }
    for region in ["us.", "eu.", "apac.", "global."] where rest.hasPrefix(region) {
      all.append(String(rest.dropFirst(region.count)))
    }
    return all
  }

  /// The name without the day of a snapshot, `@20250929` and a variant behind it left; nil where it has none.
  private static func undated(_ name: String) -> String? {
    let parts = name.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    guard let base = parts.first else { return nil }
    if parts.count > 1, parts[1].count == 8, parts[1].allSatisfy(\.isNumber) {
      return ([base] + parts.dropFirst(2)).joined(separator: "@")
    }
    let words = base.split(separator: "-", omittingEmptySubsequences: false)
    func isNumber(_ word: Substring, _ digits: Int) -> Bool {
      word.utf8.count == digits && word.allSatisfy(\.isNumber)
    }
    var kept: ArraySlice<Substring> = words[...]
    if let last = words.last, isNumber(last, 8) {
      kept = words.dropLast()
    } else if words.count > 3, isNumber(words[words.count - 3], 4), isNumber(words[words.count - 2], 2),
      isNumber(words[words.count - 1], 2)
    {
      kept = words.dropLast(3)
    }
    guard kept.count < words.count, !kept.isEmpty else { return nil }
    return ([kept.joined(separator: "-")] + parts.dropFirst()).joined(separator: "@")
  }
}
