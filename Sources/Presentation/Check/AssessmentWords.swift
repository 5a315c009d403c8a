package import CostModel
internal import JSONText

extension MetricValue {
  /// The value in the unit of its metric: `$3,000.00`, `2.99`, `never`.
  package func text(of metric: Metric) -> String {
    switch self {
    case .number(let value):
      switch metric.unit {
      case .months: FigureText.exactMonths(value)
      case .share: FigureText.share(value)
      case .usd, .usdPerMonth: FigureText.money(value)
      default: FigureText.count(value)
      }
    case .notReached(.afterEndOfLife): "ends first"
    case .notReached(let breakEven): breakEven.status
    case .option(let name): name.escaped(limit: 80)
    case .unknown: "-"
    }
  }
}

extension Condition {
  /// The condition as a line: `breakEvenMonths <= 6`, `monthlyCost <= recorded + 10%`.
  package var words: String {
    let place = scenario.map { " in \($0.escaped(limit: 80))" } ?? ""
    let end = end == .likely ? "" : " (\(end.rawValue))"
    let tolerance = tolerance.value > 0 ? " (+-\(FigureText.percent(tolerance.value)))" : ""
    return metric.rawValue + end + place + " " + limitWords + tolerance
  }

  private var limitWords: String {
    switch relation {
    case .atMost: "<= " + limitText
    case .atLeast: ">= " + limitText
    case .risesAtMost: "<= recorded + " + FigureText.percent(limit)
    case .fallsAtMost: ">= recorded - " + FigureText.percent(limit)
    case .isChosen: "is the chosen one"
    }
  }

  private var limitText: String {
    switch metric.unit {
    case .months: FigureText.count(limit)
    case .share: FigureText.percent(limit)
    case .usd?, .usdPerMonth?: limit == limit.rounded() ? wholeMoney : FigureText.money(limit)
    default: FigureText.count(limit)
    }
  }

  private var wholeMoney: String { (limit < 0 ? "-$" : "$") + FigureText.count(abs(limit)) }
}

extension AssessedCondition {
  /// The sign in front of the condition, for a reader without colour.
  var mark: String {
    switch missed {
    case nil: "ok"
    case .warn: "!"
    case .fail: "x"
    }
  }

  /// What became of it, as a sentence.
  var words: String {
    let value = now.text(of: condition.metric)
    let past = recorded.map { ", recorded \($0.text(of: condition.metric))" } ?? ""
    switch outcome {
    case .holds: return "\(condition.words) holds: \(value)\(past)"
    case .withinTolerance: return "\(condition.words) is missed within its tolerance: \(value)\(past)"
    case .broken: return "\(condition.words) does not hold: \(value)\(past)"
    case .unknown:
      let reason =
        condition.relation.isRelative && recorded == nil
        ? "nothing is recorded; run ftcalc check --update" : "it has no value here"
      return "\(condition.words) cannot be told: \(reason)"
    }
  }
}

extension Assessment {
  /// What was chosen: `ft:openai/gpt-4o-mini`, `stay on openai/gpt-4o`.
  var choiceWords: String {
    switch answer {
    case .comparison(let comparison, nil): "stay on \(comparison.today.id)"
    case .comparison(_, let choice?): choice.offer.id
    case .portfolio(let portfolio, true): "move \(portfolio.features.count { $0.isMoved }) features"
    case .portfolio: "stay with all features"
    }
  }

  /// How many conditions hold: `2 of 2 hold`.
  var conditionWords: String {
    let held = conditions.count { $0.missed == nil }
    return conditions.isEmpty ? "nothing must hold" : "\(held) of \(conditions.count) hold"
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
  var retirementWords: [String] {
    answer.retirements.map { end in
      end.inDays > 0
        ? "\(end.id) ends on \(end.on), in \(FigureText.days(end.inDays))."
        : "\(end.id) ended on \(end.on)."
    }
  }

  /// Why the results are what they are, a sentence each: a break-even that is not reached, and what is cheaper.
  var reasonWords: [String] {
    switch answer {
    case .comparison(let comparison, let choice):
      var words: [String] = []
      if let choice, let reason = choice.withTeam.reason, choice.offer.kind != .api {
        let sum = choice.figures.map { FigureText.money($0.oneOff.total.value) } ?? "The sum"
        words.append(
          "With \(sum) up front it \(choice.withTeam.isNever ? "never pays back" : "does not pay back"): \(reason)."
        )
      }
      let best = comparison.best
      if best?.offer.id != choice?.offer.id {
        let cost = best?.figures?.monthly.total ?? comparison.baseline.total
        let own = choice?.figures?.monthly.total ?? comparison.baseline.total
        words.append(
          "\(best?.offer.id ?? comparison.today.id) costs least to the horizon: \(FigureText.money(cost.value)) a month "
            + "against \(FigureText.money(own.value)).")
      }
      return words
    case .portfolio(let portfolio, true):
      guard let reason = portfolio.withTeam.reason else { return [] }
      return [
        "With \(FigureText.money(portfolio.oneOff.total.value)) up front it does not pay back: \(reason)."
      ]
    case .portfolio(let portfolio, false):
      guard portfolio.returnsWithTeam.net.value > 0 else { return [] }
      return [
        "Moving costs least to the horizon: \(FigureText.money(portfolio.after.value)) a month against "
          + "\(FigureText.money(portfolio.today.value))."
      ]
    }
  }
}

extension BreakEven {
  /// Whether it does not pay back for another reason than an end that comes first.
  fileprivate var isNever: Bool { if case .never = self { true } else { false } }
}
