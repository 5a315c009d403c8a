/// The months ahead, and what changes in them.
public struct TimeParameters: Sendable {
  /// Months to look ahead, whole.
  public let horizon: Parameter<CalendarMonths>
  /// Months until the option takes its first call.
  public let leadTime: Parameter<CalendarMonths>
  /// Change of volume a month.
  public let growth: Parameter<Fraction>
  /// Change of prices per token a year.
  public let priceChange: Parameter<Fraction>
  /// Calls that stay on today's model for good.
  public let keptOnApi: Parameter<Fraction>
  /// Cost of money a year, for NPV.
  public let discountRate: Parameter<Fraction>

  init(_ list: inout Declarations) {
    list.group = .time
    horizon = list.declare(
      "horizon", "--horizon", 1...120, .number(12), "24 months", "months to look ahead, whole", range: false)
    leadTime = list.declare(
      "leadTime", "--lead-time", 0...120, .number(0), "2 months",
      "months until the first call goes to the option",
      also: [.differsByOption, .takesOver])
    growth = list.declare(
      "growth", "--growth", -0.99...10, .number(0), "5%", "change of volume a month", also: .movesSteps)
    priceChange = list.declare(
      "priceChange", "--price-change", -0.99...10, .number(0), "-20%", "change of prices per token a year")
    keptOnApi = list.declare(
      "keptOnApi", "--kept-on-api", .share, .number(0), "20%", "calls that stay on today's model for good",
      also: [.differsByOption, .takesOver, .movesSteps])
    discountRate = list.declare(
      "discountRate", "--discount-rate", -0.99...10, .number(0), "10%", "cost of money a year, for NPV")
  }
}
