internal import JSONText

extension PublicFormat {
  /// `current-v1.json` and `historical-v1.json` of llm-prices: a list of prices in USD for a million tokens.
  ///
  /// Source: its README; an entry named `... >200k` holds the prices of longer calls of the entry without that.
  static let llmPrices = PublicFormat(name: "llm-prices", clues: [.list(under: "prices")]) {
    (reader, reading) throws(JSONTextError) in
    var rows: [LLMPricesRow] = []
    try reader.readObject { (key, reader) throws(JSONTextError) in
      if key == "updated_at" {
        reading.day = try reader.readTextIfAny().flatMap { CalendarDate($0.prefix(10)) }
      }
      guard key == "prices", try reader.peek() == .array else { return }
      try reader.readArray { (_, reader) throws(JSONTextError) in
        guard rows.count < PublicReading.mostEntries else { return }
        rows.append(try LLMPricesRow(&reader))
      }
    }
    for row in rows.filter({ $0.tier == nil }).map(\.key).uniqued {
      LLMPricesRow.put(rows.filter { $0.key == row || $0.base == row }, named: row, into: &reading)
    }
    let bases = Set(rows.filter { $0.tier == nil }.map(\.key))
    for row in rows where row.base.map({ !bases.contains($0) }) ?? false {
      reading.leaveOut(row.key, .noPrice(of: "calls of usual length"))
    }
  }
}

/// A row of llm-prices' file.
private struct LLMPricesRow {
  var vendor = ""
  var id = ""
  var name = ""
  var offset = 0
  var from: CalendarDate?
  var rates = TokenRates()
  var stated = BasePrices()

  var key: String { "\(vendor)/\(id)" }

  /// The tokens above which it holds, where its name says so: `Gemini 2.5 Pro >200k`.
  var tier: Double? {
    guard let sign = name.lastIndex(of: ">") else { return nil }
    let text = name[name.index(after: sign)...]
    guard text.last == "k", let count = Int(text.dropLast()), id.hasSuffix("-\(count)k") else { return nil }
    return Double(count) * 1000
  }

  /// The key of the row whose longer calls it prices.
  var base: String? {
    guard let tier else { return nil }
    return "\(vendor)/\(id.dropLast("-\(Int(tier / 1000))k".utf8.count))"
  }

  init(_ reader: inout JSONReader) throws(JSONTextError) {
    offset = reader.nextOffset
    try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
      switch key {
      case "vendor": vendor = try reader.readTextIfAny() ?? ""
      case "id": id = try reader.readTextIfAny() ?? ""
      case "name": name = try reader.readTextIfAny() ?? ""
      case "from_date": from = try reader.readTextIfAny().flatMap { CalendarDate($0) }
      case "input":
        stated.input = try reader.readPrice(timesTenTo: 0)
        rates[.input] = stated.input.price
      case "output":
        stated.output = try reader.readPrice(timesTenTo: 0)
        rates[.output] = stated.output.price
      case "input_cached": rates[.cachedInput] = try reader.readPrice(timesTenTo: 0).price
      default: break
      }
    }
  }

  /// Hands over the rows of one model, or why they are not taken.
  static func put(_ rows: [LLMPricesRow], named key: String, into reading: inout PublicReading) {
    guard let first = rows.first(where: { $0.tier == nil }) else { return }
    if let gap = rows.lazy.filter({ $0.tier == nil }).compactMap(\.stated.gap).first {
      return reading.leaveOut(key, gap)
    }
    var entry = PublicEntry(
      key: key, offset: first.offset, seller: SellerNames.ours(first.vendor), name: first.id)
    let days = rows.map(\.from).uniqued.sorted { ($0?.dayNumber ?? .min) < ($1?.dayNumber ?? .min) }
    entry.standard = days.compactMap { day in
      func inForce(_ tier: Double?) -> LLMPricesRow? {
        rows.filter { $0.tier == tier && ($0.from?.dayNumber ?? .min) <= (day?.dayNumber ?? .min) }
          .max { ($0.from?.dayNumber ?? .min) < ($1.from?.dayNumber ?? .min) }
      }
      guard let usual = inForce(nil) else { return nil }
      var draft = PriceDraft(rates: usual.rates)
      for tier in rows.compactMap(\.tier).uniqued {
        if let rates = inForce(tier)?.rates {
          draft.tiers.append(LongContextTier(above: Tokens(tier), rates: rates))
        }
      }
      return .init(from: day, draft: draft)
    }
    reading.take(entry)
  }
}
