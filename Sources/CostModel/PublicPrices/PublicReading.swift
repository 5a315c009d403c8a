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

  /// What keeps the file from being read at all.
  var fault: FileFault?
  /// How many entries were read.
  private(set) var count = 0

  /// Takes an entry that has a base price, and names what of it was left out.
  mutating func take(_ read: PublicEntry) {
    var entry = read
    guard !entry.seller.isEmpty else { return leaveOut(entry.key, .noSeller) }
    guard !entry.name.isEmpty else { return leaveOut(entry.key, .noName) }
    count += 1
    entry.refuseUnnamedVariants()
    entry.refuseOddPast()
    for reason in entry.partsLeftOut.uniqued {
      leftOut.append(LeftOut(key: entry.key, reason: reason, isPart: true))
    }
    entries.append(entry)
  }

  /// Names an entry that is not taken.
  mutating func leaveOut(_ key: String, _ reason: LeftOut.Reason) {
    count += 1
    leftOut.append(LeftOut(key: key, reason: reason))
  }

  /// Throws where a file has more entries than any public file, some of them not handed over yet.
  func check(_ reader: JSONReader, waiting: Int = 0) throws(JSONTextError) {
    guard count + waiting >= Self.mostEntries else { return }
    throw JSONTextError(place: reader.place, problem: .tooManyEntries(limit: Self.mostEntries))
  }
}

extension PublicEntry {
  /// Variants without a name would be the model as it is usually sold.
  fileprivate mutating func refuseUnnamedVariants() {
    guard variants.contains(where: \.name.isEmpty) else { return }
    variants.removeAll(where: \.name.isEmpty)
    partsLeftOut.append(.noName)
  }

  /// Prices of a time that is over, or comes before another, where they contradict themselves.
  fileprivate mutating func refuseOddPast() {
    for index in standard.indices.dropLast() {
      guard let doubt = standard[index].draft.dearDiscount else { continue }
      standard[index].draft = PriceDraft()
      partsLeftOut.append(.unlikely(id: key, doubt))
    }
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
    if case .negative = input { return .variable }
    if case .negative = output { return .variable }
    if input == .zero, output == .zero || output == .none { return .zero }
    if input.price == nil { return input == .zero ? .zero : .noPrice(of: "input") }
    return output == .zero ? .zero : .noPrice(of: "output")
  }
}
