internal import JSONText

/// What the reading of a public file has found so far.
struct PublicReading {
  /// More entries than any public file has: it is another one than it is taken for.
  static let mostEntries = 100_000

  /// The name of the file.
  let file: String
  /// The entries with a price.
  var entries: [PublicEntry] = []
  /// What was left out.
  var leftOut: [LeftOut] = []
  /// The day of the file, where it says one.
  var day: CalendarDate?
  /// The name of the file's last folder or file, without what stands behind its dot: `openai`.
  var fileStem: String {
    let last = file.split(separator: "/").last ?? ""
    return String(last.prefix { $0 != "." })
  }

  /// Takes an entry that has a base price, and names why another was left out.
  mutating func take(_ entry: PublicEntry) {
    for reason in entry.partsLeftOut { leftOut.append(LeftOut(key: entry.key, reason: reason, isPart: true)) }
    entries.append(entry)
  }

  /// Names an entry that is not taken.
  mutating func leaveOut(_ key: String, _ reason: LeftOut.Reason) {
    leftOut.append(LeftOut(key: key, reason: reason))
  }

  /// Throws where a file has more entries than any public file.
  func check(_ reader: JSONReader) throws(JSONTextError) {
    guard entries.count + leftOut.count > Self.mostEntries else { return }
    throw JSONTextError(place: reader.place, problem: .givenUp(problems: Self.mostEntries))
  }
}

/// Base prices of an entry, as far as they are known, and why it has none.
struct BasePrices {
  var input = StatedPrice.none
  var output = StatedPrice.none

  /// Why no call can be billed at these; nil where one can.
  var gap: LeftOut.Reason? {
    if input.price != nil, output.price != nil { return nil }
    if case .absurd(let text) = input { return .absurd(key: "input", text: text) }
    if case .absurd(let text) = output { return .absurd(key: "output", text: text) }
    if input == .negative || output == .negative { return .variable }
    if input == .zero, output == .zero || output == .none { return .zero }
    if input.price == nil { return input == .zero ? .zero : .noPrice(of: "input") }
    return output == .zero ? .zero : .noPrice(of: "output")
  }
}
