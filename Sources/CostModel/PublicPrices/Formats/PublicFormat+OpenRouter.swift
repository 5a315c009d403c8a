internal import JSONText

extension PublicFormat {
  /// OpenRouter's list of models: prices as texts, in USD for one token.
  ///
  /// Source: its reference of the API; the seller is OpenRouter itself, whoever makes the model: what others charge is another price.
  static let openRouter = PublicFormat(name: "OpenRouter", clues: [.list(under: "data")]) {
    (reader, reading) throws(JSONTextError) in
    try reader.readObject { (key, reader) throws(JSONTextError) in
      guard key == "data", try reader.peek() == .array else { return }
      try reader.readArray { (index, reader) throws(JSONTextError) in
        try reading.check(reader)
        let place = "data[\(index)]"
        var model = OpenRouterModel(place: place, offset: reader.nextOffset)
        guard try reader.peek() == .object else { return reading.leaveOut(place, .notAnEntry) }
        try model.read(&reader)
        model.put(into: &reading)
      }
    }
  }
}

/// A model of OpenRouter's list while it is read.
private struct OpenRouterModel {
  /// Where it stands in the list.
  let place: String
  let offset: Int
  private var id = ""
  private var context: Tokens?
  private var end: CalendarDate?
  private var prices = TakenPrices()
  private var reasoning = StatedPrice.none
  private var reason: LeftOut.Reason?

  private static let rates: [String: TokenRate] = [
    "prompt": .input, "completion": .output, "input_cache_read": .cachedInput,
    "input_cache_write": .cacheWrite,
  ]
  /// What is billed apart from the tokens of a chat, and only where it is used.
  private static let extras: Set<String> = [
    "audio", "audio_output", "discount", "image", "image_output", "image_token", "input_audio_cache",
    "web_search",
  ]

  init(place: String, offset: Int) {
    self.place = place
    self.offset = offset
  }

  mutating func read(_ reader: inout JSONReader) throws(JSONTextError) {
    try reader.readObject { (key, reader) throws(JSONTextError) in
      switch key {
      case "id": id = try reader.readTextIfAny() ?? ""
      case "context_length": context = try reader.readTokensIfAny()
      case "expiration_date":
        end = try reader.readDay { prices.partsLeftOut.append(.badDay(key: key, text: $0)) }
      case "architecture":
        try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
          guard key == "output_modalities", try reader.peek() == .array else { return }
          var kinds: [String] = []
          try reader.readArray { (_, reader) throws(JSONTextError) in
            kinds.append(try reader.readTextIfAny() ?? "")
          }
          if !kinds.contains("text") { reason = .notChat(kind: kinds.joined(separator: ", ")) }
        }
      case "pricing":
        try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in try readPrice(key, &reader) }
      default: break
      }
    }
  }

  private mutating func readPrice(_ key: String, _ reader: inout JSONReader) throws(JSONTextError) {
    let kind = try reader.peek()
    if key == "overrides", kind != .null {
      reason = reason ?? .unreadTiers(key: key)
      return
    }
    let stated = try reader.readPrice(timesTenTo: 6)
    let isSaid = stated.isCharged
    if let rate = Self.rates[key] {
      prices.take(stated, rate, key: key)
    } else if key == "internal_reasoning" {
      // Nothing apart is charged for it where it is 0.
      if isSaid { reasoning = stated }
    } else if key == "request" {
      if isSaid { reason = reason ?? .otherUnit(key: key) }
    } else if !Self.extras.contains(key), isSaid {
      reason = reason ?? .unknownPrice(key: key)
    }
  }

  mutating func put(into reading: inout PublicReading) {
    if id.isEmpty { return reading.leaveOut(place, .noName) }
    if let reason { return reading.leaveOut(id, reason) }
    if id.hasSuffix(":free") { return reading.leaveOut(id, .free) }
    if let gap = prices.base.gap { return reading.leaveOut(id, gap) }
    prices.take(reasoning: reasoning, key: "internal_reasoning")
    var entry = PublicEntry(key: id, offset: offset, seller: "openrouter", name: id)
    entry[""] = prices.draft
    entry.partsLeftOut = prices.partsLeftOut
    entry.contextWindow = context
    entry.end = end
    reading.take(entry)
  }
}
