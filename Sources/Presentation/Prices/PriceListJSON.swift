internal import CostModel

/// The models of a price book as the JSON document that scripts rely on: `ftcalc/prices/1`.
enum PriceListJSON {
  /// The state of fine-tuning where the tables say nothing of it.
  static let unknownTuning = "unknown"

  /// A model, and what its table says of a day.
  private struct Dated {
    let model: Model
    let day: CalendarDate
    var price: TokenPrices? { model.price(on: day) }
    var tuning: TuningPrices? { model.fineTuning?.price(on: day) }
  }

  static let form = Form<PriceListAnswer>([
    .schema("ftcalc/prices/1"), .asOf("the day whose prices these are") { $0.day }, .currency,
    Member("models", .list(of: model)) { list in list.models.map { Dated(model: $0, day: list.day) } },
  ])

  private static let model = Form(about + tuned).named("model")

  private static let about: [Member<Dated>] = [
    Member("id", .text, "provider and short name: openai/gpt-4o") { $0.model.id },
    Member("provider", .text) { $0.model.provider },
    Member("aliases", .list(of: .text), "other names that mean the model") { $0.model.aliases },
    Member("prices", orNull: prices) { $0.price?.rates },
    Member("longContext", .list(of: tier), "the prices of longer calls, the smallest threshold first") {
      $0.price?.longContext ?? []
    },
    Member("source", orNull: source) { $0.price?.source },
    Member("listed", orNull: listed, "the public price file that has a price of it") { $0.model.listed },
    Member("fineTuning", .word(of: states), "who may start a fine-tuning job on the day") {
      $0.model.fineTuning?.state(on: $0.day).rawValue ?? unknownTuning
    },
    Member("tunedPrices", orNull: prices) { $0.tuning?.rates },
    Member(
      "tokensIncluded", orNull: .flag, "whether the hour of hosting pays for the tokens of a fine-tune",
      \.tuning?.areTokensIncluded),
    Member(
      "contextTokens", orNull: .number, "of the longest call, input and output together",
      \.model.contextWindow),
    Member(
      "leastCacheableTokens", orNull: .number, "of the shortest call that the cache takes part in",
      \.model.leastCacheable),
    Member("variant", orNull: .text, "which variant of the model it is") { $0.model.variant?.name },
    Member("meaning", orNull: .text, "when or where the prices of a variant hold", \.model.variant?.meaning),
    Member("unconfirmed", orNull: .text, "why the prices are not sure") { $0.price?.unconfirmed },
  ]

  private static let tuned: [Member<Dated>] = [
    Member("tunedUnconfirmed", orNull: .text, "why the prices of tuning are not sure", \.tuning?.unconfirmed),
    Member("premium", orNull: .number, "the tuned input price over the base one") {
      $0.model.premium(on: $0.day)?.value
    },
    Member(
      "missingToTune", orNull: .list(of: .text),
      "the prices that nobody gives of what can be tuned; null for the rest"
    ) { dated in
      let (model, day) = (dated.model, dated.day)
      return model.isTunable(on: day) ? model.tuningGaps(on: day).map(\.key) : nil
    },
    Member(PriceFacts.training, orNull: .number) { $0.tuning?.training },
    Member(PriceFacts.trainingHour, orNull: .number, "where training is billed by the clock") {
      $0.tuning?.trainingHour
    },
    Member(PriceFacts.freeTraining, orNull: .number, "trained tokens of a run that are not billed") {
      $0.tuning?.freeTraining
    },
    Member(PriceFacts.validation, .flag, "whether tokens of validation are billed as trained ones are") {
      $0.tuning?.isValidationBilled ?? false
    },
    Member(PriceFacts.hosting, orNull: .number) { $0.tuning?.hosting },
    Member(PriceFacts.storage, orNull: .number) { $0.tuning?.storage },
    Member("endOfLife", orNull: .day, "the first day without the model") { $0.model.endOfLife?.on },
    Member(
      "replacement", orNull: .text, "the model that the vendor names instead", \.model.endOfLife?.replacement),
  ]

  private static let states = FineTuningState.allCases.map(\.rawValue) + [unknownTuning]

  private static let prices = Form<TokenRates>(
    TokenRate.allCases.map { rate in Member(rate.key, orNull: .number) { $0[rate]?.value } }
  ).named("prices")

  private static let tier = Form<LongContextTier>([
    Member("aboveInputTokens", .number) { $0.above }, Member("prices", prices) { $0.rates },
  ]).named("longContextPrices")

  private static let listed = Form<ListedPrice>([
    Member("file", .text) { $0.file }, Member("format", .text, "the kind of file: LiteLLM") { $0.format },
    Member("day", orNull: .day) { $0.day }, Member("entry", .text, "the name of its entry there") { $0.key },
    Member("doubt", orNull: .text, "why its price is not used") { $0.doubt?.description },
  ]).named("listedPrice")

  private static let source = Form<Source>([
    Member("title", .text) { $0.title },
    Member("checked", orNull: .day, "the day it was read there") { $0.checked },
    Member("secondHand", .flag, "whether the place repeats the vendor's figure") { $0.isSecondHand },
  ]).named("source")
}

extension SchemaDocument {
  package static let priceList = SchemaDocument(
    "price-list", "what 'prices list --json' prints", PriceListJSON.form)
}
