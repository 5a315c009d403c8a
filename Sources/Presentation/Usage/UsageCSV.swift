internal import CostModel
internal import JSONText
internal import UsageLog

/// A log as flat records, one for each group, with every class of tokens that is billed.
enum UsageCSV {
  static func records(_ summary: UsageSummary) -> [[String]] {
    let keys = summary.keys.enumerated().map { place, name in
      CSVColumn<UsageSummary.Group>(name) { $0.key[place]?.escaped(limit: .max) ?? "" }
    }
    return CSVColumn.records(keys + figures, summary.groups)
  }

  private static var figures: [CSVColumn<UsageSummary.Group>] {
    [
      tokens("calls") { Int128($0.calls) }, tokens("failed_calls") { Int128($0.failedCalls) },
      tokens("input_tokens") { $0.inputTokens }, tokens("cached_input_tokens") { $0.cachedInputTokens },
      tokens("cache_write_5m_tokens") { $0.written5mTokens },
      tokens("cache_write_1h_tokens") { $0.written1hTokens },
      tokens("cache_write_tokens") { $0.writtenTokens }, tokens("output_tokens") { $0.outputTokens },
      tokens("reasoning_tokens") { $0.reasoningTokens }, number("spend_usd") { $0.spend?.value },
      number("logged_spend_usd") { $0.loggedSpend?.value },
      number("priced_spend_usd") { $0.pricedSpend?.value },
      tokens("calls_without_spend") { Int128($0.callsWithoutSpend) },
      tokens("calls_without_usage") { Int128($0.callsWithoutUsage) }, number("share") { $0.share },
      number("cumulative_share") { $0.cumulativeShare }, number("token_share") { $0.tokenShare },
      number("tokens_mean") { $0.tokensPerCall?.mean }, whole("tokens_p50") { $0.tokensPerCall?.p50 },
      whole("tokens_p90") { $0.tokensPerCall?.p90 }, whole("tokens_p99") { $0.tokensPerCall?.p99 },
      whole("input_p50") { $0.inputPerCall?.p50 }, whole("input_p90") { $0.inputPerCall?.p90 },
      whole("input_p99") { $0.inputPerCall?.p99 }, whole("output_p50") { $0.outputPerCall?.p50 },
      whole("output_p90") { $0.outputPerCall?.p90 }, whole("output_p99") { $0.outputPerCall?.p99 },
      whole("users") { $0.users }, number("top_1_percent_share") { $0.topUsersShare?.one },
      number("top_5_percent_share") { $0.topUsersShare?.five },
      number("top_10_percent_share") { $0.topUsersShare?.ten }, number("retry_rate") { $0.retryRate },
      number("cache_hit_rate") { $0.cacheHitRate }, number("calls_growth") { $0.callsGrowth },
      number("spend_growth") { $0.spendGrowth },
      .init("first_day") { $0.totals.days?.lowerBound.description ?? "" },
      .init("last_day") { $0.totals.days?.upperBound.description ?? "" },
    ]
  }

  private static func number(
    _ name: String, _ value: @escaping (UsageTotals) -> Double?
  ) -> CSVColumn<UsageSummary.Group> {
    .init(number: name) { value($0.totals) }
  }

  /// A column of counted numbers, which are written exactly.
  private static func tokens(
    _ name: String, _ value: @escaping (UsageTotals) -> Int128
  ) -> CSVColumn<UsageSummary.Group> {
    .init(name) { "\(value($0.totals))" }
  }

  private static func whole(_ name: String, _ value: @escaping (UsageTotals) -> Int?) -> CSVColumn<
    UsageSummary.Group
  > {
    .init(name) { value($0.totals).map { "\($0)" } ?? "" }
  }
}
