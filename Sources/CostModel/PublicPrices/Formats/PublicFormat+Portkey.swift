internal import JSONText

extension PublicFormat {
  /// A file of Portkey's `pricing`: an object of models, prices in US cents for one token.
  ///
  /// Source: its README; the seller is the name of the file, `openai.json`, for the file itself has none.
  static let portkey = PublicFormat(
    name: "Portkey", clues: [.objects(withObjectUnder: "pricing_config")]
  ) { (reader, reading) throws(JSONTextError) in
    let seller = SellerNames.ours(reading.fileStem)
    guard SellerNames.isKnown(seller) else {
      reading.fault = .unknownSeller(reading.fileStem)
      return try reader.skipValue()
    }
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
    var reason: LeftOut.Reason?
    var usual = TakenPrices()
    var batch = TakenPrices(place: "batch_config")
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
          let kind = try reader.peek()
          let currency = kind == .number ? try reader.readNumber().text : try reader.readTextIfAny()
          if kind != .null, currency != "USD" { reason = .currency(currency ?? "\(kind)") }
        case "fixed_cost": if try reader.readCents(timesTenTo: -2).isCharged { reason = .otherUnit(key: key) }
        case "pay_as_you_go":
          if try reader.readPortkeyRates(into: &usual) { reason = .otherUnit(key: "request") }
        case "batch_config":
          if try reader.readPortkeyRates(into: &batch) {
            batch.draft = PriceDraft()
            partsLeftOut.append(.otherUnit(key: "batch_config request"))
          }
        default: break
        }
      }
    }
    self[""] = usual.draft.overlaid(by: batch.draft.inBatch)
    partsLeftOut += usual.partsLeftOut + batch.partsLeftOut
    if let refusal = batch.refusal { partsLeftOut.append(refusal) }
    return reason ?? usual.base.gap
  }
}

extension JSONReader {
  private static let portkey: [String: TokenRate] = [
    "request_token": .input, "response_token": .output, "cache_read_input_token": .cachedInput,
    "cache_write_input_token": .cacheWrite,
  ]

  /// Reads the prices of an object, cents for a token as USD for a million: times 10 to 4; returns whether a call costs
  /// something besides.
  fileprivate mutating func readPortkeyRates(
    into prices: inout TakenPrices
  ) throws(JSONTextError) -> Bool {
    var isPerCall = false
    try readObjectIfAny { (key, reader) throws(JSONTextError) in
      if key == "additional_units" {
        try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
          // The other units are billed only where they are used: searches, images.
          if key == "request" { isPerCall = try reader.readCents(timesTenTo: -2).isCharged }
        }
      }
      guard let rate = Self.portkey[key] else { return }
      prices.take(try reader.readCents(timesTenTo: 4), rate, key: key)
    }
    return isPerCall
  }

  /// Reads an amount that stands under `price`, or by itself.
  fileprivate mutating func readCents(timesTenTo power: Int) throws(JSONTextError) -> StatedPrice {
    guard try peek() == .object else { return try readPrice(timesTenTo: power) }
    var stated = StatedPrice.none
    try readObject { (key, reader) throws(JSONTextError) in
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
