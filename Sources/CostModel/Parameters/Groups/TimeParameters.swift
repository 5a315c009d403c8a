/// The months ahead, and what changes in them.
package struct TimeParameters: Sendable {
  package let horizon: Parameter<CalendarMonths>
  package let leadTime: Parameter<CalendarMonths>
  package let growth: Parameter<Fraction>
  package let priceChange: Parameter<Fraction>
  package let keptOnApi: Parameter<Fraction>
  package let discountRate: Parameter<Fraction>

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

extension Parameter<CalendarMonths> {
  /// Months to look ahead, whole.
  public static var horizon: Self { registry.time.horizon }

  /// Months until the option takes its first call.
  public static var leadTime: Self { registry.time.leadTime }
}

extension Parameter<Fraction> {
  /// Change of volume a month.
  public static var growth: Self { registry.time.growth }

  /// Change of prices per token a year.
  public static var priceChange: Self { registry.time.priceChange }

  /// Calls that stay on today's model for good.
  public static var keptOnApi: Self { registry.time.keptOnApi }

  /// Cost of money a year, for NPV.
  public static var discountRate: Self { registry.time.discountRate }
}
