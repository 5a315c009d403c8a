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

extension PriceFacts.Amount {
  /// Its name and its value: `hosting $1.70/h`.
  func words(_ value: Double) -> String {
    [name, FigureText.text(value, unit)].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension PriceFacts {
  /// The leading prices: `$0.10 / $0.50`, of a machine its steps.
  var words: String {
    let tokens = [TokenRate.input, .output].compactMap { amounts[$0.key] }
    if !tokens.isEmpty { return tokens.map(FigureText.price).joined(separator: " / ") }
    if !steps.isEmpty { return stepWords(withCalls: false) }
    return Self.known.compactMap { amount in amounts[amount.key].map(amount.words) }.joined(separator: " / ")
  }

  private func stepWords(withCalls: Bool) -> String {
    steps.map { step in
      FigureText.money(step.usdPerMonth)
        + (withCalls ? " to \(FigureText.counted(FigureText.calls(step.callsPerDay), "call")) a day" : "")
    }.joined(separator: " / ")
  }

  /// What differs between two facts, on both sides in the same order: the leading prices where one of them does, the
  /// first two other amounts by their names, and what is billed otherwise.
  static func differences(_ then: PriceFacts?, _ now: PriceFacts?) -> (then: String, now: String) {
    guard let then, let now else { return (then?.words ?? "-", now?.words ?? "-") }
    func differs(_ key: String) -> Bool { then.amounts[key] != now.amounts[key] }
    let leading = known.filter { [TokenRate.input.key, TokenRate.output.key].contains($0.key) }
    var others = known.filter { amount in differs(amount.key) }
    func sides(_ text: (PriceFacts) -> String) -> (then: String, now: String) { (text(then), text(now)) }
    var parts: [(then: String, now: String)] = []
    if let only = others.first, others.count == 1, leading.contains(where: { $0.key == only.key }) {
      parts.append(sides { $0.amounts[only.key].map(FigureText.price) ?? "-" })
      others = []
    } else if leading.contains(where: { differs($0.key) }) {
      parts.append(sides(\.words))
      others.removeAll { amount in TokenRate.allCases.contains { $0.key == amount.key } }
    }
    parts += others.prefix(2).map { amount in
      sides { $0.amounts[amount.key].map(amount.words) ?? "-" }
    }
    if others.count > 2 { parts.append(("...", "...")) }
    if then.steps != now.steps {
      let isPriced = then.steps.map(\.usdPerMonth) != now.steps.map(\.usdPerMonth)
      parts.append(sides { $0.stepWords(withCalls: !isPriced) })
    }
    parts += flags.filter { then[keyPath: $0.path] != now[keyPath: $0.path] }.map { flag in
      sides { $0[keyPath: flag.path] ? flag.holding : flag.missing }
    }
    return (
      parts.map(\.then).joined(separator: " / "), parts.map(\.now).joined(separator: " / ")
    )
  }
}
