package import CostModel

extension MonthEvent {
  /// The event as a sentence with its day, and with the feature where it concerns one alone.
  var words: String { "\(on): " + (feature.map { "\($0): " } ?? "") + happening }

  private var happening: String {
    switch kind {
    case .todayEnds(let model, let successor?): "\(model) ends; from then on priced as \(successor)."
    case .todayEnds(let model, nil): "\(model) ends; its last price goes on (--then MODEL)."
    case .buys(let option, let sum): "\(option) buys machines for \(FigureText.money(sum.value))."
    case .begins(let option): "\(option) takes its first calls."
    case .ends(let option): "\(option) ends; its calls then cost what today's model costs."
    case .priceChanges(let id, let perCall):
      "\(id) costs \(FigureText.smallMoney(abs(perCall.value))) a call "
        + (perCall.value < 0 ? "less." : "more.")
    }
  }
}

extension MonthlyCourse {
  /// Whether the months are of several features.
  var isOfFeatures: Bool { row?.offer.kind == .features }

  /// Whether there is a sum up front that can be with or without the team: untuned models have none unless they take work.
  var hasUpfront: Bool {
    switch subject {
    case .today: false
    case .option(let row) where row.offer.kind == .features: upfrontWithTeam != .zero
    case .option(let row): row.offer.kind != .api || row.hasUpfront
    }
  }

  /// What is remarkable about one of the months, in sentences.
  package func remarks(on month: Month) -> [String] {
    var words = month.events.map(\.words)
    guard hasUpfront else { return words }
    let bill = month.option?.bill?.paysBack == true ? breakEven : nil
    let team = month.option?.withTeam?.paysBack == true ? withTeam : nil
    if let bill, bill == team {
      words.append("Pays back\(bill.moment), with the team as on the bill alone.")
    } else {
      if let bill { words.append("Pays back on the bill alone\(bill.moment).") }
      if let team { words.append("Pays back with the team's time\(team.moment).") }
    }
    return words
  }
}

extension BreakEven {
  /// After how long it pays back, behind a verb.
  fileprivate var moment: String {
    guard let months, months > 0 else { return " at once" }
    return " after \(FigureText.monthsInWords(months))"
  }
}
