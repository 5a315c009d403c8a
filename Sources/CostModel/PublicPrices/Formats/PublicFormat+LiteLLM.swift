internal import JSONText

extension PublicFormat {
  /// `model_prices_and_context_window.json` of LiteLLM: an object of models, prices in USD for one token.
  ///
  /// Source: the file and the comments in it; the seller is `litellm_provider`, and what precedes the name of the model in its key.
  static let liteLLM = PublicFormat(
    name: "LiteLLM", clues: [.objects(with: "litellm_provider")]
  ) { (reader, reading) throws(JSONTextError) in
    var keys = LiteLLMKeys()
    var sellers: [String: String] = [:]
    try reader.readObject { (key, reader) throws(JSONTextError) in
      try reading.check(reader)
      var entry = LiteLLMEntry(key: key, offset: reader.keyOffset)
      guard try reader.peek() == .object else { return reading.leaveOut(key, .notAnEntry) }
      try entry.read(&reader, &keys)
      entry.finish(&sellers)
      if let reason = entry.reasonToLeaveOut {
        reading.leaveOut(key, reason)
      } else {
        reading.take(entry.entry)
      }
    }
  }
}

/// An entry of LiteLLM's file while it is read.
struct LiteLLMEntry {
  var entry: PublicEntry
  private var mode: String?
  private var seller = ""
  private var base = BasePrices()
  private var otherUnit: String?
  private var offPeak: PriceDraft?
  private var isTiered = false
  private var factors: [(name: String, factor: Double)] = []

  init(key: String, offset: Int) { entry = PublicEntry(key: key, offset: offset) }

  /// Reads the object of the entry.
  mutating func read(
    _ reader: inout JSONReader, _ keys: inout LiteLLMKeys
  ) throws(JSONTextError) {
    try reader.readObject(JSONKeys([])) { (_, reader) throws(JSONTextError) in
      switch keys.meaning(ofKeyOf: reader) {
      case .price(let place): take(try reader.readPrice(timesTenTo: 6), place)
      case .unknown:
        let key = reader.keyText
        if try reader.readPrice(timesTenTo: 6).price != nil {
          entry.partsLeftOut.append(.unknownSuffix(key: key))
        }
      case .otherUnit:
        let key = reader.keyText
        if try reader.readPrice(timesTenTo: 0).price != nil { otherUnit = key }
      case .factor(let name): take(factor: try reader.readPrice(timesTenTo: 0), name)
      case .mode: mode = try reader.readTextIfAny()
      case .provider: seller = try reader.readTextIfAny() ?? ""
      case .context: entry.contextWindow = try reader.readTokensIfAny()
      case .leastCacheable: entry.leastCacheable = try reader.readTokensIfAny()
      case .end: entry.end = try reader.readTextIfAny().flatMap { CalendarDate($0) }
      case .successor: entry.successor = try reader.readTextIfAny()
      case .offPeak: offPeak = try Self.readDraft(&reader)
      case .tiered: try readTiers(&reader)
      case .factors:
        try reader.readObjectIfAny { (name, reader) throws(JSONTextError) in
          take(factor: try reader.readPrice(timesTenTo: 0), name.idPart)
        }
      case .rest: break
      }
    }
  }

  private mutating func take(_ stated: StatedPrice, _ place: LiteLLMKey.Place) {
    if place.isBase {
      if place.rate == .input { base.input = stated }
      if place.rate == .output { base.output = stated }
    }
    guard let price = stated.price else { return }
    entry[place.variant].set(place.rate, above: place.above, price)
  }

  private mutating func take(factor stated: StatedPrice, _ name: String) {
    if let factor = stated.price?.value, factor != 1 { factors.append((name, factor)) }
  }

  /// The prices of an object within an entry.
  private static func readDraft(_ reader: inout JSONReader) throws(JSONTextError) -> PriceDraft {
    var draft = PriceDraft()
    try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
      guard case .price(let place) = LiteLLMKey(key), place.variant.isEmpty else { return }
      if let price = try reader.readPrice(timesTenTo: 6).price {
        draft.set(place.rate, above: place.above, price)
      }
    }
    return draft
  }

  /// The prices by ranges of input, which stand in place of the usual keys.
  private mutating func readTiers(_ reader: inout JSONReader) throws(JSONTextError) {
    guard try reader.peek() == .array else { return }
    isTiered = true
    var standard = entry[""]
    try reader.readArray { (_, reader) throws(JSONTextError) in
      var draft = PriceDraft()
      var from: Double?
      try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
        if key == "range", try reader.peek() == .array {
          try reader.readArray { (index, reader) throws(JSONTextError) in
            if index == 0, try reader.peek() == .number { from = try reader.readNumber().double }
          }
        } else if case .price(let place) = LiteLLMKey(key), place.variant.isEmpty, place.above == 0 {
          if let price = try reader.readPrice(timesTenTo: 6).price { draft.rates[place.rate] = price }
        }
      }
      guard let from else { return entry.partsLeftOut.append(.condition("tiered_pricing")) }
      for rate in TokenRate.allCases {
        if let price = draft.rates[rate] { standard.set(rate, above: from, price) }
      }
    }
    entry[""] = standard
  }

  /// Makes variants of what the keys of an entry say together.
  ///
  /// - Parameter sellers: the sellers of our ids by the names in the file, as far as they are known.
  mutating func finish(_ sellers: inout [String: String]) {
    let ours = sellers[seller] ?? SellerNames.ours(seller)
    if sellers[seller] == nil { sellers[seller] = ours }
    entry.seller = ours
    (entry.name, entry.region, entry.isUsual) = LiteLLMName.parts(of: entry.key, seller: seller, ours: ours)
    if isTiered {
      base.input = entry[""].rates.input.map { .price($0) } ?? base.input
      base.output = entry[""].rates.output.map { .price($0) } ?? base.output
    }
    if let offPeak, offPeak.hasBase {
      // The keys of the entry are what the peak costs.
      entry["peak"] = entry[""]
      entry[""] = offPeak
    }
    for (name, factor) in factors where !entry.variants.contains(where: { $0.name == name }) {
      entry[name] = entry[""].scaled(by: factor)
    }
    entry.variants.removeAll { $0.dated.allSatisfy(\.draft.isEmpty) }
  }

  /// Why the entry is not taken; nil where it is.
  var reasonToLeaveOut: LeftOut.Reason? {
    if entry.key == "sample_spec" || entry.key == "fallback_generalizations" { return .placeholder }
    if entry.key.hasPrefix("together-ai-") || entry.key.hasPrefix("fireworks-ai-") { return .bySize }
    guard let mode else { return .noKind }
    guard mode == "chat" || mode == "completion" || mode == "responses" else { return .notChat(kind: mode) }
    // Few keys have the sign at all, and to look for one byte is quick.
    if entry.key.utf8.contains(UInt8(ascii: ":")), entry.key.hasPrefix("ft:") || entry.key.contains("/ft:") {
      return .fineTune
    }
    if let otherUnit { return .otherUnit(key: otherUnit) }
    return base.gap
  }
}
