internal import CostModel
internal import JSONText

extension Change {
  /// What changed: `calls`, `openai/gpt-4o ends`, `openai/gpt-6-luna price`.
  var title: String {
    switch subject {
    case .input(let key, _, _): key.escaped(limit: 100)
    case .price(let id, _, _): id.escaped(limit: 100) + " price"
    case .end(let id, _, _): id.escaped(limit: 100) + " ends"
    case .replacement(let id, _, _): id.escaped(limit: 100) + " is followed by"
    case .fineTuning(let id, _, _): id.escaped(limit: 100) + " tuning"
    case .choice: "choice"
    case .day: "first day"
    }
  }

  /// What it was, and what it is.
  var values: (then: String, now: String) {
    switch subject {
    case .input(_, let then, let now): (then?.escaped(limit: 80) ?? "-", now?.escaped(limit: 80) ?? "-")
    case .price(_, nil, let now?): ("not compared", now.words)
    case .price(_, let then?, nil): (then.words, "not compared")
    case .price(_, let then, let now): PriceFacts.differences(then, now)
    case .end(_, let then, let now): (then?.description ?? "-", now?.description ?? "-")
    case .replacement(_, let then, let now): (then ?? "-", now ?? "-")
    case .fineTuning(_, let then, let now): (then?.words ?? "-", now?.words ?? "-")
    case .choice(let then, let now): (then.escaped(limit: 80), now.escaped(limit: 80))
    case .day(let then, let now): (then.description, now.description)
    }
  }

  /// The change with what it moved: `input from 1200 to 1500: moves monthlyCost from $820.80 to $982.80`.
  var sentence: String {
    let (then, now) = values
    return "\(title) from \(then) to \(now): \(effectWords.joined(separator: "; "))"
  }

  /// What the change moved, as clauses; one at a time, everything else as it is now.
  var effectWords: [String] {
    guard let effects else { return ["what it moves cannot be computed"] }
    if effects.isEmpty { return ["moves nothing that must hold"] }
    return effects.map { effect in
      "moves \(effect.metric.rawValue)\(effect.end == .likely ? "" : " (\(effect.end.rawValue))") from \(effect.without.text(of: effect.metric)) "
        + "to \(effect.now.text(of: effect.metric))"
    }
  }
}

extension PriceFacts {
  /// The leading prices: `$0.10 / $0.50`, of a machine its steps.
  var words: String {
    let tokens = [TokenRate.input, .output].compactMap { amounts[$0.key] }
    if !tokens.isEmpty { return tokens.map(FigureText.price).joined(separator: " / ") }
    if !steps.isEmpty { return steps.map { FigureText.money($0.usdPerMonth) }.joined(separator: " / ") }
    return amounts.sorted { $0.key < $1.key }.map { FigureText.price($0.value) }.joined(separator: " / ")
  }

  /// The prices that differ between two facts, on both sides in the same order: the leading ones where one of them does,
  /// else the first two.
  static func differences(_ then: PriceFacts?, _ now: PriceFacts?) -> (then: String, now: String) {
    let keys = Set(then?.amounts.keys.map { $0 } ?? []).union(now?.amounts.keys.map { $0 } ?? [])
      .filter { then?.amounts[$0] != now?.amounts[$0] }.sorted()
    let isLeading = keys.contains(TokenRate.input.key) || keys.contains(TokenRate.output.key)
    guard !keys.isEmpty, keys.count <= 2 || !isLeading else {
      return (then?.words ?? "-", now?.words ?? "-")
    }
    func text(_ facts: PriceFacts?) -> String {
      keys.prefix(2).map { key in facts?.amounts[key].map(FigureText.price) ?? "-" }.joined(separator: " / ")
        + (keys.count > 2 ? " …" : "")
    }
    return (text(then), text(now))
  }
}
