internal import JSONText

extension PublicFormat {
  /// `current-v1.json` and `historical-v1.json` of llm-prices: a list of prices in USD for a million tokens.
  ///
  /// Source: its README; an entry named `... >200k` holds the prices of longer calls of the entry without that, and a price
  /// ends on the day before its `to_date`.
  static let llmPrices = PublicFormat(name: "llm-prices", clues: [.list(under: "prices")]) {
    (reader, reading) throws(JSONTextError) in
    var rows: [LLMPricesRow] = []
    try reader.readObject { (key, reader) throws(JSONTextError) in
      if key == "updated_at" { reading.day = try reader.readDay { _ in } ?? reading.day }
      guard key == "prices", try reader.peek() == .array else { return }
      try reader.readArray { (index, reader) throws(JSONTextError) in
        try reading.check(reader, waiting: rows.count)
        guard try reader.peek() == .object else {
          return reading.leaveOut("prices[\(index)]", .notAnEntry)
        }
        rows.append(try LLMPricesRow(&reader))
      }
    }
    var places: [String: Int] = [:]
    var models: [LLMPricesModel] = []
    for row in rows {
      if let place = places[row.modelKey] {
        models[place].add(row)
      } else {
        places[row.modelKey] = models.count
        models.append(LLMPricesModel(row))
      }
    }
    for model in models { model.put(into: &reading) }
  }
}

/// A row of llm-prices' file.
struct LLMPricesRow {
  private(set) var vendor = ""
  private(set) var id = ""
  private(set) var name = ""
  let offset: Int
  /// The first day; nil where it was always so.
  private(set) var from: CalendarDate?
  /// The day on which it is over; nil where it holds still.
  private(set) var to: CalendarDate?
  private(set) var prices = TakenPrices()
  /// Why a day of it is none.
  private(set) var badDay: LeftOut.Reason?
  /// The tokens above which it holds; nil for calls of usual length.
  private(set) var tier: Double?
  /// The id of the model that it prices: its own, without the threshold.
  private(set) var modelID = ""

  var key: String { "\(vendor)/\(id)" }
  var modelKey: String { "\(vendor)/\(modelID)" }

  init(_ reader: inout JSONReader) throws(JSONTextError) {
    offset = reader.nextOffset
    try reader.readObject { (key, reader) throws(JSONTextError) in
      switch key {
      case "vendor": vendor = try reader.readTextIfAny() ?? ""
      case "id": id = try reader.readTextIfAny() ?? ""
      case "name": name = try reader.readTextIfAny() ?? ""
      case "from_date": from = try reader.readDay { badDay = .badDay(key: key, text: $0) }
      case "to_date": to = try reader.readDay { badDay = .badDay(key: key, text: $0) }
      case "input": prices.take(try reader.readPrice(timesTenTo: 0), .input, key: key)
      case "output": prices.take(try reader.readPrice(timesTenTo: 0), .output, key: key)
      case "input_cached": prices.take(try reader.readPrice(timesTenTo: 0), .cachedInput, key: key)
      default: break
      }
    }
    modelID = id
    if let count = Self.thousands(in: name, behind: ">"), id.hasSuffix("-\(count)k") {
      tier = Double(count) * 1000
      modelID = String(id.dropLast("-\(count)k".utf8.count))
    }
  }

  /// Whether its name says that it holds for calls of some length alone, and not which model's they are.
  var isUnreadTier: Bool { tier == nil && name.contains(">") }

  /// Whether its name says that longer calls have other prices: `Gemini 2.5 Pro ≤200k`.
  var isOfShorterCalls: Bool { name.contains("≤") || name.contains("<") }

  /// `200` of `Gemini 2.5 Pro >200k`.
  private static func thousands(in name: String, behind sign: Character) -> Int? {
    guard let place = name.lastIndex(of: sign) else { return nil }
    let text = name[name.index(after: place)...]
    guard text.last == "k", let count = Int(text.dropLast()), (1...100_000).contains(count) else {
      return nil
    }
    return count
  }
}
