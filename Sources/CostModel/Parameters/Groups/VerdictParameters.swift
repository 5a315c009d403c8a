/// The thresholds of the verdict.
package struct VerdictParameters: Sendable {
  package let clearWinMonths: Parameter<CalendarMonths>
  package let notWorthMonths: Parameter<CalendarMonths>

  init(_ list: inout Declarations) {
    list.group = .verdict
    clearWinMonths = list.declare(
      "clearWinMonths", "--clear-win-months", 0...120,
      .value(Spread(6), .payback),
      "6", "an earlier payback is a clear win; at most --not-worth-months", range: false)
    notWorthMonths = list.declare(
      "notWorthMonths", "--not-worth-months", 0...120,
      .value(Spread(12), .payback),
      "12", "a later payback is not for cost alone; at least --clear-win-months", range: false)
  }
}

extension Parameter<CalendarMonths> {
  /// A payback below this is a clear win.
  public static var clearWinMonths: Self { registry.verdict.clearWinMonths }

  /// A payback above this is not for cost alone.
  public static var notWorthMonths: Self { registry.verdict.notWorthMonths }
}
