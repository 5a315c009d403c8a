internal import CostModel

extension Comparison {
  /// What `+team` adds; nil where the user settled the sum up front outright.
  var teamWords: String? {
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
  var setupWords: String? {
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
}
