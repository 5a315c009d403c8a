/// What a record keeps of a mix besides its numbers: its options in order or with their shares, and its router.
enum RecordedMix {
  /// The key of the router in a record, behind the name of the option.
  private static let router = "router"
  /// What stands between two steps of a cascade or a fallback.
  private static let arrow = " -> "

  /// The keys in a record, behind the name of the option.
  static let keys = Set(StatedMix.Rule.allCases.map(\.rawValue) + [router])

  /// What a record keeps of a mix, by key: `50% a, 50% b` under `shares`, `a -> b` under `cascade`.
  static func texts(of mix: StatedMix) -> [String: String] {
    var texts: [String: String] = [:]
    texts[mix.rule.rawValue] =
      mix.rule == .shares
      ? RecordedShares(mix).text : mix.parts.map(\.option.label).joined(separator: arrow)
    texts[router] = mix.router
    return texts
  }

  /// Whether a text can stand under a key.
  static func accepts(_ text: String, of key: String) -> Bool {
    key == RecordedShares.key ? RecordedShares(text) != nil : !text.isEmpty
  }

  fileprivate static func restoring(
    _ mix: StatedMix, _ key: String, to text: String?, beside options: [StatedOption]
  ) -> StatedMix? {
    if key == router { return mix.routed(by: text) }
    guard let text, let rule = StatedMix.Rule(rawValue: key) else { return nil }
    if rule == .shares { return RecordedShares(text)?.restored(in: mix, beside: options) }
    let labels = text.split(separator: arrow, omittingEmptySubsequences: false).map(String.init)
    let parts = labels.compactMap { mix.option(labelled: $0, beside: options) }
    guard parts.count == labels.count else { return nil }
    return StatedMix(parts.map { StatedMix.Part($0) }, rule: rule, router: mix.router)
  }
}

extension StatedMix {
  /// The mix with its options or its router as they were recorded; nil where that cannot be.
  func restoring(_ key: String, to text: String?, beside options: [StatedOption]) -> StatedMix? {
    RecordedMix.restoring(self, key, to: text, beside: options)
  }

  /// The option of a name or plan, taken from the mix, from those beside it, or from the tables; nil where it stands for
  /// none of them.
  func option(labelled label: String, beside options: [StatedOption]) -> StatedOption? {
    (parts.map(\.option) + options).first { $0.label == label } ?? (try? Plan(label)).map { StatedOption($0) }
  }
}
