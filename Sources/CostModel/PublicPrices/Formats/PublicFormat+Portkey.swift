internal import JSONText

extension PublicFormat {
  /// A file of Portkey's `pricing`: an object of models, prices in US cents for one token.
  ///
  /// Source: its README; the seller is the name of the file, `openai.json`, for the file itself has none.
  static let portkey = PublicFormat(
    name: "Portkey", clues: [.objects(withObjectUnder: "pricing_config")]
  ) { (reader, reading) throws(JSONTextError) in
    let seller = SellerNames.ours(reading.fileStem)
    try reader.readObject { (key, reader) throws(JSONTextError) in
      try reading.check(reader)
      var entry = PublicEntry(key: key, offset: reader.keyOffset, seller: seller, name: key)
      guard try reader.peek() == .object else { return reading.leaveOut(key, .notAnEntry) }
      let reason = try entry.readPortkey(&reader)
      if key == "default" {
        reading.leaveOut(key, .placeholder)
      } else if key.hasPrefix("ft:") {
        reading.leaveOut(key, .fineTune)
      } else if let reason {
        reading.leaveOut(key, reason)
      } else {
        reading.take(entry)
      }
    }
  }
}

extension PublicEntry {
  /// Reads a model; returns why it is not taken.
  fileprivate mutating func readPortkey(_ reader: inout JSONReader) throws(JSONTextError) -> LeftOut.Reason? {
    var base = BasePrices()
    var reason: LeftOut.Reason?
    var draft = PriceDraft()
    var batch = PriceDraft()
    try reader.readObject { (key, reader) throws(JSONTextError) in
      if key == "custom_pricing" {
        // Prices by length among them are not read: those of usual length would be taken for all.
        if try reader.hasKey("context_tier_map") {
          reason = reason ?? .unreadTiers(key: "context_tier_map")
        } else {
          partsLeftOut.append(.condition(key))
        }
      }
      guard key == "pricing_config" else { return }
      try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
        switch key {
        case "currency":
          if let currency = try reader.readTextIfAny(), currency != "USD" { reason = .currency(currency) }
        case "fixed_cost":
          if try reader.readCents(timesTenTo: -2).price != nil { reason = .otherUnit(key: key) }
        case "pay_as_you_go": try reader.readPortkeyRates { Self.take($0, $1, &base, &draft) }
        case "batch_config":
          var ignored = BasePrices()
          try reader.readPortkeyRates { Self.take($0, $1, &ignored, &batch) }
        default: break
        }
      }
    }
    self[""] = draft.overlaid(by: batch.inBatch)
    return reason ?? base.gap
  }

  private static func take(
    _ rate: TokenRate, _ stated: StatedPrice, _ base: inout BasePrices, _ draft: inout PriceDraft
  ) {
    if rate == .input { base.input = stated }
    if rate == .output { base.output = stated }
    if let price = stated.price { draft.rates[rate] = price }
  }
}

extension JSONReader {
  private static let portkey: [String: TokenRate] = [
    "request_token": .input, "response_token": .output, "cache_read_input_token": .cachedInput,
    "cache_write_input_token": .cacheWrite,
  ]

  /// Reads the prices of an object, cents for a token as USD for a million: times 10 to 4.
  fileprivate mutating func readPortkeyRates(
    _ take: (TokenRate, StatedPrice) -> Void
  ) throws(JSONTextError) {
    try readObjectIfAny { (key, reader) throws(JSONTextError) in
      guard let rate = Self.portkey[key] else { return }
      take(rate, try reader.readCents(timesTenTo: 4))
    }
  }

  /// Reads an amount that stands under `price`.
  fileprivate mutating func readCents(timesTenTo power: Int) throws(JSONTextError) -> StatedPrice {
    var stated = StatedPrice.none
    try readObjectIfAny { (key, reader) throws(JSONTextError) in
      if key == "price" { stated = try reader.readPrice(timesTenTo: power) }
    }
    return stated
  }

  /// Whether an object, or one within it, has a key; the reader stands behind it.
  fileprivate mutating func hasKey(_ sought: String) throws(JSONTextError) -> Bool {
    var isFound = false
    try readObjectIfAny { (key, reader) throws(JSONTextError) in
      if key == sought { isFound = true }
      let isWithin = try reader.peek() == .object ? try reader.hasKey(sought) : false
      isFound = isFound || isWithin
    }
    return isFound
  }
}
