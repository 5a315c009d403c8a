internal import JSONText

/// A set of prices of genai-prices' file and when it holds.
struct GenAIDated {
  /// The first day; nil where it was always so.
  private(set) var from: CalendarDate?
  /// The hours of the day, where it holds in some alone.
  private(set) var hours: String?
  /// What else it holds under, which is not read.
  private(set) var condition: String?
  /// Why its first day is none.
  private(set) var badDay: LeftOut.Reason?
  /// The prices.
  private(set) var prices = TakenPrices()
  /// A unit other than tokens that every call pays; nil where there is none.
  private(set) var otherUnit: String?

  private static let rates: [String: TokenRate] = [
    "input_mtok": .input, "output_mtok": .output, "cache_read_mtok": .cachedInput,
    "cache_write_mtok": .cacheWrite,
    "cache_write_1h_mtok": .longCacheWrite,
  ]
  private static let perCall: Set<String> = ["requests_kcount"]

  /// Prices that are named with what stands in front of them; empty for the usual ones.
  init(place: String = "") { prices.place = place }

  /// Names what they are the prices of.
  mutating func setPlace(_ place: String) { prices.place = place }

  /// Whether it has begun on a day; nil is before every day.
  func holds(on day: CalendarDate?) -> Bool {
    guard let from else { return true }
    return day.map { from <= $0 } ?? false
  }

  /// Reads when the prices hold.
  mutating func readConstraint(_ reader: inout JSONReader) throws(JSONTextError) {
    var times: [String: String] = [:]
    var others: [String] = []
    switch try reader.peek() {
    case .null: return
    case .object: break
    case .string, .number, .bool, .array:
      condition = try reader.readTextIfAny() ?? "constraint"
      return
    }
    try reader.readObject { (key, reader) throws(JSONTextError) in
      guard try reader.peek() != .null else { return }
      switch key {
      case "start_date": from = try reader.readDay { badDay = .badDay(key: key, text: $0) }
      case "start_time", "end_time":
        let time = try reader.readTextIfAny()
        if let time { times[key] = time } else { others.append(key) }
      case "type": break
      default: others.append(key)
      }
    }
    if let start = times["start_time"], let end = times["end_time"] {
      hours = "\(start) to \(end)"
    } else {
      others += times.keys
    }
    if !others.isEmpty { condition = others.joined(separator: ", ") }
  }

  /// Reads the prices.
  mutating func readPrices(_ reader: inout JSONReader) throws(JSONTextError) {
    var reasoning = StatedPrice.none
    try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
      if Self.perCall.contains(key), try reader.readPrice(timesTenTo: 0).isCharged { otherUnit = key }
      if key == "output_reasoning_mtok" { reasoning = try reader.readPrice(timesTenTo: 0) }
      guard let rate = Self.rates[key] else { return }
      if try reader.peek() == .object {
        try readTiered(rate, key, &reader)
      } else {
        prices.take(try reader.readPrice(timesTenTo: 0), rate, key: key)
      }
    }
    prices.take(reasoning: reasoning, key: "output_reasoning_mtok")
  }

  /// Reads a price and those of longer calls.
  private mutating func readTiered(
    _ rate: TokenRate, _ price: String, _ reader: inout JSONReader
  ) throws(JSONTextError) {
    try reader.readObject { (key, reader) throws(JSONTextError) in
      if key == "base" { prices.take(try reader.readPrice(timesTenTo: 0), rate, key: price) }
      guard key == "tiers" else { return }
      guard try reader.peek() == .array else { return prices.refuseTiers(price) }
      try reader.readArray { (_, reader) throws(JSONTextError) in
        var start: Double?
        var stated = StatedPrice.none
        try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
          if key == "start" { start = try reader.readTokensIfAny()?.value }
          if key == "price" { stated = try reader.readPrice(timesTenTo: 0) }
        }
        guard let start, stated != .none else { return prices.refuseTiers(price) }
        prices.take(stated, rate, above: start, key: price)
      }
    }
  }
}
