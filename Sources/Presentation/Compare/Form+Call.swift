internal import CostModel

extension Form<Prompt> {
  /// The tokens of a call.
  static let tokensPerCall = Form(
    [tokens("input") { $0.input }, tokens("output") { $0.output }]
      + PromptPart.allCases.map { part in tokens(part.key) { $0[part] } } + [
        tokens("cached") { $0.cached }, tokens("written") { $0.written + $0.writtenLong },
        tokens("writtenForAnHour") { $0.writtenLong },
      ]
  ).named("tokensPerCall")

  private static func tokens(
    _ key: String, _ tokens: @escaping @Sendable (Prompt) -> Tokens
  ) -> Member<Prompt> {
    Member(key, .number) { tokens($0).value }
  }
}

extension Form<MonthlyTokens> {
  /// The tokens of a month.
  static let tokensPerMonth = Form([
    Member("input", .number) { $0.input }, Member("output", .number) { $0.output },
  ]).named("tokensPerMonth", "tokens that a month is billed for, retries included")
}

/// The prices that an answer tells of an option.
struct ToldPrice {
  let offer: Offer
  let comparison: Comparison
  let rates: BilledRates?
  let prompt: Prompt?
  let source: Source?

  /// Nil where neither a price nor its source is known.
  init?(_ offer: Offer, _ rates: BilledRates?, _ prompt: Prompt?, in comparison: Comparison) {
    source = comparison.tableSource(of: offer)
    guard rates != nil || source != nil else { return nil }
    self.offer = offer
    self.rates = rates
    self.prompt = prompt
    self.comparison = comparison
  }

  /// The price of a kind of token that a call has.
  func price(_ rate: TokenRate) -> Double? { prompt?.asks(for: rate) == true ? rates?[rate].value : nil }
}

extension Form<ToldPrice> {
  /// What a million tokens cost, and who says so.
  static let price = Form(
    TokenRate.standard.map { rate in Member(rate.answerKey, orNull: .number) { $0.price(rate) } } + [
      Member("byHand", .list(of: .word), "the prices that the user gave") {
        $0.comparison.pricesByHand(of: $0.offer)
      },
      Member("checked", orNull: .day, "the day the price was read") { $0.source?.checked },
      Member("source", orNull: .text, "where it was read") { $0.source?.title },
      Member(
        "secondHand", orNull: .flag, "whether that place repeats the vendor's figure", \.source?.isSecondHand),
      Member("unconfirmed", orNull: .text, "why the price of the table is not sure") {
        $0.source == nil ? nil : $0.offer.unconfirmed(on: $0.comparison.scenario.start)
      },
    ]
  ).named("price", "USD for a million tokens")
}
