internal import CostModel

/// The models of a price book as flat records, for spreadsheets.
enum PriceRecords {
  /// One record per model behind the header.
  static func records(_ models: [Model], on day: CalendarDate) -> [[String]] {
    let prices = TokenRate.allCases.map { rate in
      CSVColumn<Model>(number: rate.key) { $0.price(on: day)?.rates[rate]?.value }
    }
    return CSVColumn.records([.init("id", \.id)] + prices + columns(on: day), models)
  }

  /// The columns behind the token prices.
  private static func columns(on day: CalendarDate) -> [CSVColumn<Model>] {
    [
      .init("fineTuning") { $0.fineTuning?.state(on: day).rawValue ?? PriceListJSON.unknownTuning },
      .init("endOfLife") { $0.endOfLife?.on.description ?? "" },
      .init("checked") { $0.price(on: day)?.source.checked?.description ?? "" },
      .init(number: "contextTokens") { $0.contextWindow?.value },
      .init(number: "leastCacheableTokens") { $0.leastCacheable?.value },
      .init(number: PriceFacts.training) { $0.fineTuning?.price(on: day)?.training?.value },
      .init(number: "premium") { $0.premium(on: day)?.value },
      .init(number: PriceFacts.hosting) { $0.fineTuning?.price(on: day)?.hosting?.value },
      .init("missingToTune") { model in
        model.isTunable(on: day) ? model.tuningGaps(on: day).map(\.key).joined(separator: " ") : ""
      },
    ]
  }
}
