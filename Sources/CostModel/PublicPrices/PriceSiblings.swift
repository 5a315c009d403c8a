/// What the same model costs elsewhere in a public file, and whether a price is too far from it to be one.
struct PriceSiblings {
  /// So many times its siblings, or so small a part of them, is probably another unit.
  private static let far = 20.0
  /// Output that costs less than this part of input is probably a slip.
  private static let cheapOutput = 0.2

  /// What the entries say that have a price, in the order of the file.
  private var offers: [Offered] = []
  /// Of each entry its place in ``offers``; nil for one without a price.
  private var places: [Int?] = []

  /// What one entry charges, and where the others of its name stand: chained, for most names are those of one entry.
  private struct Offered {
    let seller: Int
    let input: Double
    /// The first of the name.
    let first: Int
    /// The one of the name that follows; nil for the last.
    var next: Int?
  }

  init(_ entries: [PublicEntry]) {
    var sellers: [String: Int] = [:]
    var names: [String: Int] = [:]
    var ends: [(first: Int, last: Int)] = []
    places.reserveCapacity(entries.count)
    offers.reserveCapacity(entries.count)
    for index in entries.indices {
      guard let input = entries[index].latest?.rates.input else {
        places.append(nil)
        continue
      }
      let (place, name) = (offers.count, names.place(of: Self.bareName(entries[index].name)))
      if name == ends.count {
        ends.append((place, place))
      } else {
        offers[ends[name].last].next = place
        ends[name].last = place
      }
      offers.append(
        Offered(
          seller: sellers.place(of: entries[index].seller), input: input.value, first: ends[name].first))
      places.append(place)
    }
  }

  /// The name of a model without who makes it: `deepseek-v4-pro` of `deepseek-ai/DeepSeek-V4-Pro`.
  private static func bareName(_ name: String) -> String {
    let slash = UInt8(ascii: "/")
    guard name.utf8.contains(slash) else { return name.lowercased() }
    return (name.utf8.split(separator: slash).last.map { String(Substring($0)) } ?? name).lowercased()
  }

  /// Why a price is not to be used before it is accepted; nil where nothing is odd.
  ///
  /// - Parameters:
  ///   - index: the place of the entry among those of the file.
  ///   - table: what the table has for the model: a price near that needs no sibling.
  func doubt(about draft: PriceDraft, ofEntry index: Int, table: TokenRates?) -> PriceDoubt? {
    let rates = draft.rates
    guard let input = rates.input?.value, let output = rates.output?.value else { return nil }
    if let known = table?.input?.value, Self.isFar(input, known) {
      return .offSiblings(price: input, sibling: known, elsewhere: "in the table")
    }
    let sibling = nearest(to: input, ofEntry: index)
    if table?.input == nil, let sibling, Self.isFar(input, sibling) {
      return .offSiblings(price: input, sibling: sibling, elsewhere: "at other sellers")
    }
    if output < input * Self.cheapOutput { return .cheapOutput(input: input, output: output) }
    // Some models do cost so much: two who say so are enough.
    return Self.doubt(about: draft, table: table, isHighUsual: sibling != nil)
  }

  /// Why prices of a variant are not to be used; nil where nothing is odd.
  static func doubt(aboutVariant draft: PriceDraft, of standard: TokenRates) -> PriceDoubt? {
    if let input = draft.rates.input?.value, let usual = standard.input?.value, isFar(input, usual) {
      return .offSiblings(price: input, sibling: usual, elsewhere: "as the model is usually sold")
    }
    return doubt(about: draft, table: nil, isHighUsual: false)
  }

  /// What is odd about prices by themselves.
  private static func doubt(
    about draft: PriceDraft, table: TokenRates?, isHighUsual: Bool
  ) -> PriceDoubt? {
    if let doubt = draft.dearDiscount { return doubt }
    if let doubt = doubt(about: draft.rates, table: table, isHighUsual: isHighUsual) { return doubt }
    for tier in draft.tiers {
      if let doubt = doubt(about: tier.rates, table: table, isHighUsual: isHighUsual) { return doubt }
    }
    return nil
  }

  private static func doubt(
    about rates: TokenRates, table: TokenRates?, isHighUsual: Bool
  ) -> PriceDoubt? {
    let limit = TokenRates.limit.value
    for rate in TokenRate.allCases {
      guard let price = rates[rate]?.value else { continue }
      if price > limit, !isHighUsual, table?[rate].map({ isFar(price, $0.value) }) ?? true {
        return .high(rate.name, price, limit: limit)
      }
    }
    return nil
  }

  private static func isFar(_ price: Double, _ sibling: Double) -> Bool {
    price >= sibling * far || price <= sibling / far
  }

  /// What others charge for the model that comes nearest; nil where nobody else has it.
  private func nearest(to price: Double, ofEntry index: Int) -> Double? {
    func distance(_ other: Double) -> Double { other > price ? other / price : price / other }
    guard let place = places[index] else { return nil }
    let seller = offers[place].seller
    var nearest: Double?
    var next: Int? = offers[place].first
    while let place = next {
      let other = offers[place]
      next = other.next
      if other.seller == seller { continue }
      if let near = nearest, distance(near) <= distance(other.input) { continue }
      nearest = other.input
    }
    return nearest
  }
}

extension [String: Int] {
  /// The place of a text among those asked for so far, at the end for a new one.
  mutating func place(of text: String) -> Int {
    let next = count
    return { place in
      if place < 0 { place = next }
      return place
    }(&self[text, default: -1])
  }
}
