import CostModel

/// What ``PriceRecords`` writes: `ftcalc/prices/1`.
enum PriceListSchema {
  static let root = JSONSchema.object([
    ("schema", .constant(PriceRecords.schema)),
    ("asOf", .day.described("the day whose prices these are")),
    ("currency", .constant("USD")),
    ("models", .list(of: .definition("model"))),
  ])

  static let definitions: [(String, JSONSchema)] = [
    ("model", model), ("prices", prices), ("source", source),
  ]

  private static let model = JSONSchema.object([
    ("id", .text.described("provider and short name: openai/gpt-4o")),
    ("provider", .text),
    ("aliases", .list(of: .text).described("other names that mean the model")),
    ("prices", .definition("prices").orNull),
    ("source", .definition("source").orNull),
    (
      "fineTuning",
      .word(FineTuningState.allCases.map(\.rawValue) + [PriceRecords.unknownTuning]).described(
        "who may start a fine-tuning job on the day")
    ),
    ("tunedPrices", .definition("prices").orNull),
    (
      "tokensIncluded",
      .flag.orNull.described("whether the hour of hosting pays for the tokens of a fine-tune")
    ),
    ("contextTokens", .number.orNull.described("of the longest call, input and output together")),
    ("leastCacheableTokens", .number.orNull.described("of the shortest call that the cache takes part in")),
    ("variant", .text.orNull.described("which variant of the model it is")),
    ("meaning", .text.orNull.described("when or where the prices of a variant hold")),
    ("unconfirmed", .text.orNull.described("why the prices are not sure")),
    ("tunedUnconfirmed", .text.orNull.described("why the prices of tuning are not sure")),
    ("premium", .number.orNull.described("the tuned input price over the base one")),
    (
      "missingToTune",
      .list(of: .text).orNull.described(
        "the prices that nobody gives of what can be tuned; null for the rest")
    ),
    (PriceFacts.training, .number.orNull),
    (PriceFacts.trainingHour, .number.orNull.described("where training is billed by the clock")),
    (PriceFacts.freeTraining, .number.orNull.described("trained tokens of a run that are not billed")),
    (PriceFacts.validation, .flag.described("whether tokens of validation are billed as trained ones are")),
    (PriceFacts.hosting, .number.orNull),
    (PriceFacts.storage, .number.orNull),
    ("endOfLife", .day.orNull.described("the first day without the model")),
    ("replacement", .text.orNull.described("the model that the vendor names instead")),
  ])

  private static let prices = JSONSchema.object(TokenRate.allCases.map { ($0.key, .number.orNull) })

  private static let source = JSONSchema.object([
    ("title", .text),
    ("checked", .day.orNull.described("the day it was read there")),
    ("secondHand", .flag.described("whether the place repeats the vendor's figure")),
  ])
}
