internal import JSONText

extension PublicFormat {
  /// `api.json` of models.dev: an object of sellers with models, prices in USD for a million tokens.
  ///
  /// Source: its schema; `cost.tiers` holds the prices of longer calls, and `context_over_200k` repeats one of them.
  static let modelsDev = PublicFormat(
    name: "models.dev", clues: [.objects(with: "npm"), .objects(with: "env"), .objects(with: "doc")]
  ) { (reader, reading) throws(JSONTextError) in
    try reader.readObject { (seller, reader) throws(JSONTextError) in
      guard try reader.peek() == .object else { return reading.leaveOut(seller, .notAnEntry) }
      try reader.readObject { (key, reader) throws(JSONTextError) in
        guard key == "models" else { return }
        try reader.readObjectIfAny { (id, reader) throws(JSONTextError) in
          try reading.check(reader)
          let key = "\(seller)/\(id)"
          var entry = PublicEntry(
            key: key, offset: reader.keyOffset, seller: SellerNames.ours(seller), name: id)
          let base = try entry.readModelsDev(&reader)
          if let reason = base.reason { reading.leaveOut(key, reason) } else { reading.take(entry) }
        }
      }
    }
  }
}

/// What keeps a model of models.dev from being taken.
private struct ModelsDevBase {
  var prices = BasePrices()
  var isText = true
  var reason: LeftOut.Reason? { isText ? prices.gap : .notChat(kind: "no text comes out") }
}

extension PublicEntry {
  /// Reads a model.
  fileprivate mutating func readModelsDev(
    _ reader: inout JSONReader
  ) throws(JSONTextError) -> ModelsDevBase {
    var base = ModelsDevBase()
    try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
      switch key {
      case "cost":
        let cost = try ModelsDevCost(&reader)
        base.prices = cost.base
        self[""] = cost.draft
        partsLeftOut += cost.notTaken
      case "limit":
        try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
          if key == "context" { contextWindow = try reader.readTokensIfAny() }
        }
      case "modalities":
        try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
          guard key == "output", try reader.peek() == .array else { return }
          var kinds: [String] = []
          try reader.readArray { (_, reader) throws(JSONTextError) in
            kinds.append(try reader.readTextIfAny() ?? "")
          }
          base.isText = kinds.contains("text")
        }
      case "experimental":
        try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
          guard key == "modes" else { return }
          try reader.readObjectIfAny { (mode, reader) throws(JSONTextError) in
            try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
              if key == "cost" { self[mode.idPart] = try ModelsDevCost(&reader).draft }
            }
          }
        }
      default: break
      }
    }
    variants.removeAll { $0.dated.allSatisfy(\.draft.isEmpty) }
    return base
  }
}

/// The prices of a model, or of a mode of it.
private struct ModelsDevCost {
  var draft = PriceDraft()
  var base = BasePrices()
  var notTaken: [LeftOut.Reason] = []

  private static let rates: [String: TokenRate] = [
    "input": .input, "output": .output, "cache_read": .cachedInput, "cache_write": .cacheWrite,
  ]

  init(_ reader: inout JSONReader) throws(JSONTextError) {
    var over: TokenRates?
    var reasoning: StatedPrice?
    try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
      switch key {
      case "tiers":
        guard try reader.peek() == .array else { return }
        try reader.readArray { (_, reader) throws(JSONTextError) in try readTier(&reader) }
      case "context_over_200k": over = try Self.readRates(&reader).rates
      case "reasoning": reasoning = try reader.readPrice(timesTenTo: 0)
      default:
        guard let rate = Self.rates[key] else { return }
        let stated = try reader.readPrice(timesTenTo: 0)
        if rate == .input { base.input = stated }
        if rate == .output { base.output = stated }
        if let price = stated.price { draft.rates[rate] = price }
      }
    }
    if let over, draft.tiers.isEmpty { draft.tiers = [LongContextTier(above: Tokens(200_000), rates: over)] }
    if let price = reasoning?.price, price != draft.rates.output {
      notTaken.append(.condition("reasoning at another price"))
    }
  }

  private mutating func readTier(_ reader: inout JSONReader) throws(JSONTextError) {
    let (rates, size) = try Self.readRates(&reader)
    guard let size else { return notTaken.append(.condition("tiers")) }
    for rate in TokenRate.standard {
      if let price = rates[rate] { draft.set(rate, above: size, price) }
    }
  }

  /// Prices, and the size of the context above which they hold.
  private static func readRates(
    _ reader: inout JSONReader
  ) throws(JSONTextError) -> (rates: TokenRates, size: Double?) {
    var found = TokenRates()
    var size: Double?
    try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
      if key == "tier" {
        try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
          if key == "size" { size = try reader.readTokensIfAny()?.value }
        }
      } else if let rate = rates[key] {
        found[rate] = try reader.readPrice(timesTenTo: 0).price
      }
    }
    return (found, size)
  }
}
