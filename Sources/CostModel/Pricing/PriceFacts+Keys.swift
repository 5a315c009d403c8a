extension PriceFacts {
  package static let training = "usdPerMillionTrainingTokens"
  package static let trainingHour = "usdPerTrainingHour"
  package static let freeTraining = "freeTrainingTokens"
  package static let validation = "validationBilled"
  package static let hosting = "usdPerHostingHour"
  package static let tokensIncluded = "tokensIncluded"
  package static let storage = "usdPerStoredModelMonth"
  static let hourly = "usdPerHour"
  static let platformFee = "usdPerMonthPlatformFee"
  /// What earlier records call ``platformFee``.
  static let formerPlatformFee = "platformFeeUsdPerMonth"

  /// An amount that price files state.
  package struct Amount: Sendable {
    /// Its key there.
    package let key: String
    /// What it is called in front of its value: `training $3.00 / 1M`; empty where the value says it.
    package let name: String
    /// What it is counted in.
    package let unit: Unit
  }

  /// Every amount, in the order in which they are written; the steps of machines aside.
  package static let known: [Amount] =
    TokenRate.allCases.map { Amount(key: $0.key, name: $0.name, unit: .usdPerMillionTokens) } + [
      Amount(key: training, name: "training", unit: .usdPerMillionTokens),
      Amount(key: trainingHour, name: "training", unit: .usdPerHour),
      Amount(key: freeTraining, name: "free training", unit: .tokens),
      Amount(key: hosting, name: "hosting", unit: .usdPerHour),
      Amount(key: storage, name: "storage a month", unit: .usdPerMonth),
      Amount(key: hourly, name: "", unit: .usdPerHour),
      Amount(key: platformFee, name: "platform fee a month", unit: .usdPerMonth),
    ]

  /// Their keys.
  package static let amountKeys = known.map(\.key)

  /// Something that price files say holds or does not.
  package struct Flag: Sendable {
    /// Its key there.
    package let key: String
    /// What is said where it holds.
    package let holding: String
    /// What is said where it does not.
    package let missing: String
    /// What it means in a record.
    let meaning: String
    /// Where it is kept.
    package let path: any WritableKeyPath<PriceFacts, Bool> & Sendable
  }

  /// Every flag, in the order in which they are written.
  package static let flags = [
    Flag(
      key: validation, holding: "validation is billed", missing: "validation is free",
      meaning: "whether tokens of validation were billed", path: \.isValidationBilled),
    Flag(
      key: tokensIncluded, holding: "tokens are included", missing: "tokens are billed",
      meaning: "whether hosting was all there was to pay", path: \.areTokensIncluded),
  ]
}
