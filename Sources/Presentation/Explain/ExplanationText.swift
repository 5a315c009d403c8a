package import CostModel

/// Every line of one option's arithmetic, for people: its numbers, its results, and where each number came from.
package struct ExplanationText {
  private let explanation: Explanation
  private let comparison: Comparison
  private let width: Int

  package static func text(_ explanation: Explanation, of comparison: Comparison, width: Int) -> String {
    let text = ExplanationText(explanation: explanation, comparison: comparison, width: min(width, 100))
    return text.lines.joined(separator: "\n") + "\n"
  }

  private var lines: [String] {
    let today = comparison.today.id
    var lines: [String]
    if let row = explanation.row {
      lines = ["\(row.offer.id) against \(today)", comparison.dayWords]
      if row.figures == nil {
        return lines + [""] + comparison.notes(on: row).flatMap { $0.words.wrapped(to: width) }
      }
      lines += ["", "TODAY"] + parts(comparison.prompt) + ledger(explanation.today)
      lines += ["", "OPTION"] + parts(row.figures?.prompt) + ledger(explanation.option)
      lines += savings(row) + payback(row) + horizon() + volumes(row)
    } else {
      lines = ["\(today), today's model", comparison.dayWords]
      lines += parts(comparison.prompt) + ledger(explanation.today)
    }
    return lines + remarks + sources
  }

  /// The parts of a prompt, where it has several; of a machine's too, although it is not billed by them.
  private func parts(_ prompt: Prompt?) -> [String] {
    guard let prompt else { return [] }
    let parts = [
      (prompt.system, "system"), (prompt.fewShot, "few-shot"), (prompt.context, "context"),
      (prompt.history, "history, on average"), (prompt.message, "message"), (prompt.memory, "memory"),
    ].filter { $0.0.value > 0 }
    guard parts.count > 1 else { return [] }
    return ["", "Prompt"]
      + parts.flatMap { line($0.1, "", FigureText.text($0.0.value, .tokens)) }
      + line("in all", "", FigureText.text(prompt.input.value, .tokens))
  }

  private func ledger(_ ledger: [LedgerLine]) -> [String] {
    var lines: [String] = []
    for (section, part, entries) in blocks(ledger) {
      lines += ["", section.rawValue + (part.map { " of \($0)" } ?? "")]
      for entry in entries { lines += line(entry.label, formula(entry), amount(entry)) }
      let sum = entries.filter { $0.unit != .callsPerMonth && ($0.unit == .usd || $0.unit == .usdPerMonth) }
      if !sum.isEmpty, section != .upfront || entries.count > 1 {
        let total = sum.reduce(0) { $0 + $1.amount }
        lines += line("in all", "", section == .call ? FigureText.smallMoney(total) : FigureText.money(total))
      }
    }
    return lines
  }

  /// The lines under one heading each: first those of each option among several, then those of the whole.
  private func blocks(
    _ ledger: [LedgerLine]
  ) -> [(section: LedgerLine.Section, part: String?, lines: [LedgerLine])] {
    var parts: [String?] = []
    for line in ledger where line.part != nil && !parts.contains(line.part) { parts.append(line.part) }
    return (parts + [nil]).flatMap { part in
      LedgerLine.Section.allCases.compactMap { section in
        let lines = ledger.filter { $0.section == section && $0.part == part }
        return lines.isEmpty ? nil : (section, part, lines)
      }
    }
  }

  private func formula(_ line: LedgerLine) -> String {
    let sum = line.addends.map { product($0, in: line.section) }.joined(separator: " + ")
    guard let divisor = line.divisor else { return sum }
    return (line.addends.count > 1 ? "(\(sum))" : sum) + " / " + FigureText.text(divisor.value, divisor.unit)
  }

  private func product(_ terms: [LedgerLine.Term], in section: LedgerLine.Section) -> String {
    terms.map { term in
      let text =
        term.unit == .usd && section == .month
        ? FigureText.smallMoney(term.value) : FigureText.text(term.value, term.unit)
      // A machine's name begins with a number of its own: "4 vCPU, 16 GB" once, "3 x 16 vCPU, 64 GB" thrice.
      if section == .month, term.unit == .count {
        return term.value == 1 ? term.label : "\(text) x \(term.label)"
      }
      return term.label.isEmpty ? text : "\(text) \(term.label)"
    }.joined(separator: " x ")
  }

  private func amount(_ line: LedgerLine) -> String {
    switch (line.section, line.unit) {
    case (.call, _): FigureText.smallMoney(line.amount)
    case (_, .callsPerDay): FigureText.calls(line.amount) + " a day"
    case (.machine, .usdPerHour): FigureText.smallMoney(line.amount) + "/h"
    default: FigureText.text(line.amount, line.unit)
    }
  }

  /// A label, what it is made of, and the amount at the right edge; wrapped where it is too long.
  private func line(_ label: String, _ formula: String, _ amount: String) -> [String] {
    let label = label.count < 14 ? label : label + " "
    let start = "  " + label.padding(to: 14) + formula
    let gap = width - start.count - amount.count
    guard gap < 2 else { return [start + String(repeating: " ", count: gap) + amount] }
    let parts = formula.wrapped(to: width - 16 - amount.count - 2)
    return parts.enumerated().flatMap { index, part in
      let text = (index == 0 ? "  " + label.padding(to: 14) : String(repeating: " ", count: 16)) + part
      guard index == parts.count - 1 else { return [text] }
      return [text + String(repeating: " ", count: max(2, width - text.count - amount.count)) + amount]
    }
  }

  private func savings(_ row: Row) -> [String] {
    guard let figures = row.figures else { return [] }
    let today = FigureText.money(comparison.baseline.total.value)
    return ["", "Saves"]
      + line(
        "a month", "\(today) - \(FigureText.money(figures.monthly.total.value))",
        FigureText.money(figures.saving.value))
      + (figures.savingShare.map { line("share", "of today's bill", FigureText.share($0)) } ?? [])
  }

  private func payback(_ row: Row) -> [String] {
    guard let figures = row.figures, row.offer.isTuned else { return [] }
    var lines = ["", "Pays back"]
    let sums = [
      ("bill", figures.oneOff.training, row.breakEven),
      ("+team", figures.oneOff.training.map { _ in figures.oneOff.total }, row.withTeam),
    ]
    for (label, sum, breakEven) in sums {
      let simple = sum.flatMap { sum in
        figures.simpleMonths(sum).map {
          "\(FigureText.money(sum.value)) / \(FigureText.money(figures.saving.value)) = \(FigureText.exactMonths($0)) months"
        }
      }
      let months = [sum.flatMap { figures.simpleMonths($0) }, breakEven.months].map {
        $0.map(FigureText.exactMonths)
      }
      let differs = months.first != months.last
      let path = breakEven.months != nil && differs ? "month by month" : nil
      let words = [simple, breakEven.reason ?? path].compactMap { $0 }.joined(separator: " at this rate; ")
      let result = breakEven.months.map { FigureText.exactMonths($0) + " months" } ?? breakEven.cell
      lines += line(label, words, result)
    }
    if let successor = comparison.successor {
      lines += "against \(comparison.today.id) to \(successor.from), then \(successor.offer.id)"
        .wrapped(to: width, indent: 2)
    }
    for (label, path) in [("range, bill", \Outcome.breakEven), ("range, +team", \.withTeam)] {
      guard let low = row.range?.low[keyPath: path].cell, let high = row.range?.high[keyPath: path].cell
      else { continue }
      if low != high { lines += line(label, "", "\(low) to \(high)") }
    }
    return lines + line("verdict", "", row.verdictCell)
  }

  private func horizon() -> [String] {
    guard let bill = explanation.details?.returns, let team = explanation.details?.withTeam else { return [] }
    var lines = ["", "After \(bill.months) months"]
    for (label, returns) in [("bill", bill), ("+team", team)] {
      let rates = [
        returns.roi.map { "ROI \(FigureText.share($0))" },
        returns.irr.map { "IRR \(FigureText.share($0)) a year" },
      ]
      let npv = "NPV \(FigureText.money(returns.npv.value))"
      lines += line(
        label, ([npv] + rates.compactMap { $0 }).joined(separator: ", "), FigureText.money(returns.net.value))
    }
    return lines
  }

  private func volumes(_ row: Row) -> [String] {
    guard let details = explanation.details else { return [] }
    var lines: [String] = []
    for (calls, busy) in zip(details.crossovers, details.crossoverUtilisation) {
      let words = busy.map { ", the machines busy \(FigureText.share($0.value)) of the time" } ?? ""
      lines += line("crossover", "changes sides at" + words, volume(calls))
    }
    if details.crossovers.isEmpty {
      let words = row.saves ? "cheaper at every volume" : "at no volume cheaper than today's model"
      lines += line("crossover", words, "none")
    }
    for (months, calls) in details.payback where row.offer.isTuned {
      lines += line(
        "payback", "in \(FigureText.count(months.value)) months with the team, from",
        calls.map(volume) ?? "no volume")
    }
    if let cut = details.requiredOutputCut {
      let result = cut <= 0 ? "already cheaper" : cut > 1 ? "no cut is enough" : FigureText.share(cut)
      lines += line("output cut", "at which it costs what today's model costs", result)
    }
    if let rival = details.againstUntuned, rival.id != comparison.today.id {
      lines += line("untuned", "saves against \(rival.id), a month", FigureText.money(rival.saving.value))
      lines += line("", "pays back against it: bill \(rival.breakEven.cell), with team", rival.withTeam.cell)
    }
    return ["", "Volumes and rivals"] + lines
  }

  private func volume(_ calls: CallRate) -> String {
    let perDay = comparison.numbers.first { $0.definition.key == "daysPerMonth" }?.spread.likely ?? 30
    return
      "\(FigureText.count(calls.value.rounded(.up))) a month, \(FigureText.exactCount(calls.value / perDay)) a day"
  }

  private var remarks: [String] {
    let notes =
      comparison.notes
      + (explanation.row.map { comparison.notes(on: $0) } ?? []).filter {
        // The lines of the payback show both already.
        if case .simplePayback = $0 { false } else { true }
      }
    guard !notes.isEmpty else { return [] }
    return ["", "Remarks"] + notes.flatMap { $0.words.wrapped(to: width, indent: 2) }
  }

  private var sources: [String] {
    var lines = ["", "Where the numbers come from"]
    let own = explanation.ownNumbers
    let shared = comparison.numbers.filter { number in
      !own.contains { $0.definition.key == number.definition.key }
    }
    for number in shared + own {
      let value = FigureText.text(number.spread, number.definition.unit)
      let isOwn = own.contains { $0.definition.key == number.definition.key }
      let origin = (number.origin.words + (isOwn ? ", for this option" : "")).wrapped(to: width, indent: 40)
      let head = "  " + number.definition.flag.padding(to: 22) + value.padding(to: 14) + "  "
      // A long range leaves no room for its origin, which then stands below it.
      if head.count > 40 {
        lines += ["  " + number.definition.flag.padding(to: 22) + value] + origin
      } else {
        lines += [head + (origin.first?.dropFirst(40) ?? "")] + origin.dropFirst()
      }
    }
    for offer in [comparison.today] + (explanation.row?.offer.priced ?? []) {
      let given = comparison.pricesByHand(of: offer).map(\.words)
      if !given.isEmpty {
        lines += "\(given.joined(separator: ", ")) of \(offer.id): given by hand".wrapped(
          to: width, indent: 2)
      }
      if let source = comparison.tableSource(of: offer) {
        lines += "\(given.isEmpty ? "prices" : "other prices") of \(offer.id): \(source.words)"
          .wrapped(to: width, indent: 2)
      }
      if let training = comparison.trainingSource(of: offer) {
        lines += "training price of \(offer.id): \(training.words)".wrapped(to: width, indent: 2)
      }
      if let end = offer.model?.endOfLife {
        lines += "end of \(offer.id), \(end.on): \(end.source.words)".wrapped(to: width, indent: 2)
      }
    }
    return lines
  }
}

extension Row {
  fileprivate var saves: Bool { (figures?.saving.value ?? 0) > 0 }
}

extension HandPrice {
  /// The price in words.
  fileprivate var words: String {
    switch self {
    case .input: "input price"
    case .output: "output price"
    case .cachedInput: "cached input price"
    case .cacheWrite: "cache write price"
    case .premium: "premium over the base prices"
    }
  }
}

extension Origin {
  /// Where a number came from, in words.
  package var words: String {
    switch self {
    case .flag: "you"
    case .file(let place): "you, \(place)"
    case .published(let source, let aspect, let condition):
      "by \(aspect.flag), " + source.words + (condition.map { ", " + $0 } ?? "")
    case .table(let source): "measured, " + source.words
    case .preset(let source): source.map { "default, " + $0.words } ?? "default"
    }
  }
}

extension Source {
  /// The title with the day and whether it is second-hand.
  package var words: String {
    title + (checked.map { ", \($0)" } ?? "") + (isSecondHand ? " (second-hand)" : "")
  }
}

extension String {
  /// The text with blanks behind it up to a length.
  package func padding(to length: Int) -> String {
    self + String(repeating: " ", count: max(0, length - count))
  }
}
