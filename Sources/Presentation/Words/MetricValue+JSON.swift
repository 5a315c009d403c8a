internal import CostModel
internal import JSONText

extension MetricValue {
  /// A number as one, a break-even that is not reached as its status, an option as its name, nothing as null.
  var document: JSONOutput {
    switch self {
    case .number(let number): .number(number)
    case .notReached(let breakEven): .string(breakEven.status)
    case .option(let name): .string(name)
    case .unknown: nil
    }
  }
}
