internal import JSONText

/// The prices of one mode of a model of model-prices' file.
struct ModelPricesMode {
  /// The prices, the earliest first; the last of the file for one day.
  private(set) var dated: [Dated] = []
  /// Why a day of them is none.
  private(set) var badDay: LeftOut.Reason?

  /// Prices from a day on.
  struct Dated {
    /// The first day; nil where it was always so.
    var from: CalendarDate?
    /// The prices.
    var prices: TakenPrices
    /// Whether the file says that there are none.
    var isEnd = false
  }

  init(_ name: String, _ reader: inout JSONReader) throws(JSONTextError) {
    let place = name == "standard" ? "" : name
    try reader.readArray { (_, reader) throws(JSONTextError) in
      var next = Dated(prices: TakenPrices(place: place))
      try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
        if key == "start" { next.from = try reader.readDay { badDay = .badDay(key: key, text: $0) } }
        guard key == "rates" else { return }
        next.isEnd = try reader.peek() == .null
        try next.prices.readModelPrices(&reader)
      }
      dated.removeAll { $0.from == next.from }
      dated.append(next)
    }
    dated.sort { ($0.from?.dayNumber ?? .min) < ($1.from?.dayNumber ?? .min) }
  }

  /// The prices that cannot be used, and whose absence makes no other price wrong.
  var partsLeftOut: [LeftOut.Reason] { dated.flatMap(\.prices.partsLeftOut) }
  /// Why no price of them may be used.
  var fault: LeftOut.Reason? { dated.lazy.compactMap(\.prices.fault).first }
  /// Why they can be no variant.
  var refusal: LeftOut.Reason? { badDay ?? dated.lazy.compactMap(\.prices.refusal).first }

  /// The prices of a day; nil is before every day.
  func draft(on day: CalendarDate?) -> PriceDraft? {
    dated.last { ($0.from?.dayNumber ?? .min) <= (day?.dayNumber ?? .min) }?.prices.draft
  }
}

extension TakenPrices {
  private static let modelPrices: [String: TokenRate] = [
    "input": .input, "output": .output, "cache_read": .cachedInput, "cache_write": .cacheWrite,
  ]

  /// Reads the prices of a mode from a day on.
  fileprivate mutating func readModelPrices(_ reader: inout JSONReader) throws(JSONTextError) {
    var multiple = StatedPrice.none
    let multipleKey = "cache_write_1h_multiple"
    try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
      if key == "tiers" {
        let kind = try reader.peek()
        guard kind == .array else { return kind == .null ? () : refuseTiers(key) }
        try reader.readArray { (_, reader) throws(JSONTextError) in
          var tier = TakenPrices(place: place)
          var above: Double?
          try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
            if key == "above" { above = try reader.readTokensIfAny()?.value }
            guard let rate = Self.modelPrices[key] else { return }
            tier.take(try reader.readPrice(timesTenTo: 0), rate, key: key)
          }
          take(tier: tier, above: above, key: key)
        }
      } else if key == multipleKey {
        multiple = try reader.readPrice(timesTenTo: 0)
      } else if let rate = Self.modelPrices[key] {
        take(try reader.readPrice(timesTenTo: 0), rate, key: key)
      }
    }
    if let reason = multiple.refusal(of: multipleKey) { partsLeftOut.append(reason) }
    guard let multiple = multiple.price?.value else { return }
    // What is kept for an hour costs so many times what is read as input.
    func withLong(_ rates: TokenRates) -> TokenRates {
      var rates = rates
      if rates[.cacheWrite] != nil {
        rates[.longCacheWrite] = rates.input.map { TokenPrice(Rounding.significant($0.value * multiple)) }
      }
      return rates
    }
    draft.rates = withLong(draft.rates)
    for index in draft.tiers.indices { draft.tiers[index].rates = withLong(draft.tiers[index].rates) }
  }
}
