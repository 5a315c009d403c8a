internal import JSONText

/// A model of genai-prices' file while it is read.
struct GenAIEntry {
  private var id = ""
  private var offset = 0
  private var rule: NameRule?
  private var context: Tokens?
  /// The usual prices, in the order of the file.
  private var prices: [Dated] = []
  private var variants: [(name: String, dated: Dated)] = []
  private var notTaken: [LeftOut.Reason] = []
  private var isPerRequest = false

  /// A set of prices and when it holds.
  struct Dated {
    var from: CalendarDate?
    /// The hours of the day, where it holds in some alone.
    var hours: String?
    var draft = PriceDraft()
    var base = BasePrices()
  }

  init(_ reader: inout JSONReader) throws(JSONTextError) {
    offset = reader.nextOffset
    try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
      switch key {
      case "id": id = try reader.readTextIfAny() ?? ""
      case "context_window": context = try reader.readTokensIfAny()
      case "match": rule = try NameRule(&reader)
      case "prices":
        if try reader.peek() == .array {
          try reader.readArray { (_, reader) throws(JSONTextError) in prices.append(try readDated(&reader)) }
        } else {
          prices.append(try readPrices(&reader))
        }
      case "price_variants":
        guard try reader.peek() == .array else { return }
        try reader.readArray { (_, reader) throws(JSONTextError) in try readVariant(&reader) }
      default: break
      }
    }
  }

  private mutating func readVariant(_ reader: inout JSONReader) throws(JSONTextError) {
    var when: [(String, String)] = []
    var dated = Dated()
    try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
      switch key {
      case "when":
        try reader.readObjectIfAny { (name, reader) throws(JSONTextError) in
          when.append((name, try reader.readTextIfAny() ?? ""))
        }
      case "prices": dated.draft = try readPrices(&reader).draft
      case "constraint": try readConstraint(&reader, &dated)
      default: break
      }
    }
    guard when.count == 1, let (condition, value) = when.first, dated.hours == nil,
      ["processing", "service_tier", "speed", "route"].contains(condition)
    else {
      return notTaken.append(.condition(when.map { "\($0.0) \($0.1)" }.joined(separator: ", ")))
    }
    // The usual prices under another name.
    if value == "default" { return }
    let last = value.split(separator: "/").last.map(String.init) ?? value
    variants.append((last.idPart, dated))
  }

  private mutating func readDated(_ reader: inout JSONReader) throws(JSONTextError) -> Dated {
    var dated = Dated()
    try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
      if key == "constraint" { try readConstraint(&reader, &dated) }
      if key == "prices" {
        let read = try readPrices(&reader)
        (dated.draft, dated.base) = (read.draft, read.base)
      }
    }
    return dated
  }

  private mutating func readConstraint(_ reader: inout JSONReader, _ dated: inout Dated) throws(JSONTextError)
  {
    var hours: [String: String] = [:]
    try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
      switch key {
      case "start_date":
        let text = try reader.readTextIfAny() ?? ""
        dated.from = CalendarDate(text)
        if dated.from == nil { hours[key] = text }
      case "start_time", "end_time": hours[key] = try reader.readTextIfAny() ?? ""
      case "type": break
      default: hours[key] = ""
      }
    }
    if !hours.isEmpty {
      dated.hours = [hours["start_time"], hours["end_time"]].map { $0 ?? "?" }.joined(separator: " to ")
    }
  }

  private static let rates: [String: TokenRate] = [
    "input_mtok": .input, "output_mtok": .output, "cache_read_mtok": .cachedInput,
    "cache_write_mtok": .cacheWrite,
    "cache_write_1h_mtok": .longCacheWrite,
  ]
  private static let perCall: Set<String> = ["requests_kcount"]

  private mutating func readPrices(_ reader: inout JSONReader) throws(JSONTextError) -> Dated {
    var dated = Dated()
    try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
      if Self.perCall.contains(key), try reader.readPrice(timesTenTo: 0).price != nil { isPerRequest = true }
      guard let rate = Self.rates[key] else { return }
      guard try reader.peek() == .object else {
        return Self.take(try reader.readPrice(timesTenTo: 0), rate, &dated)
      }
      try reader.readObject { (key, reader) throws(JSONTextError) in
        if key == "base" { Self.take(try reader.readPrice(timesTenTo: 0), rate, &dated) }
        guard key == "tiers", try reader.peek() == .array else { return }
        try reader.readArray { (_, reader) throws(JSONTextError) in
          var start: Double?
          var price: TokenPrice?
          try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
            if key == "start" { start = try reader.readTokensIfAny()?.value }
            if key == "price" { price = try reader.readPrice(timesTenTo: 0).price }
          }
          if let start, let price { dated.draft.set(rate, above: start, price) }
        }
      }
    }
    return dated
  }

  private static func take(_ stated: StatedPrice, _ rate: TokenRate, _ dated: inout Dated) {
    if rate == .input { dated.base.input = stated }
    if rate == .output { dated.base.output = stated }
    if let price = stated.price { dated.draft.rates[rate] = price }
  }

  /// Hands the entry over, or why it is not taken.
  func put(into reading: inout PublicReading, of seller: String) {
    let key = "\(seller)/\(id)"
    var entry = PublicEntry(key: key, offset: offset, seller: SellerNames.ours(seller), name: id)
    entry.partsLeftOut = notTaken
    if id.hasPrefix("ft:") || id.hasSuffix(".ft-") { return reading.leaveOut(key, .fineTune) }
    if isPerRequest { return reading.leaveOut(key, .otherUnit(key: "requests_kcount")) }
    let usual = prices.filter { $0.hours == nil }
    guard let last = usual.last else { return reading.leaveOut(key, .noPrice(of: "input")) }
    if let gap = last.base.gap { return reading.leaveOut(key, gap) }
    entry.contextWindow = context
    entry.rule = rule
    entry.aliases = (rule?.names ?? []).filter { $0 != id }
    let batches = variants.filter { $0.name == "batch" }.map(\.dated)
    entry.standard = Self.joined(usual) { day in
      var batch = PriceDraft()
      for dated in batches where dated.holds(on: day) { batch = dated.draft }
      return batch.inBatch
    } changing: {
      batches.compactMap(\.from)
    }
    for name in variants.map(\.name).uniqued where name != "batch" {
      let own = variants.filter { $0.name == name }.map(\.dated)
      let standard = entry.standard
      entry.variants.append(
        .init(
          name: name, meaning: nil,
          dated: own.map { dated in
            let base = standard.last {
              $0.from.map { from in dated.from.map { from <= $0 } ?? false } ?? true
            }
            var draft = (base?.draft ?? PriceDraft()).withoutBatch
            draft = draft.overlaid(by: dated.draft)
            return .init(from: dated.from, draft: draft)
          }))
    }
    for timed in prices where timed.hours != nil {
      let isDearer = (timed.draft.rates.input?.value ?? 0) > (last.draft.rates.input?.value ?? 0)
      let name = isDearer ? "peak" : "off-peak"
      guard timed.from == nil, !entry.variants.contains(where: { $0.name == name }) else {
        entry.partsLeftOut.append(.condition("hours \(timed.hours ?? "")"))
        continue
      }
      entry.variants.append(
        .init(name: name, meaning: "from \(timed.hours ?? "")", dated: [.init(draft: timed.draft)]))
    }
    reading.take(entry)
  }

  /// The usual prices by day, each with what else holds on that day.
  private static func joined(
    _ usual: [Dated], with other: (CalendarDate?) -> PriceDraft, changing days: () -> [CalendarDate]
  ) -> [PublicEntry.DatedDraft] {
    var starts: [CalendarDate?] = usual.map(\.from) + days().map { $0 }
    starts.sort { left, right in
      switch (left, right) {
      case (nil, let right?): right.year > 0
      case (_, nil): false
      case (let left?, let right?): left < right
      }
    }
    return starts.uniqued.compactMap { day in
      // The last of the file that has begun wins.
      guard let prices = usual.last(where: { $0.holds(on: day) }) else { return nil }
      return .init(from: day, draft: prices.draft.overlaid(by: other(day)))
    }
  }
}

extension GenAIEntry.Dated {
  /// Whether it has begun on a day; nil is before every day.
  fileprivate func holds(on day: CalendarDate?) -> Bool {
    guard let from else { return true }
    return day.map { from <= $0 } ?? false
  }
}
