internal import CostModel
internal import JSONText

extension Form<MetricValue> {
  /// A number as one, a break-even that is not reached as its status, an option as its name, nothing as null.
  static let result = Form(
    JSONSchema.either([.number, .text]).orNull.described(
      "a number; the status of a break-even that is not reached; the name of an option; null where unknown")
  ) { value in
    switch value {
    case .number(let number): .number(number)
    case .notReached(let breakEven): .string(breakEven.status)
    case .option(let name): .string(name)
    case .unknown: nil
    }
  }.named("value")
}
