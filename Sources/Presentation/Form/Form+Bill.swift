internal import CostModel

extension Form<Breakdown> {
  /// A bill with its total first.
  static let monthly = Form(
    [Member("total", .number, "the sum of the others") { $0.total }]
      + Component.allCases.map { component in Member(component.key, .number) { $0[component].value } }
  ).named("monthly", "USD a month")
}

extension Form<(monthly: MonthlyUSD, share: Double?)> {
  /// What is saved a month, and its share of the bill that it is saved from.
  static let saving = Form([
    Member("monthly", .number, "USD a month") { $0.monthly },
    Member("share", orNull: .number, "of the bill: 0.3 is 30%") { $0.share },
  ]).named("saving")
}

extension Form<Returns> {
  /// The worth at the horizon.
  static let horizon = Form([
    Member("months", .whole) { $0.months },
    Member("net", .number, "USD saved less USD up front") { $0.net },
    Member("npv", .number, "USD at the discount rate") { $0.npv },
    Member("irr", orNull: .number, "a year") { $0.irr },
    Member("roi", orNull: .number, "net over up front") { $0.roi },
  ]).named("horizon")
}

extension Form<OutcomeRange> {
  /// The two ends of each result.
  static let range = Form([
    Member("monthlyTotal", .bounds) { ($0.low.monthlyTotal.value, $0.high.monthlyTotal.value) },
    Member("saving", .bounds) { ($0.low.saving.value, $0.high.saving.value) },
    Member("upfront", .bounds) { ($0.low.upfront?.value, $0.high.upfront?.value) },
    Member("upfrontWithTeam", .bounds) { ($0.low.upfrontWithTeam?.value, $0.high.upfrontWithTeam?.value) },
    Member("breakEven", .breakEvenBounds) { ($0.low.breakEven, $0.high.breakEven) },
    Member("withTeam", .breakEvenBounds) { ($0.low.withTeam, $0.high.withTeam) },
  ]).named("range")
}
