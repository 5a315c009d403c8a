internal import CostModel

/// The models of a price book as flat records, for spreadsheets.
enum PriceRecords {
  /// One record per model behind the header.
  static func records(_ models: [Model], on day: CalendarDate) -> [[String]] {
    let head = ["id"] + TokenRate.allCases.map(\.key) + CSVColumn.all.map(\.name)
    let records = models.map { model in
      let price = model.price(on: day)
      return [model.id] + TokenRate.allCases.map { CSVText.number(price?.rates[$0]?.value) }
        + CSVColumn.all.map { $0.cell(model, day) }
    }
    return [head] + records
  }

  /// A column behind the token prices.
  private struct CSVColumn {
    let name: String
    let cell: (Model, CalendarDate) -> String

    static var all: [CSVColumn] {
      [
        CSVColumn(name: "fineTuning") {
          $0.fineTuning?.state(on: $1).rawValue ?? PriceListJSON.unknownTuning
        },
        CSVColumn(name: "endOfLife") { model, _ in model.endOfLife?.on.description ?? "" },
        CSVColumn(name: "checked") { $0.price(on: $1)?.source.checked?.description ?? "" },
        CSVColumn(name: "contextTokens") { model, _ in CSVText.number(model.contextWindow?.value) },
        CSVColumn(name: "leastCacheableTokens") { model, _ in CSVText.number(model.leastCacheable?.value) },
        CSVColumn(name: PriceFacts.training) {
          CSVText.number($0.fineTuning?.price(on: $1)?.training?.value)
        },
        CSVColumn(name: "premium") { CSVText.number($0.premium(on: $1)?.value) },
        CSVColumn(name: PriceFacts.hosting) {
          CSVText.number($0.fineTuning?.price(on: $1)?.hosting?.value)
        },
        CSVColumn(name: "missingToTune") { model, day in
          model.isTunable(on: day) ? model.tuningGaps(on: day).map(\.key).joined(separator: " ") : ""
        },
      ]
    }
  }
}
