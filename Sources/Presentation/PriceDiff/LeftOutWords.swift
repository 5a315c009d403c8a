internal import CostModel
internal import JSONText

extension PublicPriceList {
  /// How many entries were taken, why the others were not, and how prices that are held back are accepted.
  ///
  /// - Parameter isNamed: whether all of them are named below.
  func leftOutWords(isNamed: Bool) -> String {
    let whole = leftOut.filter { !$0.isPart }
    let parts = leftOut.filter(\.isPart)
    let reasons = whole.map(\.reason.countedAs).reduce(into: [(words: String, count: Int)]()) {
      counts, words in
      if let index = counts.firstIndex(where: { $0.words == words }) {
        counts[index].count += 1
      } else {
        counts.append((words, 1))
      }
    }
    let words = reasons.map { "\(FigureText.count(Double($0.count))) \($0.words)" }.joined(separator: ", ")
    return "Of \(FigureText.counted(entryCount, "row")) \(FigureText.count(Double(takenCount))) were taken; "
      + "left out: \(words.isEmpty ? "none" : words)"
      + (parts.isEmpty ? "." : "; and \(FigureText.counted(parts.count, "part")) of entries that were taken.")
      + heldBackWords(isNamed: isNamed)
  }

  /// The prices that are not used before they are accepted, each once and with what accepts it.
  var heldBack: [String] {
    var words: [String] = []
    for entry in leftOut {
      guard let sentence = entry.acceptanceWords, !words.contains(sentence) else { continue }
      words.append(sentence)
    }
    return words
  }

  private func heldBackWords(isNamed: Bool) -> String {
    let held = heldBack
    guard !held.isEmpty else { return "" }
    let shown = held.prefix(5).joined(separator: "; ")
    let rest = held.count > 5 ? "; and \(held.count - 5) more\(isNamed ? "" : ", which --names lists")" : ""
    return " Not used before it is accepted: \(shown)\(rest)."
  }
}

extension LeftOut {
  /// What is odd about a price, and what accepts it; nil where it was left out for another reason.
  fileprivate var acceptanceWords: String? {
    switch reason {
    case .unlikely(let id, .claimedTwice(let first, let second)):
      "\(id.escaped()) \(PriceDoubt.claimedTwice(first, second)) (--accept-price \(first.shellWord) or \(second.shellWord))"
    case .unlikely(let id, let doubt): "\(id.escaped()) \(doubt) (--accept-price \(id.shellWord))"
    default: nil
    }
  }
}

extension LeftOut.Reason {
  /// The reason behind a number of entries: `no chat models`.
  fileprivate var countedAs: String {
    switch self {
    case .notChat: "no chat models"
    case .noKind: "of no stated kind"
    case .placeholder: "that stand for no model"
    case .bySize: "priced by size"
    case .fineTune: "fine-tunes"
    case .noPrice: "without a price"
    case .zero: "at 0 without a word"
    case .free: "free of charge"
    case .variable: "of varying price"
    case .otherUnit: "not billed by tokens alone"
    case .currency: "in another currency"
    case .absurd: "with an impossible price"
    case .unreadTiers: "with unread prices of longer calls"
    case .unknownSuffix: "with a key of an unknown suffix"
    case .condition: "priced under a condition"
    case .sameAs: "other names at the same prices"
    case .otherwiseThan: "other names at other prices"
    case .unlikely(_, .claimedTwice): "claimed twice"
    case .unlikely: "unlikely"
    case .gone: "not sold any more"
    case .ended: "whose last price ended"
    case .twoPrices: "with two prices for one time"
    case .zeroPart: "with a part at 0"
    case .unknownPrice: "with an unknown price"
    case .badDay: "with a text that is no day"
    case .notRead: "that are not read"
    case .noName: "without a name"
    case .noSeller: "without a seller"
    case .notAnEntry: "that are no entries"
    }
  }
}
