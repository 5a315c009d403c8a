internal import CostModel
internal import JSONText

/// The models of a price book for scripts: JSON `ftcalc/prices/1`, and CSV.
enum PriceRecords {
  /// What the document says it is.
  static let schema = "ftcalc/prices/1"
  /// The state of fine-tuning where the tables say nothing of it.
  static let unknownTuning = "unknown"

  /// The models that hold on a day as one document.
  static func document(_ models: [Model], on day: CalendarDate) -> JSONOutput {
    [
      "schema": .string(schema), "asOf": .string(day.description), "currency": "USD",
      "models": .array(models.map { object($0, on: day) }),
    ]
  }

  private static func object(_ model: Model, on day: CalendarDate) -> JSONOutput {
    let price = model.price(on: day)
    let tuning = model.fineTuning?.price(on: day)
    return [
      "id": .string(model.id), "provider": .string(model.provider),
      "aliases": .array(model.aliases.map { .string($0) }),
      "prices": price.map { rates($0.rates) } ?? nil,
      "source": price.map { source($0.source) } ?? nil,
      "fineTuning": .string(model.fineTuning?.state(on: day).rawValue ?? unknownTuning),
      "tunedPrices": tuning.map { rates($0.rates) } ?? nil,
      "tokensIncluded": tuning.map { .bool($0.areTokensIncluded) } ?? nil,
      "contextTokens": number(model.contextWindow?.value),
      "leastCacheableTokens": number(model.leastCacheable?.value),
      "variant": .optional(model.variant?.name),
      "meaning": .optional(model.variant?.meaning),
      "unconfirmed": .optional(price?.unconfirmed),
      "tunedUnconfirmed": .optional(tuning?.unconfirmed),
      "premium": number(model.premium(on: day)?.value),
      "missingToTune": model.isTunable(on: day)
        ? .array(model.tuningGaps(on: day).map { .string($0.key) }) : nil,
      PriceFacts.training: number(tuning?.training?.value),
      PriceFacts.trainingHour: number(tuning?.trainingHour?.value),
      PriceFacts.freeTraining: number(tuning?.freeTraining?.value),
      PriceFacts.validation: .bool(tuning?.isValidationBilled ?? false),
      PriceFacts.hosting: number(tuning?.hosting?.value),
      PriceFacts.storage: number(tuning?.storage?.value),
      "endOfLife": model.endOfLife.map { .string($0.on.description) } ?? nil,
      "replacement": model.endOfLife?.replacement.map { .string($0) } ?? nil,
    ]
  }

  private static func rates(_ rates: TokenRates) -> JSONOutput {
    .object(TokenRate.allCases.map { ($0.key, number(rates[$0]?.value)) })
  }

  private static func source(_ source: Source) -> JSONOutput {
    [
      "title": .string(source.title), "checked": source.checked.map { .string($0.description) } ?? nil,
      "secondHand": .bool(source.isSecondHand),
    ]
  }

  private static func number(_ value: Double?) -> JSONOutput { value.map { .number($0) } ?? nil }

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
        CSVColumn(name: "fineTuning") { $0.fineTuning?.state(on: $1).rawValue ?? unknownTuning },
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
