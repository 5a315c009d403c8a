internal import CostModel

/// Unit economics as the JSON document that scripts rely on: `ftcalc/margin/1`.
enum MarginJSON {
  static let form = Form<MarginAnswer>([
    .schema("ftcalc/margin/1"), .asOf { $0.asOf }, .currency,
    Member("plans", .list(of: plan)) { $0.margin.plans },
    Member("total", orNull: total, "null where only the revenue and the bill are known") { $0.margin.total },
    Member("tripwire", orNull: tripwire, "inference against revenue") { $0.margin.tripwire },
    Member("options", .list(of: option), "the same users under each option, the best first") {
      $0.margin.options
    },
    Member("levers", .list(of: lever), "in the order of effort") { $0.margin.levers },
    Member("pricingModels", .list(of: charged), "the same users, charged otherwise") { $0.margin.charged },
    Member("vendors", .list(of: vendor), "today's spend by provider") { $0.margin.vendors },
    Member("weekly", ifAny: .list(of: weekly), "present where a week was counted") {
      $0.margin.weekly?.lines
    },
    Member("weeks", ifAny: weeks, "the first days of the weeks, present where a log tells them") { $0.weeks },
    Member("range", ifAny: range, "present where an input is a range") { $0.margin.range },
    Member("leftOut", .list(of: leftOut), "options that were asked for and have no margin") {
      $0.margin.leftOut
    },
    Member("roadmap", ifAny: roadmap, "present where published rows rise from about this margin") {
      $0.margin.roadmap
    },
    .notes { $0.margin.warningWords + $0.warnings + $0.margin.footWords },
  ])

  private static let plan = Form<Margin.Plan>([
    Member("name", orNull: .text) { $0.name }, Member("users", .number) { $0.users },
    Member("price", .number, "USD a month") { $0.price },
    Member("netRevenuePerUser", .number, "USD a month after payment, store and refunds") {
      $0.netRevenuePerUser
    },
    Member("costPerUser", percentiles, "USD a month, free users carried included") { $0.costPerUser },
    Member("grossMargin", margins) { $0.grossMargin },
    Member("budget", orNull: budget, "what leaves the margin that is aimed at; null where no use does") {
      $0.budget
    },
    Member(
      "priceForP90", orNull: .number, "USD a month that a user at P90 needs; null where no price is enough"
    ) {
      $0.priceForP90
    },
    Member("overagePerCall", orNull: .number, "USD") { $0.overage?.perCall },
    Member("overagePerMillionTokens", orNull: .number, "USD") { $0.overage?.perMillionTokens },
    Member(
      "listRateFactor", orNull: .number, "price of what costs 1; 1 / (1 - target) without fees"
    ) { $0.listRateFactor },
    Member("allowance", .number, "USD of what comes in that are there for inference") { $0.allowance },
    Member("usersBelowZero", .number, "share of the users") { $0.usersBelowZero },
    Member("billBelowZero", .number, "their share of the plan's inference") { $0.billBelowZero },
    Member("beyondP90", orNull: beyond, "who costs more than the user at P90") { $0.beyondP90 },
    Member("carried", .number, "USD of free users for each that pays") { $0.carried },
    Member("limits", .list(of: limit)) { $0.limits }, Member("cohorts", .list(of: cohort)) { $0.cohorts },
  ]).named("plan")

  private static let beyond = Form<(share: Double, cost: Double)>([
    Member("share", .number, "of the users") { $0.share },
    Member("cost", .number, "USD a month of one on average") { $0.cost },
  ])

  private static let leftOut = Form<Row>([
    Member("id", .text) { $0.id }, Member("verdict", .word) { $0.verdict },
    Member("reason", .text) { $0.shortReason },
  ])

  private static let roadmap = Form<MarginRoadmap>([
    Member("start", .number) { $0.start },
    Member("phases", .list(of: phase)) { $0.phases },
  ])

  private static let phase = Form<MarginRoadmap.Phase>([
    Member("name", .text) { $0.name },
    Member("margin", .bounds) { ($0.margin.lowerBound, $0.margin.upperBound) },
    Member("weeks", ifAny: .bounds, "of an engineer") {
      $0.weeks.map { (low: $0.lowerBound, high: $0.upperBound) }
    },
  ])

  private static let percentiles = Form<Margin.Percentiles>([
    Member("mean", .number) { $0.mean }, Member("p50", .number) { $0.p50 }, Member("p80", .number) { $0.p80 },
    Member("p90", .number) { $0.p90 }, Member("p99", .number) { $0.p99 },
  ])

  private static let margins = Form<(mean: Double?, p50: Double?, p90: Double?)>([
    Member("mean", orNull: .number) { $0.mean }, Member("p50", orNull: .number) { $0.p50 },
    Member("p90", orNull: .number) { $0.p90 },
  ])

