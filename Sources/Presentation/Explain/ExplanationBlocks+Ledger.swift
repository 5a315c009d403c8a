internal import CostModel

extension ExplanationBlocks {
  /// The lines of the evaluation, under a heading for each section of each option among several.
  func blocks(of ledger: [LedgerLine]) -> [ExplanationBlock] {
    sections(of: ledger).map { section, part, entries in
      let sum = entries.filter { $0.unit != .callsPerMonth && ($0.unit == .usd || $0.unit == .usdPerMonth) }
      let decimals = section == .call ? Self.decimals(ofCall: sum.map(\.amount)) : nil
      var lines = entries.map { line in
        let shown = { amount($0, of: line, decimals) }
        return Line.sum(line.label, formula(line, shown: shown), shown(line.amount))
      }
      if !sum.isEmpty, section != .upfront || entries.count > 1 {
        let total = sum.reduce(0) { $0 + $1.amount }
        lines.append(.sum("in all", "", decimals.map { smallMoney(total, $0) } ?? FigureText.money(total)))
      }
      return ExplanationBlock(heading: section.rawValue + (part.map { " of \($0)" } ?? ""), lines: lines)
    }
  }

  /// The decimals in which what a call costs adds up as it is shown, six at least: 7 of $0.000005 and $0.0000025.
  private static func decimals(ofCall amounts: [Double]) -> Int {
    func rounded(_ amount: Double, _ decimals: Int) -> Double {
      (amount * FigureText.power(decimals)).rounded(.toNearestOrEven)
    }
    return (6...12).first { decimals in
      let sum = amounts.reduce(0) { $0 + rounded($1, decimals) }
      let isExact = amounts.allSatisfy { amount in
        abs(rounded(amount, decimals) / FigureText.power(decimals) - amount) <= 5e-4 * abs(amount)
      }
      return isExact && sum == rounded(amounts.reduce(0, +), decimals)
    } ?? 12
  }

  private func smallMoney(_ amount: Double, _ decimals: Int) -> String {
    amount == 0 ? FigureText.money(0) : FigureText.money(amount, decimals: decimals)
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

  private func formula(_ line: LedgerLine, shown: (Double) -> String) -> String {
    let terms = line.addends.flatMap { $0 } + [line.divisor].compactMap { $0 }
    let numbers = terms.map { ($0.value, $0.unit) }
    // A share that somebody takes is no product.
    let isProduct = terms.count > 1 || terms.first?.unit == line.unit
    var texts =
      isProduct
      ? FigureText.factors(numbers, of: line.amount, shown: shown) { line.result(of: $0) }[...]
      : terms.map { FigureText.text($0.value, $0.unit) }[...]
    let addends = line.addends.map { addend in
      zip(addend, (0..<addend.count).compactMap { _ in texts.popFirst() })
        .map { factor($0, $1, in: line.section) }.joined(separator: " x ")
    }
    let sum = addends.joined(separator: " + ")
    guard let divisor = texts.popFirst() else { return sum }
    return (line.addends.count > 1 ? "(\(sum))" : sum) + " / " + divisor
  }

  private func factor(_ term: LedgerLine.Term, _ text: String, in section: LedgerLine.Section) -> String {
    // A machine's name begins with a number of its own: "4 vCPU, 16 GB" once, "3 x 16 vCPU, 64 GB" thrice.
    if section == .month, term.unit == .count {
      return term.value == 1 ? term.label : "\(text) x \(term.label)"
    }
    return term.label.isEmpty ? text : "\(text) \(term.label)"
  }

  private func amount(_ amount: Double, of line: LedgerLine, _ decimals: Int?) -> String {
    switch (line.section, line.unit) {
    case (.call, .usd): smallMoney(amount, decimals ?? 6)
    case (.call, _): FigureText.smallMoney(amount)
    case (_, .callsPerDay): FigureText.calls(amount) + " a day"
    case (.machine, .usdPerHour): FigureText.smallMoney(amount) + "/h"
    default: FigureText.text(amount, line.unit)
    }
  }
}

extension LedgerLine {
  /// What comes out of other numbers in the places of its own, in order, the divisor last.
  fileprivate func result(of numbers: [Double]) -> Double {
    var rest = numbers[...]
    let sum = addends.reduce(0) { sum, addend in
      sum + addend.reduce(1) { product, _ in product * (rest.popFirst() ?? 1) }
    }
    return sum / (rest.popFirst() ?? 1)
  }
}
