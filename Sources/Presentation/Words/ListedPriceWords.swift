internal import CostModel
internal import JSONText

extension [ListedUse] {
  /// Which prices come from which public file, and what the table has of them; empty where none does.
  ///
  /// `From litellm.json (LiteLLM, 2026-11-20): xai/grok-4.7 $2.00 / $6.00 (the table has the same).`
  var words: [String] {
    let origins = map(\.listed.origin).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return origins.map { origin in
      let uses = filter { $0.listed.origin == origin }
      let isUndated = uses.contains { $0.listed.day == nil }
      let hint = isUndated ? " These are of no day; --prices-date gives it." : ""
      return "From \(origin.escaped(limit: 200)): \(uses.map(\.clause).joined(separator: "; ")).\(hint)"
    }
  }
}

extension ListedUse {
  /// One of the prices with what the table has.
  fileprivate var clause: String {
    if let doubt = listed.doubt {
      return "\(id) is not used, as it \(doubt.description) (--accept-price \(listed.acceptance.shellWord))"
    }
    return "\(id) \(used?.pair ?? "-") (\(tableWords))"
  }

  /// That the price is not used and how it is, as a sentence; nil where nothing is odd about it.
  var doubtWords: String? {
    listed.doubt.map {
      "\(listed.file.escaped(limit: 200)) has another price of \(id), which is not used: it \($0.description); "
        + "--accept-price \(listed.acceptance.shellWord) takes it."
    }
  }

  private var tableWords: String {
    guard let table else { return "the table has none" }
    let checked = tableChecked.map { " of \($0)" } ?? ""
    let isSame = used?.pair == table.pair
    let words = isSame ? "as in the table" : "the table has \(table.pair)\(checked)"
    guard !isSame, let file = listed.day, let tableChecked, file < tableChecked else { return words }
    return words + ", which is newer than the file"
  }
}

extension TokenRates {
  /// The prices of input and output: `$2.00 / $6.00`.
  var pair: String {
    [input, output].map { $0.map { FigureText.price($0.value) } ?? "-" }.joined(separator: " / ")
  }
}

extension [[CalendarDate]] {
  /// When the prices of some answers were read, how old the oldest is, and which come from a public file.
  func priceWords(_ uses: [ListedUse], on day: CalendarDate) -> String {
    let days = flatMap(\.self)
    // A public file need not have a day.
    let age = days.isEmpty && !uses.isEmpty ? [] : [days.priceAgeWords(on: day)]
    return (age + uses.words).joined(separator: " ")
  }
}
