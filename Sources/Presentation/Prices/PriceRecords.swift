package import CostModel
package import JSONText

/// The models of a price book for scripts: JSON `ftcalc/prices/1`, and CSV.
package enum PriceRecords {
  /// What the document says it is.
  static let schema = "ftcalc/prices/1"
  /// The state of fine-tuning where the tables say nothing of it.
  static let unknownTuning = "unknown"

  /// The models that hold on a day as one document.
  package static func document(_ models: [Model], on day: CalendarDate) -> JSONOutput {
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
      "usdPerMillionTrainingTokens": number(tuning?.training?.value),
      "usdPerTrainingHour": number(tuning?.trainingHour?.value),
      "freeTrainingTokens": number(tuning?.freeTraining?.value),
      "validationBilled": .bool(tuning?.isValidationBilled ?? false),
      "usdPerHostingHour": number(tuning?.hosting?.value),
      "usdPerStoredModelMonth": number(tuning?.storage?.value),
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

  /// One record per model; RFC 4180.
  package static func csv(_ models: [Model], on day: CalendarDate) -> String {
    let head = ["id"] + TokenRate.allCases.map(\.key) + ["fineTuning", "endOfLife", "checked"]
    let records = models.map { model in
      let price = model.price(on: day)
      return [model.id] + TokenRate.allCases.map { CSVText.number(price?.rates[$0]?.value) } + [
        model.fineTuning?.state(on: day).rawValue ?? unknownTuning, model.endOfLife?.on.description ?? "",
        price?.source.checked?.description ?? "",
      ]
    }
    return CSVText.text([head] + records)
  }
}
