internal import CostModel
internal import JSONText

extension Assessment {
  /// What was chosen: `ft:openai/gpt-4o-mini`, `stay on openai/gpt-4o`.
  var choiceWords: String {
    guard let choice = answer.row else {
      return answer.comparison.today.kind == .features
        ? "stay with all features" : "stay \(answer.comparison.stayingWords)"
    }
    let moved = answer.comparison.features(of: choice).count { $0.isMoved }
    return choice.offer.kind == .features
      ? "move " + FigureText.counted(moved, "feature") : choice.offer.id.escaped(limit: 80)
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
    let levels = rows.map(\.missed)
    let held = levels.isEmpty ? "nothing must hold" : "\(levels.count { $0 == nil }) of \(levels.count) hold"
    return isGateIdle ? "\(held), 'quality' is not asked: nothing is tuned" : held
  }

  /// That what a test has to show is not asked, a sentence; empty where it is, or where the file says nothing of it.
  var gateWords: [String] {
    isGateIdle ? ["What 'quality' requires is not asked of this choice, since nothing is tuned."] : []
  }

  /// Whether its test is all that fails the decision.
  var failsByTestAlone: Bool {
    let isOverdue = if case .overdue = review { decision.afterReview == .fail } else { false }
    return status == .fails && !isOverdue
      && rows.allSatisfy { row in if case .quality = row { true } else { row.missed != .fail } }
  }

  /// What must hold, what was recorded and what is, a row for each; nil where nothing must hold.
  var conditionTable: Grid? {
    let cells = rows.map(\.cells)
    guard !cells.isEmpty else { return nil }
    return Grid(
      columns: [.init("state"), .init("must hold"), .init("recorded", .right), .init("now", .right)],
      rows: cells)
  }

  /// What is to be said beside the conditions, a sentence each.
  var sentences: [String] {
    [reviewWords].compactMap { $0 } + reasonWords + testedWords + retirementWords + doubtWords
      + unexplainedWords
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

  /// The prices of public files that it needs and that are not used, a sentence each.
  var doubtWords: [String] { doubtfulPrices.compactMap(\.doubtWords) }

  /// Why a test of the choice fails the decision, a sentence each; empty where it does not.
  var testedWords: [String] { quality?.missed == nil ? [] : quality?.sentences ?? [] }

  /// Why the results are what they are, a sentence each: a break-even that is not reached, and what is cheaper.
  var reasonWords: [String] {
    let (comparison, choice) = (answer.comparison, answer.row)
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
      let name = best.map { $0.offer.kind == .features ? "Moving" : $0.offer.id } ?? comparison.stayingName
      words.append(
        answer.obstacle != nil
          ? "\(name) is the best that works, at \(FigureText.money(cost.value)) a month."
          : cost >= own
            ? "\(name) costs least to the horizon, with all that is bought and paid up front."
            : "\(name) costs least to the horizon: \(FigureText.money(cost.value)) a month against "
              + "\(FigureText.money(own.value)).")
    }
    return words
  }
}

extension Comparison {
  /// What staying is called where it is named beside options.
  fileprivate var stayingName: String { today.kind == .features ? "Staying" : today.id }
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
