internal import CostModel
internal import JSONText

extension MetricValue {
  /// The value in the unit of its metric: `$3,000.00`, `2.99`, `never`.
  func text(of metric: Metric) -> String {
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
  var words: String {
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
  /// What was recorded; where nothing was, that is said of a limit that follows from it.
  var recordedCell: String {
    recorded?.text(of: condition.metric) ?? (condition.relation.isRelative ? "nothing" : "")
  }

  /// What became of it, as a sentence.
  var words: String {
    let value = now.text(of: condition.metric)
    let past = recorded.map { ", recorded \($0.text(of: condition.metric))" } ?? ""
    switch outcome {
    case .holds: return "\(condition.words) holds: \(value)\(past)"
    case .sought:
      return "\(condition.words) holds at what a search found, and a draw may lie beyond: \(value)\(past)"
    case .withinTolerance: return "\(condition.words) is missed within its tolerance: \(value)\(past)"
    case .broken: return "\(condition.words) does not hold: \(value)\(past)"
    case .unknown:
      return "\(condition.words) cannot be told: \(unknownWords)"
    }
  }

  private var unknownWords: String {
    guard condition.relation.isRelative, condition.bound(recorded) == nil else {
      return "it has no value here"
    }
    guard let recorded else { return "nothing is recorded; run ftcalc check --update" }
    return "'\(recorded.text(of: condition.metric))' is recorded, of which there is no share"
  }
}

extension Condition.Level {
  /// The sign in front of what is missed.
  var mark: String {
    switch self {
    case .warn: "!"
    case .fail: "x"
    }
  }
}
