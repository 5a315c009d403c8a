/// What the same model costs elsewhere in a public file, and whether a price is too far from it to be one.
struct PriceSiblings {
  private let entries: [PublicEntry]
  /// What the entries say that have a price, in the order of the file.
  private var offers: [Offered] = []
  /// Of each entry its place in ``offers``; nil for one without a price.
  private var places: [Int?] = []

  /// What one entry charges, and where the others of its name stand: chained, for most names are those of one entry.
  private struct Offered {
    let entry: Int
    let seller: Int
    let input: Double
    /// The first of the name.
    let first: Int
    /// The one of the name that follows; nil for the last.
    var next: Int?
  }

  init(_ entries: [PublicEntry]) {
    self.entries = entries
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
          entry: index, seller: sellers.place(of: entries[index].seller), input: input.value,
          first: ends[name].first))
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
  ///   - table: what the table has for the model at the time of the price: a price near that needs no sibling.
  func doubt(about draft: PriceDraft, ofEntry index: Int, table: [TokenRates]) -> PriceDoubt? {
    guard let input = draft.rates.input?.value, draft.rates.output != nil else { return nil }
    let known = PriceUnit.nearest(to: input, of: table.compactMap { $0.input?.value })
    if let known, PriceUnit.isFar(input, known) {
      return .offSiblings(price: input, sibling: known, elsewhere: "in the table")
    }
    if known == nil, let sibling = farSibling(of: input, ofEntry: index) {
      return .offSiblings(price: input, sibling: sibling, elsewhere: "at other sellers")
    }
    // Some models do cost so much: two who say so are enough.
    return PriceUnit.doubt(about: draft, known: table, elsewhere: "in the table") { rate, price in
      hasNear(rate, price, ofEntry: index)
    }
  }

  /// Why prices of a variant are not to be used; nil where nothing is odd.
  static func doubt(aboutVariant draft: PriceDraft, of standard: TokenRates) -> PriceDoubt? {
    PriceUnit.doubt(about: draft, known: [standard], elsewhere: "as the model is usually sold") { _, _ in
      false
    }
  }

  /// Tells of each other entry of the same name at another seller.
  private func forOthers(ofEntry index: Int, _ tell: (Offered) -> Void) {
    guard let place = places[index] else { return }
    let seller = offers[place].seller
    var next: Int? = offers[place].first
    while let place = next {
      let other = offers[place]
      next = other.next
      if other.seller != seller { tell(other) }
    }
  }

  /// What others charge for the model and comes nearest, where not more of the sellers are near the price than far from it;
  /// nil where they are, and where nobody else has it.
  private func farSibling(of price: Double, ofEntry index: Int) -> Double? {
    var near: [Int] = []
    var far: [Int] = []
    var others: [Double] = []
    forOthers(ofEntry: index) { other in
      if PriceUnit.isFar(price, other.input) {
        far.append(other.seller)
        others.append(other.input)
      } else {
        near.append(other.seller)
      }
    }
    guard !far.isEmpty else { return nil }
    let isNear = Set(near)
    // The seller itself is near its own price.
    guard isNear.count + 1 <= Set(far).subtracting(isNear).count else { return nil }
    return PriceUnit.nearest(to: price, of: others)
  }

  /// Whether another seller charges about so much for the same kind of token of the model.
  private func hasNear(_ rate: TokenRate, _ price: Double, ofEntry index: Int) -> Bool {
    var found = false
    forOthers(ofEntry: index) { other in
      let theirs = entries[other.entry].latest?.rates[rate]?.value
      if let theirs, !PriceUnit.isFar(price, theirs) { found = true }
    }
    return found
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
