internal import CostModel

/// Unit economics as flat records for spreadsheets: one for each plan, for all of them, for each limit and option, and for
/// inference against revenue, told apart by their first column.
enum MarginCSV {
  static func records(_ margin: Margin) -> [[String]] {
    CSVColumn.records(columns, MarginRecord.all(of: margin))
  }

  private static var columns: [CSVColumn<MarginRecord>] {
    [
      .init("record") { $0.kind }, .init("plan") { $0.plan }, .init("name") { $0.name },
    ]
      + MarginRecord.Column.allCases.map { column in
        .init(number: column.rawValue) { $0.numbers[column] }
      }
  }
}

/// One record, with the numbers that it has.
private struct MarginRecord {
  enum Column: String, CaseIterable {
    case users
    case price = "price_usd"
    case net = "net_revenue_usd"
    case mean = "cost_mean_usd"
    case p50 = "cost_p50_usd"
    case p80 = "cost_p80_usd"
    case p90 = "cost_p90_usd"
    case p99 = "cost_p99_usd"
    case margin = "margin_mean"
    case marginP50 = "margin_p50"
    case marginP90 = "margin_p90"
    case calls = "budget_calls"
    case tokens = "budget_tokens"
    case priceForP90 = "price_for_p90_usd"
    case below = "users_below_zero"
    case billBelow = "bill_below_zero"
    case revenue = "revenue_usd"
    case inference = "inference_usd"
    case share = "share_of_revenue"
    case marginLow = "margin_mean_low"
    case marginHigh = "margin_mean_high"
  }

  let kind: String
  var plan = ""
  var name = ""
  var numbers: [Column: Double] = [:]

  init(_ kind: String, plan: String = "", name: String = "", _ numbers: [Column: Double?]) {
    (self.kind, self.plan, self.name) = (kind, plan, name)
    self.numbers = numbers.compactMapValues(\.self)
  }

  static func all(of margin: Margin) -> [MarginRecord] {
    margin.plans.map(MarginRecord.init) + (margin.total.map { [MarginRecord($0, margin.range)] } ?? [])
      + margin.plans.flatMap { plan in plan.limits.map { MarginRecord($0, of: plan.name ?? "") } }
      + margin.options.map(MarginRecord.init) + (margin.tripwire.map { [MarginRecord($0)] } ?? [])
  }

  private init(_ plan: Margin.Plan) {
    self.init(
      "plan", plan: plan.name ?? "",
      [
        .users: plan.users, .price: plan.price, .net: plan.netRevenuePerUser, .mean: plan.costPerUser.mean,
        .p50: plan.costPerUser.p50, .p80: plan.costPerUser.p80, .p90: plan.costPerUser.p90,
        .p99: plan.costPerUser.p99, .margin: plan.grossMargin.mean, .marginP50: plan.grossMargin.p50,
        .marginP90: plan.grossMargin.p90, .calls: plan.budget?.calls, .tokens: plan.budget?.tokens,
        .priceForP90: plan.priceForP90, .below: plan.usersBelowZero, .billBelow: plan.billBelowZero,
      ])
  }

  private init(_ total: Margin.Total, _ range: Margin.Ends?) {
    let ends = range?.ends[.grossMargin]
    self.init(
      "total",
      [
        .users: total.users, .mean: total.costPerUser, .margin: total.grossMargin,
        .marginP90: total.marginP90, .below: total.usersBelowZero, .billBelow: total.billBelowZero,
        .revenue: total.revenue, .inference: total.inference, .share: total.shareOfRevenue,
        .marginLow: ends?.low, .marginHigh: ends?.high,
      ])
  }

  private init(_ limit: Margin.Limit, of plan: String) {
    self.init(
      "limit", plan: plan,
      name: "\(limit.isHard ? "hard" : "soft") p\(FigureText.count(limit.percentile * 100))",
      [
        .calls: limit.budget.calls, .tokens: limit.budget.tokens, .mean: limit.budget.cost,
        .margin: limit.grossMargin,
      ])
  }

  private init(_ option: Margin.OptionMargin) {
    self.init(
      "option", name: option.id,
      [
        .mean: option.costPerUser, .margin: option.grossMargin, .marginP90: option.marginP90,
        .below: option.usersBelowZero, .share: option.shareOfRevenue,
      ])
  }

  private init(_ tripwire: Margin.Tripwire) {
    self.init(
      "revenue", [.revenue: tripwire.revenue, .inference: tripwire.bill, .share: tripwire.share])
  }
}