  private static let budget = Form<Margin.Budget>([
    Member("tokens", orNull: .number, "input and output") { $0.tokens },
    Member("calls", orNull: .number) { $0.calls }, Member("cost", .number, "USD a month") { $0.cost },
  ]).named("budget")

  private static let limit = Form<Margin.Limit>([
    Member("hard", .flag, "whether it stops; else it warns") { $0.isHard },
    Member("percentile", .number) { $0.percentile }, Member("budget", budget) { $0.budget },
    Member("grossMargin", orNull: .number, "where nobody asks for more; null where it warns alone") {
      $0.grossMargin
    },
  ])

  private static let cohort = Form<Margin.Cohort>([
    Member("name", .text) { $0.name }, Member("share", .number) { $0.share },
    Member("shareOfBill", .number) { $0.shareOfBill }, Member("costPerUser", .number) { $0.costPerUser },
    Member("grossMargin", orNull: .number) { $0.grossMargin },
  ])

  private static let total = Form<Margin.Total>([
    Member("users", .number) { $0.users }, Member("revenue", .number, "USD a month") { $0.revenue },
    Member("cost", .number, "USD a month") { $0.cost },
    Member("inference", .number, "USD of it") { $0.inference },
    Member("grossMargin", orNull: .number) { $0.grossMargin },
    Member("shareOfRevenue", orNull: .number, "of inference") { $0.shareOfRevenue },
    Member("costPerUser", orNull: .number) { $0.costPerUser },
    Member("marginP90", orNull: .number, "that nine of ten paying users leave at least") { $0.marginP90 },
    Member("usersBelowZero", orNull: .number, "share of the users") { $0.usersBelowZero },
    Member("billBelowZero", orNull: .number, "their share of the inference, free users' included") {
      $0.billBelowZero
    },
    Member("target", .number) { $0.target },
  ])

  private static let tripwire = Form<Margin.Tripwire>([
    Member("bill", .number) { $0.bill }, Member("revenue", .number) { $0.revenue },
    Member("share", .number) { $0.share }, Member("limit", .number) { $0.limit },
    Member("over", .flag) { $0.isOver }, Member("billGrowth", .number) { $0.billGrowth },
    Member("revenueGrowth", .number) { $0.revenueGrowth },
    Member("ofPlans", .flag, "whether the revenue is net of fees, from plans; else as stated") {
      $0.isOfPlans
    },
    Member("range", ifAny: .bounds, "of the share") { $0.shareEnds.map { (low: $0.low, high: $0.high) } },
    Member("crossingMonth", orNull: .whole, "1 is this month; null within 120") { $0.crossingMonth },
  ])

  private static let option = Form<Margin.OptionMargin>([
    Member("id", .text) { $0.id }, Member("grossMargin", orNull: .number) { $0.grossMargin },
    Member("costPerUser", orNull: .number) { $0.costPerUser },
    Member("usersBelowZero", orNull: .number) { $0.usersBelowZero },
  ])

  private static let weekly = Form<WeeklyTable.Line>([
    Member("name", .word) { $0.subject }, Member("unit", .word) { $0.unit },
    Member("this", orNull: .number) { $0.this }, Member("last", orNull: .number) { $0.last },
    Member("target", orNull: .number) { $0.target?.value }, Member("met", orNull: .flag) { $0.isMet },
  ])

  private static let weeks = Form<MarginAnswer.Weeks>([
    Member("this", .day) { $0.this }, Member("last", .day) { $0.last },
  ])

  private static let lever = Form<Margin.LeverMargin>([
    Member("lever", .word) { $0.lever }, Member("given", .flag) { $0.isGiven },
    Member("grossMargin", .number) { $0.grossMargin },
  ])

  private static let charged = Form<Margin.Charged>([
    Member("model", .word) { $0.model }, Member("revenuePerUser", orNull: .number) { $0.revenuePerUser },
    Member("grossMargin", orNull: .number, "null where nobody said what a result is worth") {
      $0.grossMargin
    },
  ])

  private static let vendor = Form<(provider: String, share: Double)>([
    Member("provider", .text) { $0.provider }, Member("share", .number) { $0.share },
  ])

  private static let range = Form<Margin.Ends>(
    Margin.Figure.allCases.map { figure in
      Member(figure.rawValue, orNull: .bounds) { range in
        range.ends[figure].map { (low: $0.low, high: $0.high) }
      }
    } + [Member("sought", .flag, "whether a draw may lie beyond") { $0.isSought }])
}

extension SchemaDocument {
  package static let margin = SchemaDocument("margin", "what 'margin --json' prints", MarginJSON.form)
}
