internal import CostModel
internal import JSONText

extension ScenarioError {
  /// What is wrong with what users pay and ask for; empty for other errors.
  func economicsWords(in names: StatedNames) -> String {
    let registry = Parameters.standard
    return switch self {
    case .notForPlan(let definition):
      "\(names.name(definition)) is no number of a plan or of its users; give it beside the plans"
    case .sharesOfUsers(let sum):
      "the shares of its users add up to \(FigureText.percent(sum)); make them 100%"
    case .percentilesOutOfOrder(let low, let high) where low == high:
      "\(names.name(low)) is 0, and some users make calls; give the calls of the median user, above 0"
    case .percentilesOutOfOrder(let low, let high):
      "\(names.name(low)) is above \(names.name(high)); more users stay below a higher percentile"
    case .whichPlan(let definition, let plans):
      "\(names.name(definition)) is another one in each of \(plans.map { $0.escaped(limit: 40) }.joined(separator: ", ")); "
        + "say it there, in the file"
    case .usageTooWide(let definition):
      "\(names.name(definition)) is so far above \(names.name(registry[registry.economics.callsPerUser])) that users would make more calls on "
        + "average than any user may; give percentiles nearer to each other"
    case .tooManyCallsOfUsers(let calls):
      "all users together make \(FigureText.calls(calls)) calls a month, more than are computed; lower "
        + "\(names.name(registry[registry.economics.users])) or \(names.name(registry[registry.economics.callsPerUser]))"
    case .feesAbovePrice(let fees, let sum):
      "\(fees.map(names.name).joined(separator: ", ")) take \(FigureText.percent(sum)) of the price together; make them 100% at "
        + "most"
    case .partOfUser(let definition, let part):
      "\(names.name(definition)) \(Unit.count.text(Spread(part))) is less than one user; give whole ones, such as "
        + definition.example
    case .noUsers: "nobody pays: the plans have no users; give --users, above 0"
    default: ""
    }
  }
}
