package import CostModel

extension Comparison {
  /// What a table says below about a row: everything but the longer remarks of the price table, of which the first
  /// stands for machines, since a capacity that nobody measured decides their bill.
  func footnotes(on row: Row) -> [Note] {
    notes(on: row).withRemarks(on: row.offer.leaves.filter { $0.kind == .selfHosted }.map(\.id))
  }

  /// The calls of the product a month; nil where those of a feature are not known.
  package var calls: Spread? { callsPerMonth }

  /// The prompt of a call today; nil where the tokens of a feature are not known.
  var knownPrompt: Prompt? { today.kind == .features && prompt.isEmpty ? nil : prompt }

  /// What was said or assumed of a parameter; nil where that is nothing.
  func spread(_ definition: Definition) -> Spread? {
    numbers.first { $0.definition == definition }?.spread
  }

  /// The calls of the product a month as the title says them: `50,000`, `40,000..60,000`.
  var callsText: String? {
    calls.map { calls in
      (calls.isRange ? [calls.low, calls.high] : [calls.likely]).map(FigureText.calls).joined(separator: "..")
    }
  }

  /// The calls of the product a month, counted; what they are of where nobody knows how many there are.
  var callsWords: String {
    callsText.map { "\(FigureText.counted($0, "call")) a month" }
      ?? "calls of which nobody said how many there are"
  }

  /// The day on which today's model ends, where one is announced.
  var todayEnd: CalendarDate? { today.model?.endOfLife?.on }

  /// What the savings and the paybacks of the table are against.
  var againstWords: String {
    let against = successor.map { "today's model until \($0.from), then \($0.offer.id)" } ?? "today's model"
    return
      "SAVES is against today's bill, \(MovedMonth.words). PAYS BACK, with the team's time, is against \(against)."
  }

  /// What the ends of the ranges are; nil where there are none.
  var rangeWords: String? {
    guard rows.contains(where: \.showsRange) || baselineRange != nil else { return nil }
    return
      (notes.contains(where: \.isOfRanges)
      ? RangeWords.ends(over: "the values looked at, of which a line above tells") : RangeWords.ends())
      + "."
  }

  /// The defaults that were used and stand nowhere else in the table, the ones that are nothing at the end.
  var defaultsWords: String {
    let registry = Parameters.standard
    let oneOff = registry.oneOff
    let shown = [
      registry[oneOff.teamHours], registry[oneOff.hourlyRate], registry[oneOff.trainingExamples],
      registry[oneOff.epochs], registry[oneOff.hostTrainingCost],
    ]
    return assumptions.filter { !shown.contains($0.definition) }.defaultsWords
  }

  /// What a cache of answers could take off the bill of such a product, as published; nil where nothing is known, or where
  /// one is given.
  var cacheWords: String? {
    let answers = Parameters.standard[Parameters.standard.levers.answersCached]
    guard let product = scenario.purpose.product,
      let cache = scenario.inputs.advice(on: scenario.purpose)?.cache,
      !numbers.contains(where: { $0.definition == answers && $0.spread.high > 0 })
    else { return nil }
    return "Not given: a cache of answers of your own (\(answers.flag)). Published for \(product): "
      + "\(answers.unit.text(cache.answers)) of the calls\(cache.condition.map { ", " + $0 } ?? "") "
      + "(\(cache.source.words)); --levers shows what that takes off."
  }

  /// When the prices were read, how old the oldest is, and which come from a public file.
  var priceAgeWords: String {
    [daysChecked].priceWords(listedUses, on: scenario.asOf)
  }
}

extension [Note] {
  /// The notes with the first remark of the price table on each of some machines, and no other remark of it.
  func withRemarks(on machines: [String]) -> [Note] {
    let first = Dictionary(compactMap { note in note.remarksOn.map { ($0, note) } }) { first, _ in first }
    return filter { $0.remarksOn == nil } + machines.compactMap { first[$0] }
  }
}

extension Note {
  /// What the price table remarks on here; nil for what the evaluation found.
  fileprivate var remarksOn: String? {
    switch self {
    case .fromTable(let option, _): option
    case .ofPart(let part, let note): note.remarksOn.map { _ in part }
    default: nil
    }
  }
}

extension Comparison {
  /// What the options are where the user named none, and which ones cannot be among them.
  var proposalWords: String {
    let levers = Parameters.standard.levers
    let asked = [
      ([levers.promptCached], "cached input"), (levers.writes, "cache writes"),
      ([levers.batchShare], "batches"),
    ].filter { levers, _ in
      levers.contains { spread(Parameters.standard[$0])?.high ?? 0 > 0 }
    }
    .map(\.1)
    let left =
      asked.isEmpty
      ? ""
      : " Models without a price for \(asked.joined(separator: " and ")) are not among them, cheaper ones too."
    return "The options are a proposal; --with takes others, any in 'ftcalc prices list'.\(left)"
  }
}
