/// How many calls, and how large.
package struct WorkloadParameters: Sendable {
  package let calls: Parameter<CallsPerMonth>
  package let input: OptionalParameter<TokenCount>
  package let output: Parameter<TokenCount>
  package let daysPerMonth: Parameter<CalendarDays>

  /// What counts as output beside the answer.
  package static let thoughts = "thoughts of a reasoning model included"

  init(_ list: inout Declarations) {
    list.group = .workload
    calls = list.declare(
      "calls", "--calls", 0...1e12, .required, "50k/day", "calls of the product a month, or /day, /year")
    input = list.declare("input", "--input", .tokens, "1200", "input tokens of a call in all")
    output = list.declare(
      "output", "--output", .tokens, .required, "80", "output tokens of a call, \(Self.thoughts)")
    daysPerMonth = list.declare(
      "daysPerMonth", "--days-per-month", 1...31, .number(30), "30.4", "days of a month, for volumes per day",
      range: false)
  }
}

extension Parameter<CallsPerMonth> {
  /// Calls of the product a month, or /day, /year.
  public static var calls: Self { registry.workload.calls }
}

extension OptionalParameter<TokenCount> {
  /// Input tokens of a call in all.
  public static var input: Self { registry.workload.input }
}

extension Parameter<TokenCount> {
  /// Output tokens of a call.
  public static var output: Self { registry.workload.output }
}

extension Parameter<CalendarDays> {
  /// Days of a month, for volumes per day.
  public static var daysPerMonth: Self { registry.workload.daysPerMonth }
}
