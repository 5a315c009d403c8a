extension TokenPrices: FileObject {
  static let kind = "a price"
  static let fields = FieldTable<TokenPrices>(
    [.from { $0.from = $1 }] + Field.rates { $0.rates[$1] = $2 } + [
      .list("longContext", meaning: "prices of calls with a long input, smallest threshold first") {
        $0.longContext = $1
      },
      .confirmed { $0.isConfirmed = $1 },
      .unconfirmed { $0.unconfirmed = $1 },
    ] + Field.source("source", checked: "checked") { $1(&$0.source) })

  func check(_ object: ObjectInFile, _ context: inout FileContext) {
    rates.check(isConfirmed: isConfirmed, object, &context)
  }
}

extension LongContextTier: FileObject {
  static let kind = "a long-context price"
  static let fields = FieldTable<LongContextTier>(
    [
      .amount(
        "aboveInputTokens", required: true,
        meaning: "a call with more input pays the prices here for all its tokens"
      ) { $0.above = $1 }
    ] + Field.rates { $0.rates[$1] = $2 } + [.confirmed { $0.isConfirmed = $1 }])

  func check(_ object: ObjectInFile, _ context: inout FileContext) {
    rates.check(isConfirmed: isConfirmed, object, &context)
  }

  func check(after earlier: [Self], _ object: ObjectInFile, _ context: inout FileContext) {
    if let last = earlier.last, last.above >= above {
      context.report(.stepsOutOfOrder(key: "aboveInputTokens"), at: object, key: "aboveInputTokens")
    }
  }
}

extension TokenRates {
  /// The highest price for a million tokens that is taken without being confirmed, in USD.
  static let limit = TokenPrice.usualLimit

  /// Reports discounts above their standard price, and prices so high that the unit is probably wrong.
  func check(isConfirmed: Bool, _ object: ObjectInFile, _ context: inout FileContext) {
    for rate in TokenRate.allCases {
      guard let price = self[rate] else { continue }
      if price > Self.limit, !isConfirmed {
        context.report(
          .unlikelyPrice(price.value, key: rate.key, limit: Self.limit.value), at: object, key: rate.key)
      }
      if let standardRate = rate.undiscounted, let standard = self[standardRate], price > standard {
        context.report(
          .dearerThanStandard(
            price.value, key: rate.key, standard: standard.value, standardKey: standardRate.key),
          at: object, key: rate.key)
      }
    }
  }
}
