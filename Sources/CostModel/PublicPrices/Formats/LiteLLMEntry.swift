internal import JSONText

/// An entry of LiteLLM's file while it is read.
struct LiteLLMEntry {
  private(set) var entry: PublicEntry
  private var mode: String?
  private var seller = ""
  private var otherUnit: String?
  private var currency: String?
  /// The usual prices, and those of each tier of service behind them.
  private var prices = [TakenPrices()]
  private var offPeak: TakenPrices?
  private var reasoning = StatedPrice.none
  private var factors: [(name: String, factor: Double)] = []

  init(key: String, offset: Int) { entry = PublicEntry(key: key, offset: offset) }

  /// Reads the object of the entry.
  mutating func read(
    _ reader: inout JSONReader, _ keys: inout LiteLLMKeys
  ) throws(JSONTextError) {
    try reader.readObject(JSONKeys([])) { (_, reader) throws(JSONTextError) in
      let (key, meaning) = keys.key(of: reader)
      switch meaning {
      case .price(let place): take(try reader.readPrice(timesTenTo: 6), place, key)
      case .unknown:
        if try reader.readPrice(timesTenTo: 6).isCharged {
          entry.partsLeftOut.append(.unknownSuffix(key: key))
        }
      case .otherUnit:
        if try reader.readPrice(timesTenTo: 0).isCharged { otherUnit = key }
      case .factor(let name): take(factor: try reader.readPrice(timesTenTo: 0), name, key)
      case .mode: mode = try reader.readTextIfAny()
      case .provider: seller = try reader.readTextIfAny() ?? ""
      case .context: entry.contextWindow = try reader.readTokensIfAny()
      case .leastCacheable: entry.leastCacheable = try reader.readTokensIfAny()
      case .end:
        entry.end = try reader.readDay { entry.partsLeftOut.append(.badDay(key: key, text: $0)) }
      case .successor: entry.successor = try reader.readTextIfAny()
      case .offPeak: offPeak = try Self.readOffPeak(key, &reader)
      case .tiered: try readTiers(key, &reader)
      case .factors:
        try reader.readObjectIfAny { (name, reader) throws(JSONTextError) in
          guard try reader.peek() == .number else { return }
          take(factor: try reader.readPrice(timesTenTo: 0), name, key)
        }
      case .reasoning: reasoning = try reader.readPrice(timesTenTo: 6)
      case .currency:
        let kind = try reader.peek()
        currency = try reader.readTextIfAny() ?? (kind == .null ? nil : "\(kind)")
      case .rest: break
      }
    }
  }

  private mutating func take(_ stated: StatedPrice, _ place: LiteLLMKey.Place, _ key: String) {
    var index = 0
    if !place.variant.isEmpty {
      index = prices.firstIndex { $0.place == place.variant } ?? prices.count
      if index == prices.count { prices.append(TakenPrices(place: place.variant)) }
    }
    prices[index].take(stated, place.rate, above: place.above, key: key)
  }

  private mutating func take(factor stated: StatedPrice, _ name: String, _ key: String) {
    if case .factor = LiteLLMKey(key) {
    } else if !LiteLLMKey.places.contains(name) {
      if stated.price?.value != 1 { entry.partsLeftOut.append(.notRead(key: key, text: name)) }
      return
    }
    if let reason = stated.refusal(of: "\(key) \(name)") { entry.partsLeftOut.append(reason) }
    if let factor = stated.price?.value, factor != 1 { factors.append((name.idPart, factor)) }
  }

