package import CostModel

extension Row {
  /// The heading that the row stands under.
  package var heading: String {
    switch offer.kind {
    case .api: offer.bound == nil ? "Another model" : "Tune the bill"
    case .hosted: "Fine-tune, paid by the token"
    case .selfHosted:
      offer.isReserved
        ? "Reserved throughput, not tuned"
        : offer.keepsModel ? "The same model on another machine" : "Fine-tune, own machine"
    case .mix: "Routed among several"
    }
  }

  /// The name of the row in a table.
  package var title: String {
    switch offer.bound {
    case .allCached: "  all input cached"
    case .allBatch: "  all calls in batch"
    case nil: offer.id
    }
  }

  /// Whether the table has a line for each end of the range: where more of it moves than what is paid up front, and when that
  /// is earned back.
  package var showsRange: Bool {
    guard let range else { return false }
    return range.low.monthlyTotal != range.high.monthlyTotal || range.low.saving != range.high.saving
  }

  /// Whether the sum up front rests on a default that the user should replace.
  package func isUpfrontAssumed(in comparison: Comparison) -> Bool {
    offer.isTuned && figures?.oneOff.training != nil && !assumedUpfront(in: comparison).isEmpty
  }

  /// The replaceable defaults that the sum up front of this row rests on, the team's time aside.
  func assumedUpfront(in comparison: Comparison) -> [Assumption] {
    offer.leaves.flatMap { leaf -> [Assumption] in
      guard let training = comparison.assumedTraining(of: leaf) else { return [] }
      return comparison.assumptions.filter { $0.definition == training }
    }
  }
}

extension Comparison {
  /// What a table says below about a row: everything but the longer remarks of the price table, of which the first
  /// stands for machines, since a capacity that nobody measured decides their bill.
  package func footnotes(on row: Row) -> [Note] {
    notes(on: row).withRemarks(on: row.offer.leaves.filter { $0.kind == .selfHosted }.map(\.id))
  }

  /// The calls of the product a month.
  package var calls: Spread {
    spread(Parameters.standard[Parameters.standard.workload.calls]) ?? Spread(0)
  }

  /// What was said or assumed of a parameter; nil where that is nothing.
  private func spread(_ definition: Definition) -> Spread? {
    numbers.first { $0.definition == definition }?.spread
  }

  /// The calls of the product a month as the title says them: `50,000`, `40,000..60,000`.
  var callsText: String {
    let ends = calls.isRange ? [calls.low, calls.high] : [calls.likely]
    return ends.map(FigureText.calls).joined(separator: "..")
  }

  /// The day on which today's model ends, where one is announced.
  package var todayEnd: CalendarDate? { today.model?.endOfLife?.on }

  /// What the savings and the paybacks of the table are against.
  var againstWords: String {
    let against = successor.map { "today's model until \($0.from), then \($0.offer.id)" } ?? "today's model"
    return
      "SAVES is against today's bill, \(MovedMonth.words). PAYS BACK, with the team's time, is against \(against)."
  }

  /// What the ends of the ranges are; nil where there are none.
  var rangeWords: String? {
    guard rows.contains(where: \.showsRange) || baselineRange != nil else { return nil }
    let isPart = notes.contains { note in
      switch note {
      case .rangesOneAtATime, .stepsLeftOut: true
      default: false
      }
    }
    return "low and high are the smallest and the largest of each column over "
      + (isPart
        ? "the values looked at, of which a line above tells." : "all corners and steps of the ranges.")
  }

  /// What `+team` adds; nil where the user settled the sum up front outright.
  package var teamWords: String? {
    let registry = Parameters.standard
    let (team, rate) = (registry[registry.oneOff.teamHours], registry[registry.oneOff.hourlyRate])
    let settling =
      [team, rate, registry[registry.oneOff.upfront]] + registry.oneOff.workParts.map { registry[$0] }
    guard
      let row = rows.first(where: { row in
        row.offer.isTuned && row.figures != nil && settling.allSatisfy { !isOwn($0, of: row.offer) }
      }),
      let figures = row.figures,
      figures.oneOff.labor.value > 0
    else { return nil }
    let hours = assumptions.first { $0.definition == team }
    var words = "`+team` adds "
    if let hours, let rate = spread(rate) {
      words += "\(FigureText.text(hours.spread, .hours)) of work at \(FigureText.text(rate, .usdPerHour)), "
    }
    words += FigureText.money(figures.oneOff.labor.value)
    if let labor = row.range?.labor, labor.low < labor.high {
      words += " likely (\(FigureText.money(labor.low.value)) to \(FigureText.money(labor.high.value)))"
    }
    return words + (hours == nil ? "." : ", as you gave no hours (\(team.flag)).")
  }

  /// What `+team` adds to what is not tuned; nil where no hours of it were given.
  package var setupWords: String? {
    let oneOff = Parameters.standard.oneOff
    let (setup, rate) = (Parameters.standard[oneOff.setupHours], Parameters.standard[oneOff.hourlyRate])
    guard
      rows.contains(where: { row in
        !row.offer.isTuned && row.figures?.oneOff.labor.value ?? 0 > 0
          && [setup, rate].allSatisfy { !isOwn($0, of: row.offer) }
      }),
      let hours = spread(setup), let price = spread(rate)
    else { return nil }
    return "UP FRONT holds \(FigureText.text(hours, .hours)) of work at "
      + "\(FigureText.text(price, .usdPerHour)) for what is not tuned (\(setup.flag))."
  }

