internal import CostModel

/// Unit economics as flat records, one for each plan, for spreadsheets.
enum MarginCSV {
  static func records(_ margin: Margin) -> [[String]] {
    let columns: [CSVColumn<Margin.Plan>] = [
      .init("plan") { $0.name ?? "" }, .init(number: "users") { $0.users },
      .init(number: "price_usd") { $0.price },
      .init(number: "net_revenue_usd") { $0.netRevenuePerUser },
      .init(number: "cost_mean_usd") { $0.costPerUser.mean },
      .init(number: "cost_p50_usd") { $0.costPerUser.p50 },
      .init(number: "cost_p80_usd") { $0.costPerUser.p80 },
      .init(number: "cost_p90_usd") { $0.costPerUser.p90 },
      .init(number: "cost_p99_usd") { $0.costPerUser.p99 },
      .init(number: "margin_mean") { $0.grossMargin.mean },
      .init(number: "margin_p50") { $0.grossMargin.p50 },
      .init(number: "margin_p90") { $0.grossMargin.p90 }, .init(number: "budget_calls") { $0.budget?.calls },
      .init(number: "budget_tokens") { $0.budget?.tokens },
      .init(number: "price_for_p90_usd") { $0.priceForP90 },
      .init(number: "users_below_zero") { $0.usersBelowZero },
      .init(number: "bill_below_zero") { $0.billBelowZero },
    ]
    return CSVColumn.records(columns, margin.plans)
  }
}
