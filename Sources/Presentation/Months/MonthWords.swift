package import CostModel

extension MonthEvent {
  /// The event as a sentence with its day.
  package var words: String {
    switch kind {
    case .todayEnds(let model, let successor?): "\(on): \(model) ends; from then on priced as \(successor)."
    case .todayEnds(let model, nil): "\(on): \(model) ends; its last price goes on (--then MODEL)."
    case .begins(let option): "\(on): \(option) takes its first calls."
    case .ends(let option): "\(on): \(option) ends; its calls then cost what today's model costs."
    case .priceChanges(let id, let perCall):
      "\(on): \(id) costs \(FigureText.smallMoney(abs(perCall.value))) a call "
        + (perCall.value < 0 ? "less." : "more.")
    }
  }
}

extension MonthlyCourse {
  /// The option that the months are of; nil for today's model.
  var offer: Offer? { row?.offer }

  /// Whether there is a sum up front that can be with or without the team: untuned models have none.
  var hasUpfront: Bool { offer.map { $0.kind != .api } ?? false }

  /// What is remarkable about one of the months, in sentences.
  package func remarks(on month: Month) -> [String] {
    var words = month.events.map(\.words)
    guard hasUpfront, let row else { return words }
    let bill = month.option?.bill?.paysBack == true ? row.breakEven : nil
    let team = month.option?.withTeam?.paysBack == true ? row.withTeam : nil
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
    return " after \(FigureText.exactMonths(months)) months"
  }
}

extension Comparison {
  /// The name of a course over its months.
  func title(of course: MonthlyCourse) -> String {
    course.offer.map { "\($0.id) against \(today.id)" } ?? "\(today.id), today's model"
  }

  /// What must be said about a course as a whole and does not stand at one of its months.
  func remarks(on course: MonthlyCourse) -> [String] {
    guard let row = course.row else { return [] }
    return footnotes(on: row).filter { if case .ends = $0 { false } else { true } }.map(\.words)
  }

  /// What the months of some courses rest on: the team's time, assumed sums, defaults and the age of the prices.
  func basis(of courses: [MonthlyCourse]) -> [String] {
    let tuned = courses.filter(\.hasUpfront).compactMap(\.row).filter { $0.figures != nil }
    return [
      tuned.isEmpty ? nil : teamWords, assumedUpfrontWords(tuned), defaultsWords, priceAgeWords,
    ].compactMap { $0 }.filter { !$0.isEmpty }
  }
}
