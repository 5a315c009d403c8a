/// The shares of a mix as a record keeps them: `30% openai/gpt-5.4, 70% tuned`.
struct RecordedShares: Hashable {
  /// The key in a record, behind the name of the option.
  static let key = "shares"

  /// The names of the options with their shares, in alphabetical order.
  private(set) var parts: [Part]

  /// An option of a mix by its name, else by its plan.
  struct Part: Hashable {
    var label: String
    let share: Double
  }

  /// The shares of a mix.
  init(_ mix: StatedMix) {
    parts = mix.parts.map { Part(label: $0.recordedLabel, share: $0.share) }.sorted { $0.label < $1.label }
  }

  /// Reads the text of a record; nil where it is none.
  init?(_ text: String) {
    parts = []
    for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
      let words = piece.trimmingPrefix(" ").split(separator: " ", maxSplits: 1)
      if let first = words.first, first.hasSuffix("%"), let label = words.dropFirst().first,
        let share = Share(stated: String(first))
      {
        parts.append(Part(label: String(label), share: share.value))
      } else {
        // A name may hold commas.
        guard let last = parts.indices.last else { return nil }
        parts[last].label += "," + piece
      }
    }
  }

  /// The text in a record.
  var text: String { parts.map { "\(Unit.share.text($0.share)) \($0.label)" }.joined(separator: ", ") }

  /// A mix with these shares, its options taken from it, from those beside it, or from the tables; nil where a name
  /// stands for none of them.
  func restored(in mix: StatedMix, beside options: [StatedOption]) -> StatedMix? {
    let restored = parts.compactMap { part -> StatedMix.Part? in
      let tier = TaskTier.allCases.first { part.label.hasPrefix($0.recordedPrefix) }
      let label = String(part.label.dropFirst(tier?.recordedPrefix.count ?? 0))
      if let same = mix.parts.first(where: { $0.option.label == part.label }) {
        return StatedMix.Part(same.option, share: part.share)
      }
      return mix.option(labelled: label, beside: options).map {
        StatedMix.Part($0, share: part.share, tier: tier)
      }
    }
    // The first of the options is the one that `routed` moves.
    func place(_ part: StatedMix.Part) -> Int {
      mix.parts.firstIndex { $0.recordedLabel == part.recordedLabel } ?? mix.parts.count
    }
    let ordered = restored.enumerated().sorted {
      (place($0.element), $0.offset) < (place($1.element), $1.offset)
    }
    return restored.count == parts.count ? StatedMix(ordered.map(\.element), router: mix.router) : nil
  }
}

extension StatedMix.Part {
  /// The option as the record of a mix names it: `tuned`, of a tier `simple: tuned`.
  fileprivate var recordedLabel: String { (tier?.recordedPrefix ?? "") + option.label }
}

extension TaskTier {
  fileprivate var recordedPrefix: String { rawValue + ": " }
}
