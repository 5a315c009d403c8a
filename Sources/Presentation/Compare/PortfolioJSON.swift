internal import CostModel

/// A portfolio as the JSON document that scripts rely on: `ftcalc/portfolio/1`.
enum PortfolioJSON {
  /// A portfolio with those of the named scenarios of its file.
  static let form = Form<NamedPortfolio>(
    members.map { $0.of { $0.portfolio } } + [
      Member("scenarios", ifAny: .list(of: named), "the same under the named scenarios of the file") {
        $0.scenarios.isEmpty ? nil : $0.scenarios
      }
    ])

  private static let named = Form<(name: String, portfolio: Portfolio)>([
    Member("name", .text) { $0.name }, Member("portfolio", scenario) { $0.portfolio },
  ])

  /// A portfolio alone.
  static let scenario = Form(members).named("portfolio")

  private static let members: [Member<Portfolio>] = said + saved

  private static let said: [Member<Portfolio>] = [
    .schema("ftcalc/portfolio/1"), .asOf { $0.asOf }, .start { $0.start }, .currency,
    Member("callsPerMonth", orNull: .number, "null where a feature that stays does not say") { $0.calls },
    Member("features", .list(of: feature)) { $0.features },
    Member("hosts", .list(of: host), "machines that features share") { $0.hosts },
    Member("once", once, "what is paid once for all features") { $0 },
    Member("today", bill) { $0.today },
    Member("after", bill, "the bill \(MovedMonth.described)") { $0.after },
  ]

  private static let saved: [Member<Portfolio>] = [
    Member("saving", .saving, MovedMonth.described) { ($0.saving, $0.savingShare) },
    Member("moved", moved) { $0 },
    Member("upfront", upfront) { $0.oneOff },
    Member("breakEven", .breakEven, "on the provider's bill alone") { portfolio in
      ToldBreakEven(portfolio.breakEven, simple: portfolio.oneOff.bill.flatMap(portfolio.simpleMonths))
    },
    Member("withTeam", withTeam) { $0 },
    Member("horizon", .horizon, "on the provider's bill alone") { $0.returns },
    Member("verdict", .word) { $0.verdict },
    Member("range", ifAny: .range, "present where an input is a range") { $0.range },
    Member("todayRange", ifAny: Form.bounds.orNull, "present where an input is a range") { portfolio in
      portfolio.range.map { _ in portfolio.todayRange.map { ($0.low.value, $0.high.value) } }
    },
    .assumptions("") { $0.assumptions }, .notes { $0.notes.map(\.words) },
  ]

  private static let once = Form<Portfolio>([
    Member("upfront", upfront) { $0.once }, Member("monthly", .number) { $0.onceMonthly },
  ])

  private static let moved = Form<Portfolio>([
    Member("callsShare", orNull: .number) { $0.callsMoved },
    Member("spendShare", orNull: .number) { $0.spendMoved },
  ])

  private static let withTeam = Form<Portfolio>([
    Member("upfront", .number, "USD, the team's time included") { $0.oneOff.total },
    Member("breakEven", .breakEven) {
      ToldBreakEven($0.withTeam, simple: $0.simpleMonths($0.oneOff.total))
    },
    Member("horizon", .horizon) { $0.returnsWithTeam },
  ])

  private static let bill = Form<MonthlyUSD>([Member("monthly", .number, "USD a month") { $0.value }])

  private static let feature = Form<Portfolio.Feature>([
    Member("name", .text) { $0.name }, Member("model", orNull: .text) { $0.model },
    Member("callsPerMonth", orNull: .number) { $0.calls }, Member("today", today) { $0 },
    Member("after", bill) { $0.after }, Member("moved", .flag) { $0.isMoved },
    Member("option", orNull: .text) { $0.option }, Member("host", orNull: .text) { $0.host },
    Member("upfront", upfront) { $0.oneOff },
  ]).named("feature")

  private static let today = Form<Portfolio.Feature>([
    Member("monthly", .number) { $0.today },
    Member("isStated", .flag, "whether the bill was given, not computed") { $0.isBillStated },
  ])

  private static let host = Form<Portfolio.Host>([
    Member("name", .text) { $0.name }, Member("features", .list(of: .text)) { $0.features },
    Member("machines", machines) { $0 }, Member("monthly", .monthly) { $0.monthly },
    Member("upfront", upfront) { $0.oneOff },
  ]).named("host")

  private static let machines = Form<Portfolio.Host>([
    Member("count", .whole) { $0.machines.count }, Member("name", .text) { $0.machines.name },
    Member("peakCallsPerDay", .number) { $0.peak },
    Member("capacityCallsPerDay", orNull: .number) { $0.capacity },
    Member("headroom", orNull: .number) { $0.headroom },
  ])

  private static let upfront = Form<OneOff>([
    Member("total", orNull: .number, "USD on the provider's bill, without the team's time") { $0.bill },
    Member("labor", .number, "USD of the team's time") { $0.labor },
  ]).named("upfront")
}

extension SchemaDocument {
  package static let portfolio = SchemaDocument(
    "portfolio", "what 'compare --json' prints for several features", PortfolioJSON.form)
}