  /// The prices of the cheaper hours; nil for null.
  private static func readOffPeak(
    _ key: String, _ reader: inout JSONReader
  ) throws(JSONTextError) -> TakenPrices? {
    guard try reader.peek() != .null else { return nil }
    var prices = TakenPrices(place: key)
    try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
      guard case .price(let place) = LiteLLMKey(key), place.variant.isEmpty else { return }
      prices.take(try reader.readPrice(timesTenTo: 6), place.rate, above: place.above, key: key)
    }
    return prices
  }

  /// The prices by ranges of input, which stand in place of the usual keys.
  private mutating func readTiers(_ key: String, _ reader: inout JSONReader) throws(JSONTextError) {
    let kind = try reader.peek()
    guard kind == .array else {
      if kind != .null { prices[0].refuseTiers(key) }
      return
    }
    try reader.readArray { (_, reader) throws(JSONTextError) in
      var tier = TakenPrices(place: key)
      var from: Double?
      var reasoning = StatedPrice.none
      try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
        if key == "range", try reader.peek() == .array {
          try reader.readArray { (index, reader) throws(JSONTextError) in
            if index == 0, try reader.peek() == .number { from = try reader.readNumber().double }
          }
          return
        }
        switch LiteLLMKey(key) {
        case .price(let place) where place.variant.isEmpty && place.above == 0:
          tier.take(try reader.readPrice(timesTenTo: 6), place.rate, key: key)
        case .price, .unknown: tier.partsLeftOut.append(.unknownSuffix(key: key))
        case .reasoning: reasoning = try reader.readPrice(timesTenTo: 6)
        default: break
        }
      }
      tier.take(reasoning: reasoning, key: "output_cost_per_reasoning_token")
      if from == 0 {
        prices[0].takeBase(of: tier)
      } else {
        prices[0].take(tier: tier, above: from.flatMap { (1...1e9).contains($0) ? $0 : nil }, key: key)
      }
    }
  }

  /// Makes variants of what the keys of an entry say together.
  ///
  /// - Parameter sellers: the sellers of our ids by the names in the file, as far as they are known.
  mutating func finish(_ sellers: inout [String: String]) {
    let ours = sellers[seller] ?? SellerNames.ours(seller)
    if sellers[seller] == nil { sellers[seller] = ours }
    entry.seller = ours
    (entry.name, entry.region, entry.isUsual) = LiteLLMName.parts(of: entry.key, seller: seller, ours: ours)
    prices[0].take(reasoning: reasoning, key: "output_cost_per_reasoning_token")
    entry[""] = prices[0].draft
    entry.partsLeftOut += prices.flatMap(\.partsLeftOut)
    for variant in prices.dropFirst() {
      if let reason = variant.refusal {
        entry.partsLeftOut.append(reason)
      } else if !variant.draft.isEmpty {
        entry[variant.place] = variant.draft
      }
    }
    if let offPeak {
      entry.partsLeftOut += offPeak.partsLeftOut
      if offPeak.draft.hasBase, offPeak.refusal == nil {
        // The keys of the entry are what the peak costs.
        entry["peak"] = entry[""]
        entry[""] = offPeak.draft
      } else {
        entry.partsLeftOut.append(.condition(offPeak.place))
      }
    }
    for (name, factor) in factors where !entry.variants.contains(where: { $0.name == name }) {
      entry[name] = entry[""].scaled(by: factor)
    }
  }

  /// Why the entry is not taken; nil where it is.
  var reasonToLeaveOut: LeftOut.Reason? {
    if entry.key == "sample_spec" || entry.key == "fallback_generalizations" { return .placeholder }
    let name = entry.key.utf8.split(separator: UInt8(ascii: "/")).last ?? ""[...].utf8
    if name.starts(with: "together-ai-".utf8) || name.starts(with: "fireworks-ai-".utf8) { return .bySize }
    guard let mode else { return .noKind }
    guard mode == "chat" || mode == "completion" || mode == "responses" else { return .notChat(kind: mode) }
    // Few keys have the sign at all, and to look for one byte is quick.
    if entry.key.utf8.contains(UInt8(ascii: ":")), entry.key.hasPrefix("ft:") || entry.key.contains("/ft:") {
      return .fineTune
    }
    if let currency, currency != "USD" { return .currency(currency) }
    if let otherUnit { return .otherUnit(key: otherUnit) }
    return prices[0].base.gap ?? prices[0].fault
  }
}
