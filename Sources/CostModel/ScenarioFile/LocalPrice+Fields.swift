extension LocalPrice: FileObject {
  static let kind = "a local price"
  static let fields = FieldTable<LocalPrice>(
    [
      .name("provider", meaning: "every model of this provider without an entry of its own") {
        $0.provider = $1
      },
      .name("model", meaning: "one model, of the table or of your own") { $0.model = $1 },
      .share(
        "discount", within: .discount, meaning: "share off every price of the table; below 0 a surcharge"
      ) { $0.discount = $1 },
    ] + Field.rates { $0.rates[$1] = $2 } + [
      .object("tuned", meaning: "what a fine-tune costs") {
        (local: inout LocalPrice, prices: LocalTuningPrices) in local.tuned = prices.prices
      },
      .text("reason", required: true, meaning: "why these prices hold and not the table's") {
        $0.reason = $1
      },
      .day("checked", meaning: "the day the contract was last looked at") { $0.checked = $1 },
      .flag("confirmed", meaning: "a price above the usual limit is meant") { $0.isConfirmed = $1 },
    ])

  static let variants: [ObjectVariant] = {
    let prices = TokenRate.allCases.map(\.key) + ["tuned"]
    return [
      ObjectVariant(required: ["discount", "provider"], excluded: ["model"] + prices),
      ObjectVariant(required: ["discount", "model"], excluded: ["provider"] + prices),
    ] + prices.map { ObjectVariant(required: ["model", $0], excluded: ["provider", "discount"]) }
  }()

  mutating func check(_ object: ObjectInFile, _ context: inout FileContext) {
    if provider != nil ? model != nil : !object.has("provider") && !object.has("model") {
      context.report(.needsOneOf(["model", "provider"], object: Self.kind), at: object)
    }
    let statesRates = rates != TokenRates() || tuned != nil
    if provider != nil, statesRates {
      context.report(
        .badValue(
          provider?.value ?? "", key: "provider", reason: "prices hold for one model; name it by 'model'"),
        at: object, key: "provider")
    }
    let keys = TokenRate.allCases.map(\.key) + ["discount", "tuned"]
    if discount != nil ? statesRates : !keys.contains(where: object.has) {
      context.report(.needsOneOf(["discount", TokenRate.input.key], object: Self.kind), at: object)
    }
    rates.check(isConfirmed: isConfirmed, object, &context)
    for (key, price) in tuned?.tokenPrices ?? [] where price > TokenRates.limit && !isConfirmed {
      context.report(
        .unlikelyPrice(price.value, key: key, limit: TokenRates.limit.value), at: object, key: "tuned")
    }
    if let model, let reason = misuse(of: model.value) {
      context.report(.badValue(model.value, key: "model", reason: reason), at: object, key: "model")
      self.model = nil
    }
  }

  /// What to write instead of an option as the name of a model; nil for any other name.
  private func misuse(of name: String) -> String? {
    if name.dropping(prefix: .hosted) != nil {
      return discount == nil
        ? "name the base model, with the prices of its fine-tune under 'tuned'"
        : "name the base model; a discount holds for its fine-tunes too"
    }
    guard name.dropping(prefix: .machine) != nil else { return nil }
    return
      "a machine has its price in \(registry.machine.prices.map { "'\($0.key)'" }.joined(separator: " or ")), "
      + "where it is an option or a host"
  }
}

/// What a contract says of a fine-tune.
struct LocalTuningPrices: FileObject {
  static let kind = "a local fine-tuning price"
  static let fields = FieldTable<LocalTuningPrices>(
    Field.rates { $0.prices.rates[$1] = $2 } + Field.training { $1(&$0.prices) }
      + Field.hosting { $1(&$0.prices) })

  var prices = TuningPrices()

  mutating func check(_ object: ObjectInFile, _ context: inout FileContext) {
    let stated = TokenRate.allCases.map(\.key).filter(object.has)
    if prices.areTokensIncluded, let first = stated.first {
      context.report(
        .contradiction([PriceFacts.tokensIncluded, first], object: Self.kind), at: object, key: first)
    }
  }
}
