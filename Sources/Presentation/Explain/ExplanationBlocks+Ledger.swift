internal import CostModel

extension ExplanationBlocks {
  /// The lines of the evaluation, under a heading for each section of each option among several.
  func blocks(of ledger: [LedgerLine]) -> [ExplanationBlock] {
    sections(of: ledger).map { section, part, entries in
      var lines = entries.map { Line.sum($0.label, formula($0), amount($0)) }
      let sum = entries.filter { $0.unit != .callsPerMonth && ($0.unit == .usd || $0.unit == .usdPerMonth) }
      if !sum.isEmpty, section != .upfront || entries.count > 1 {
        let total = sum.reduce(0) { $0 + $1.amount }
        lines.append(
          .sum("in all", "", section == .call ? FigureText.smallMoney(total) : FigureText.money(total)))
      }
      return ExplanationBlock(heading: section.rawValue + (part.map { " of \($0)" } ?? ""), lines: lines)
    }
  }

  /// The lines under one heading each: first those of each option among several, then those of the whole.
  private func sections(
    of ledger: [LedgerLine]
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
}
