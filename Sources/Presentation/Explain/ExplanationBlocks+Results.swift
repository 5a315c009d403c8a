internal import CostModel

extension ExplanationBlocks {
  /// What an option saves, when that has paid it back, what it is worth, and from which volume on.
  func results(of row: Row, _ figures: Figures) -> [ExplanationBlock] {
    [savings(figures)] + payback(row, figures) + horizon() + volumes(row)
  }

  private func savings(_ figures: Figures) -> ExplanationBlock {
    let bills = [comparison.baseline.total, figures.monthly.total].map { ($0.value, Unit.usdPerMonth) }
    let difference = FigureText.factors(bills, of: figures.saving.value, shown: FigureText.money) {
      $0.dropFirst().reduce($0.first ?? 0, -)
    }.joined(separator: " - ")
    let share = figures.savingShare.map { Line.sum("share", "of today's bill", FigureText.share($0)) }
    return ExplanationBlock(
      heading: "Saves",
      lines: [.sum("a month", difference, FigureText.money(figures.saving.value))]
        + [share].compactMap(\.self))
  }

  private func payback(_ row: Row, _ figures: Figures) -> [ExplanationBlock] {
    guard row.hasUpfront else { return [] }
    var lines: [Line] = []
    let sums = [
      ("bill", figures.oneOff.bill, row.breakEven),
      ("+team", figures.oneOff.bill.map { _ in figures.oneOff.total }, row.withTeam),
    ]
    for (label, sum, breakEven) in sums {
      let simple = sum.flatMap { sum in
        figures.simpleMonths(sum).map { months in
          let numbers = [(sum.value, Unit.usdPerMonth), (figures.cashSaving.value, .usdPerMonth)]
          let quotient = FigureText.factors(numbers, of: months, shown: FigureText.exactMonths) {
            $0.dropFirst().reduce($0.first ?? 0, /)
          }.joined(separator: " / ")
          return "\(quotient) = \(FigureText.exactMonths(months)) months"
        }
      }
      let months = [sum.flatMap { figures.simpleMonths($0) }, breakEven.months].map {
        $0.map(FigureText.exactMonths)
      }
      let differs = months.first != months.last
      let path = breakEven.months != nil && differs ? "month by month" : nil
      let words = [simple, breakEven.reason ?? path].compactMap { $0 }.joined(separator: " at this rate; ")
      let result = breakEven.months.map { FigureText.exactMonths($0) + " months" } ?? breakEven.cell
      lines.append(.sum(label, words, result))
    }
    if let successor = comparison.successor {
      lines.append(
        .words("against \(comparison.today.id) to \(successor.from), then \(successor.offer.id)"))
    }
    for (label, path) in [("range, bill", \Outcome.breakEven), ("range, +team", \.withTeam)] {
      guard let low = row.range?.low[keyPath: path].cell, let high = row.range?.high[keyPath: path].cell
      else { continue }
      if low != high { lines.append(.sum(label, "", "\(low) to \(high)")) }
    }
    return [
      ExplanationBlock(heading: "Pays back", lines: lines + [.sum("verdict", "", row.verdictCell)])
    ]
  }

  private func horizon() -> [ExplanationBlock] {
    guard let bill = explanation.details?.returns, let team = explanation.details?.withTeam else { return [] }
    let lines = [("bill", bill), ("+team", team)].map { label, returns in
      let rates = [
        returns.roi.map { "ROI \(FigureText.share($0))" },
        returns.irr.map { "IRR \(FigureText.share($0)) a year" },
      ]
      let npv = "NPV \(FigureText.money(returns.npv.value))"
      return Line.sum(
        label, ([npv] + rates.compactMap { $0 }).joined(separator: ", "), FigureText.money(returns.net.value))
    }
    return [ExplanationBlock(heading: "After \(FigureText.counted(bill.months, "month"))", lines: lines)]
  }

  private func volumes(_ row: Row) -> [ExplanationBlock] {
    // Several features have no volume in common.
    guard let details = explanation.details, row.offer.kind != .features else { return [] }
    var lines: [Line] = []
    for (index, change) in details.sideChanges.enumerated() {
      let busy =
        change.utilisation.map { ", the machines busy \(FigureText.share($0.value)) of the time" } ?? ""
      let words = comparison.words(on: change, row, isFirst: index == 0)
      lines.append(.sum("crossover", words + busy, daily(change.calls)))
    }
    if details.sideChanges.count < details.crossovers.count {
      lines.append(
        .sum(
          "", "the \(details.sideChanges.count) nearest to your volume",
          "of \(FigureText.count(Double(details.crossovers.count)))"))
    }
    if details.crossovers.isEmpty {
      let words = row.saves ? "cheaper at every volume" : "at no volume cheaper than today's model"
      lines.append(.sum("crossover", words, "none"))
    }
    for (months, calls) in details.payback where row.hasUpfront {
      lines.append(
        .sum(
          "payback", "in \(FigureText.counted(months.value, "month")) with the team, from",
          calls.map(volume) ?? "no volume"))
    }
    if let cut = details.requiredOutputCut {
      let result = cut <= 0 ? "already cheaper" : cut > 1 ? "no cut is enough" : FigureText.share(cut)
      lines.append(.sum("output cut", "at which it costs what today's model costs", result))
    }
    if let rival = details.againstUntuned, rival.id != comparison.today.id {
      lines.append(
        .sum("untuned", "saves against \(rival.id), a month", FigureText.money(rival.saving.value)))
      lines.append(
        .sum("", "pays back against it: bill \(rival.breakEven.cell), with team", rival.withTeam.cell))
    }
    return [ExplanationBlock(heading: "Volumes and rivals", lines: lines)]
  }

  private func volume(_ calls: CallRate) -> String {
    "\(FigureText.count(calls.value.rounded(.up))) a month, \(daily(calls))"
  }

  private func daily(_ calls: CallRate) -> String {
    FigureText.exactCount(explanation.daily(calls).value) + " a day"
  }
}

extension Row {
  fileprivate var saves: Bool { (figures?.saving.value ?? 0) > 0 }
}
