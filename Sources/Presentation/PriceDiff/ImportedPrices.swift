package import CostModel
internal import JSONText

/// Rows of a public price file as a price file of our own.
package enum ImportedPrices {
  private static let source = "file"

  /// Whether a model has prices of the file, and not of the table alone.
  package static func hasOwn(_ model: Model) -> Bool {
    !own(model.prices, of: model.listed).isEmpty || model.variants.contains { $0.listed != nil }
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
        ("models", .array(models.map { output($0, list, day, ids) })),
      ]
    ).text(pretty: true)
  }

  private static func own(_ prices: [TokenPrices], of listed: ListedPrice?) -> [TokenPrices] {
    guard let listed else { return [] }
    return prices.filter { $0.source.title == "\(listed.file) (\(listed.format))" }
  }

  private static func output(
    _ model: Model, _ list: PublicPriceList, _ day: CalendarDate, _ ids: Set<String>
  ) -> JSONOutput {
    var members: [(String, JSONOutput)] = [("id", .string(String(model.shortName)))]
    if !model.aliases.isEmpty { members.append(("aliases", .array(model.aliases.map { .string($0) }))) }
    if let tokens = model.contextWindow { members.append(("contextTokens", .number(tokens.value))) }
    if let tokens = model.leastCacheable { members.append(("leastCacheableTokens", .number(tokens.value))) }
    let prices = own(model.prices, of: model.listed)
    if !prices.isEmpty { members.append(("prices", .array(prices.map { output($0, day) }))) }
    let variants = model.variants.filter { $0.listed != nil }
    if !variants.isEmpty {
      members.append(
        (
          "variants",
          .array(
            variants.map { variant in
              .object([
                ("name", .string(variant.name)), ("meaning", .string(variant.meaning)),
                ("prices", .array(variant.prices.map { output($0, day) })),
              ])
            })
        ))
    }
    if let end = model.endOfLife, end.source.title == "\(list.file) (\(list.format))" {
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