  /// The assumed sums up front of some rows, each with the flag that replaces it; nil where none is assumed.
  func assumedUpfrontWords(_ rows: [Row]) -> String? {
    let sums = assumedSums(rows)
    return sums.isEmpty ? nil : "Assumed, replace it: \(sums.joined(separator: "; "))."
  }

  /// The same with the hours of the team.
  func assumedWords(_ rows: [Row]) -> String? {
    let sums = (assumedTeam(rows).map { [$0] } ?? []) + assumedSums(rows)
    return sums.isEmpty ? nil : sums.joined(separator: "; ")
  }

  private func assumedSums(_ rows: [Row]) -> [String] {
    var words: [String] = []
    let oneOff = Parameters.standard.oneOff
    let host = Parameters.standard[oneOff.hostTrainingCost]
    let epochs = spread(Parameters.standard[oneOff.epochs]) ?? Spread(0)
    for row in rows where row.isUpfrontAssumed(in: self) {
      for assumption in row.assumedUpfront(in: self) {
        let text =
          if assumption.definition == host {
            "\(row.offer.id) \(FigureText.text(assumption.spread, .usd)) a run"
          } else {
            "\(FigureText.text(assumption.spread, .count)) examples x \(FigureText.text(epochs, .count)) epochs"
          }
        let sentence = "\(text) (\(assumption.definition.flag))"
        if !words.contains(sentence) { words.append(sentence) }
      }
    }
    return words
  }

  /// The published hours of the team with what they come to; nil where a user gave hours.
  private func assumedTeam(_ rows: [Row]) -> String? {
    let oneOff = Parameters.standard.oneOff
    let team = Parameters.standard[oneOff.teamHours]
    guard let row = rows.first(where: isTeamAssumed), let labor = row.figures?.oneOff.labor,
      let hours = spread(team), let rate = spread(Parameters.standard[oneOff.hourlyRate])
    else { return nil }
    let ends = row.range.map { range in
      " (\(FigureText.upfront(range.labor.low.value)) to \(FigureText.upfront(range.labor.high.value)))"
    }
    return "\(FigureText.text(hours, .hours)) of your team at \(FigureText.text(rate, .usdPerHour)), "
      + "\(FigureText.upfront(labor.value))\(ends ?? "") (\(team.flag))"
  }

  /// The defaults that were used and stand nowhere else in the table, the ones that are nothing at the end.
  package var defaultsWords: String {
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

  /// When the prices were read, and how old the oldest is.
  package var priceAgeWords: String { daysChecked.priceAgeWords(on: scenario.asOf) }
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

extension Row {
  /// The verdict as a table shows it; a bound on today's model has none.
  var verdictCell: String { offer.bound == nil ? verdict.words : "at most" }
}

extension [Assumption] {
  /// The defaults in one sentence, the ones that are nothing at the end; empty without any.
  var defaultsWords: String {
    func said(_ assumptions: [Assumption]) -> [String] {
      assumptions.map {
        "\($0.definition.flag) \($0.definition.unit.text($0.spread))"
          + ($0.origin.condition.map { " (\($0))" } ?? "")
      }
    }
    let measured = filter { if case .table = $0.origin { true } else { false } }
    let defaults = filter { !measured.contains($0) }
    let zeros = defaults.filter { $0.spread == Spread(0) }.map(\.definition)
    let levers = zeros.filter { $0.group == .levers }
    // So many levers are nothing in most comparisons that their names would hide the other defaults.
    let names = (levers.count > 4 ? zeros.filter { $0.group != .levers } : zeros).map(\.flag)
    let zero = (levers.count > 4 ? ["the levers on the bill that are not given"] : []) + names
    let set = said(defaults.filter { $0.spread != Spread(0) })
    let parts = [set.joined(separator: ", "), zero.isEmpty ? "" : "0: " + zero.joined(separator: ", ")]
    let words = parts.filter { !$0.isEmpty }.joined(separator: "; ")
    let sentences = [("Defaults", words), ("Measured", said(measured).joined(separator: ", "))]
    return sentences.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)." }.joined(separator: " ")
  }
}

extension [CalendarDate] {
  /// When prices were read, on these days, and how old the oldest is on a day.
  func priceAgeWords(on day: CalendarDate) -> String {
    guard let oldest = self.min(), let newest = self.max() else { return "All prices were given by hand." }
    let span = oldest == newest ? "on \(oldest)" : "\(oldest) to \(newest)"
    let age = oldest.days(to: day)
    let words =
      switch age {
      case 1...: "the oldest \(FigureText.days(age)) ago"
      case 0: oldest == newest ? "the day itself" : "the oldest on the day itself"
      default: oldest == newest ? "after this day" : "all after this day"
      }
    return "Prices checked \(span), \(words)."
  }
}
