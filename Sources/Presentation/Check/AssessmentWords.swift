internal import CostModel
internal import JSONText

extension Assessment {
  /// What was chosen: `ft:openai/gpt-4o-mini`, `stay on openai/gpt-4o`.
  var choiceWords: String {
    switch answer {
    case .comparison(let comparison, nil): "stay \(comparison.stayingWords)"
    case .comparison(_, let choice?): choice.offer.id.escaped(limit: 80)
    case .portfolio(let portfolio, true):
      "move " + FigureText.counted(portfolio.features.count { $0.isMoved }, "feature")
    case .portfolio: "stay with all features"
    }
  }

  /// When and by whom it was decided, to stand behind the choice; empty where neither is said.
  var decidedWords: String {
    let day = decision.decidedOn.map { " \($0)" } ?? ""
    let who = decision.decidedBy.map { " by \($0.escaped(limit: 80))" } ?? ""
    return day.isEmpty && who.isEmpty ? "" : ", decided" + day + who
  }

  /// Why it was chosen, in the words of the file; nil where it says nothing.
  var whyWords: String? { decision.why.map { "Chosen because: \($0.escaped(limit: 600))" } }

  /// What a review that is near or overdue does to the decision.
  var reviewLevel: Condition.Level {
    if case .overdue = review { decision.afterReview } else { .warn }
  }

  /// What is to be said where results moved and nothing that is recorded did, a sentence each.
  var unexplainedWords: [String] {
    guard changes.isEmpty, !moves.isEmpty else { return [] }
    let words = moves.map { move in
      "\(move.metric.rawValue) from \(move.then.text(of: move.metric)) to \(move.now.text(of: move.metric))"
    }
    return [
      "Results moved, although no recorded input or price did: \(words.joined(separator: ", ")). "
        + "Something that a record does not hold has changed, such as a router or a later price."
    ]
  }

  /// How many conditions hold: `2 of 2 hold`.
  var conditionWords: String {
    let held = conditions.count { $0.missed == nil }
    return conditions.isEmpty ? "nothing must hold" : "\(held) of \(conditions.count) hold"
  }

  /// What must hold, what was recorded and what is, a row for each condition; nil where nothing must hold.
  var conditionTable: Grid? {
    guard !conditions.isEmpty else { return nil }
    return Grid(
      columns: [.init("state"), .init("must hold"), .init("recorded", .right), .init("now", .right)],
      rows: conditions.map(\.cells))
  }

  /// What is to be said beside the conditions, a sentence each.
  var sentences: [String] {
    [reviewWords].compactMap { $0 } + reasonWords + retirementWords + unexplainedWords
      + [whyWords].compactMap { $0 }
  }

  /// What is to be said about the review; nil where it is far.
  var reviewWords: String? {
    switch review {
    case .notDue: nil
    case .due(let day, 0): "reviewBy \(day), today"
    case .due(let day, let days): "reviewBy \(day), in \(FigureText.days(days))"
    case .overdue(let day, let days): "reviewBy \(day), \(FigureText.days(days)) ago"
    }
  }

  /// The models that the choice lives on and that end, a sentence each.
  var retirementWords: [String] { answer.retirements.map(\.words) }

  /// Why the results are what they are, a sentence each: a break-even that is not reached, and what is cheaper.
  var reasonWords: [String] {
    switch answer {
    case .comparison(let comparison, let choice):
      var words: [String] = []
      if let alternative = answer.alternative {
        words.append("Its saving and break-even are those of the best alternative, \(alternative.offer.id).")
      }
      if let choice, let capacity = comparison.capacity(of: choice), answer.obstacle == .tooSmall {
        words.append("\(choice.offer.id) is too small: " + capacity.shortageWords)
        if let headroom = comparison.outlook(of: choice)?.headroomRange {
          words.append("Its headroom is \(headroom.shareWords).")
        }
      } else if answer.obstacle == .tooSmall, let choice {
        words.append("\(choice.offer.id) is too small: the machines of a part do not carry its calls.")
      }
      if let choice, let reason = choice.withTeam.reason,
        choice.offer.kind != .api || choice.hasUpfront || !answer.isAvailable
      {
        words.append(
          choice.offer.unavailable.map { $0.sentence } ?? choice.paybackWords(reason))
      }
      let best = comparison.best(lookingAt: choice)
      if answer.choice != figures.value(of: .bestOption).optionName {
        let cost = best?.figures?.monthly.total ?? comparison.baseline.total
        let own = choice?.figures?.monthly.total ?? comparison.baseline.total
        let name = best?.offer.id ?? comparison.today.id
        words.append(
          answer.obstacle != nil
            ? "\(name) is the best that works, at \(FigureText.money(cost.value)) a month."
            : cost >= own
              ? "\(name) costs least to the horizon, with all that is bought and paid up front."
              : "\(name) costs least to the horizon: \(FigureText.money(cost.value)) a month against "
                + "\(FigureText.money(own.value)).")
      }
      return words
    case .portfolio(let portfolio, true) where answer.obstacle != nil:
      return [
        "Staying is the best that works, at \(FigureText.money(portfolio.today.value)) a month: "
          + "\(answer.obstacle?.words ?? "")."
      ]
    case .portfolio(let portfolio, true):
      guard let reason = portfolio.withTeam.reason else { return [] }
      return [
        "With \(FigureText.money(portfolio.oneOff.total.value)) up front it does not pay back: \(reason)."
      ]
    case .portfolio(let portfolio, false):
      guard figures.value(of: .bestOption).optionName == Decision.features else { return [] }
      return [
        "Moving costs least to the horizon: \(FigureText.money(portfolio.after.value)) a month against "
          + "\(FigureText.money(portfolio.today.value))."
      ]
    }
  }
}

extension DecisionAnswer.Retirement {
  /// When it ends, as a sentence.
  var words: String {
    inDays > 0 ? "\(id) ends on \(on), in \(FigureText.days(inDays))." : "\(id) ended on \(on)."
  }
}

extension DecisionAnswer.Obstacle {
  /// What it is, as a clause.
  var words: String {
    switch self {
    case .unavailable: "the choice cannot be had"
    case .capacityUnknown: "nobody knows how many calls its machine carries"
    case .tooSmall: "its machines do not carry the calls"
    }
  }
}

extension Row {
  /// Why it does not pay back, as a sentence.
  fileprivate func paybackWords(_ reason: String) -> String {
    guard let figures else { return "\(offer.id) cannot be had: \(reason)." }
    let verb = if case .never = withTeam { "never pays back" } else { "does not pay back" }
    return "With \(FigureText.money(figures.oneOff.total.value)) up front it \(verb): \(reason)."
  }
}

extension MetricValue {
  /// The name of an option; nil for every other value.
  fileprivate var optionName: String? { if case .option(let name) = self { name } else { nil } }
}
