/// The thresholds of the verdict.
public struct VerdictParameters: Sendable {
  /// A payback below this is a clear win.
  public let clearWinMonths: Parameter<CalendarMonths>
  /// A payback above this is not for cost alone.
  public let notWorthMonths: Parameter<CalendarMonths>

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
