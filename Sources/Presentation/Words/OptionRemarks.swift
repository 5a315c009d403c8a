internal import CostModel
internal import JSONText

extension Comparison {
  /// What an answer about one option must not leave out of what `compare` says of it: when it ends and who may tune it,
  /// in one paragraph behind its name; none without such a note, and none for staying.
  func remarkWords(on row: Row?) -> [String] {
    guard let row else { return [] }
    let words = notes(on: row).filter(\.isOfAvailability).map(\.words)
    return words.isEmpty ? [] : ["\(row.offer.id.escaped(limit: 80)): \(words.joined(separator: " "))"]
  }

  /// That today's model ends or has ended, and what follows; none where no end is announced.
  var todayEndWords: [String] {
    notes.filter { note in
      switch note {
      case .todayEnds, .todayEnded: true
      default: false
      }
    }.map(\.words)
  }
}

extension Note {
  /// Whether it says until when an option, or a part of it, can be had, by whom, and whether its price is sure.
  fileprivate var isOfAvailability: Bool {
    switch self {
    case .ends, .ended, .routerEnds, .routerEnded, .cascadeEnds, .existingCustomersOnly, .tuningCloses,
      .hypothetical, .unavailable, .unconfirmed, .tooShortToCache, .littleToCache:
      true
    case .ofPart(_, let note): note.isOfAvailability
    default: false
    }
  }
}
