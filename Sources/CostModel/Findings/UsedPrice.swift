/// The prices of one model, fine-tune or machine that a comparison rests on, and where they were read.
public struct UsedPrice: Sendable {
  /// Whose prices they are.
  public let offer: Offer
  /// What the table says of it on the first day that is computed.
  public let facts: PriceFacts
  /// What of it the user gave by hand, over the table.
  public let byHand: [HandPrice]
  /// Where the prices of the table were read; nil where all were given by hand.
  public let source: Source?
  /// Where the price of training was read, where that is another place.
  public let trainingSource: Source?
  /// When the model, or the fine-tune of it, stops answering, be it over or to come; nil where nobody says.
  public let end: EndOfLife?
}

extension Comparison {
  /// The prices of today's model, of what follows it, and of every option, each once.
  public var usedPrices: [UsedPrice] {
    var seen: Set<String> = []
    return pricedOffers.filter { seen.insert($0.priceID).inserted }.map(usedPrice)
  }

  /// The prices of one of them.
  public func usedPrice(of offer: Offer) -> UsedPrice {
    UsedPrice(
      offer: offer, facts: PriceFacts(offer, on: scenario.start), byHand: pricesByHand(of: offer),
      source: tableSource(of: offer), trainingSource: trainingSource(of: offer), end: offer.modelEnd)
  }

  /// The numbers that hold for one option alone, or for one feature or host of several, with whose they are.
  public func ownNumbers(of row: Row) -> [(owner: String, number: Assumption)] {
    if let bundle = row.offer.bundle { return study.ownNumbers(of: bundle) }
    return study.ownNumbers(of: row.offer).map { (row.offer.id, $0) }
  }

  /// What today's bill is paid at: today's model, or those of all features, each once.
  public var todaysPrices: [UsedPrice] {
    var seen: Set<String> = []
    return (today.bundle == nil ? [today] : study.todaysOffers).filter { seen.insert($0.priceID).inserted }
      .map(usedPrice)
  }
}
