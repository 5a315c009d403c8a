package import CostModel
internal import JSONText

/// Rows of a public price file as a price file of our own.
package enum ImportedPrices {
  private static let source = "file"

  /// Whether a model, read without the gaps filled, has a name and prices.
  package static func hasOwn(_ model: Model) -> Bool {
    model.shortName.first != nil && (!model.prices.isEmpty || !model.variants.isEmpty)
  }

  /// The text of a file with some models of one provider.
  package static func text(
    _ models: [Model], from list: PublicPriceList, on day: CalendarDate, in book: PriceBook
  ) -> String {
    let ids = Set((book.models + models).map(\.id))
    let first = models.first
    let members: [(String, JSONOutput)] = [
      ("provider", .string(first?.provider ?? "")), ("name", .string(first?.providerName ?? "")),
    ]
    let title: JSONOutput = .object([
      ("title", .string("\(list.file) (\(list.format))")), ("secondHand", .bool(true)),
    ])
    let maker: [(String, JSONOutput)] = first?.isFromMaker == true ? [("maker", .bool(true))] : []
    return JSONOutput.object(
      members + maker + [
        ("sources", .object([(source, title)])),
        ("models", .array(zip(models, aliases(of: models)).map { output($0, $1, list, day, ids) })),
      ]
    ).text(pretty: true)
  }

  /// The further names of each model, each name once in the file: a name that two models have tells neither.
  private static func aliases(of models: [Model]) -> [[String]] {
    var taken = Set(models.map { $0.shortName.lowercased() })
    return models.map { model in model.aliases.filter { taken.insert($0.lowercased()).inserted } }
  }

  private static func output(
    _ model: Model, _ aliases: [String], _ list: PublicPriceList, _ day: CalendarDate, _ ids: Set<String>
  ) -> JSONOutput {
    var members: [(String, JSONOutput)] = [("id", .string(String(model.shortName)))]
    if !aliases.isEmpty { members.append(("aliases", .array(aliases.map { .string($0) }))) }
    if let tokens = model.contextWindow { members.append(("contextTokens", .number(tokens.value))) }
    if let tokens = model.leastCacheable { members.append(("leastCacheableTokens", .number(tokens.value))) }
    if !model.prices.isEmpty { members.append(("prices", .array(model.prices.map { output($0, day) }))) }
    if !model.variants.isEmpty {
      members.append(
        (
          "variants",
          .array(
            model.variants.map { variant in
              .object([
                ("name", .string(variant.name)), ("meaning", .string(variant.meaning)),
                ("prices", .array(variant.prices.map { output($0, day) })),
              ])
            })
        ))
    }
    if let end = model.endOfLife {
      let replacement = end.replacement.flatMap {
        ids.contains($0) ? [("replacement", JSONOutput.string($0))] : nil
      }
      members.append(
        ("endOfLife", .object([("on", .string(end.on.description))] + (replacement ?? []) + origin(day))))
    }
    return .object(members)
  }

  private static func output(_ prices: TokenPrices, _ day: CalendarDate) -> JSONOutput {
    var members: [(String, JSONOutput)] = prices.from.map { [("from", .string($0.description))] } ?? []
    members += output(prices.rates)
    if !prices.longContext.isEmpty {
      let tiers = prices.longContext.map { tier in
        JSONOutput.object([("aboveInputTokens", .number(tier.above.value))] + output(tier.rates))
      }
      members.append(("longContext", .array(tiers)))
    }
    return .object(members + origin(day))
  }

  private static func output(_ rates: TokenRates) -> [(String, JSONOutput)] {
    let prices = TokenRate.allCases.compactMap { rate in
      rates[rate].map { (rate.key, JSONOutput.number($0.value)) }
    }
    let isHigh = TokenRate.allCases.contains { (rates[$0]?.value ?? 0) > TokenPrice.usualLimit.value }
    return prices + (isHigh ? [("confirmed", .bool(true))] : [])
  }

  private static func origin(_ day: CalendarDate) -> [(String, JSONOutput)] {
    [("source", .string(source)), ("checked", .string(day.description))]
  }
}
