extension Comparison {
  /// The prices of a call that the user gave by hand, over those of the table.
  public func pricesByHand(of offer: Offer) -> [HandPrice] {
    let given =
      offer.takesHandPrices
      ? registry.prices.byHand.filter { scenario.inputs.spread($0.parameter) != nil }.map(\.price) : []
    return given + (offer.usesPremium ? [.premium] : [])
  }

  /// The source of the prices of a call that come from the table; nil where all of them were given by hand.
  public func tableSource(of offer: Offer) -> Source? {
    guard offer.kind != .features else { return nil }
    let given = pricesByHand(of: offer)
    let own = likely.point.seen(through: offer.overlay)
    let prompt = offer.prompt(at: own)
    let isCached = prompt.cached.value > 0 || offer.bound == .allCached
    let isWritten = prompt.written.value + prompt.writtenLong.value > 0
    let isBatch = own[registry.levers.batchShare].value > 0 || offer.bound == .allBatch
    let isCovered = given.contains(.input) && given.contains(.output)
    if isCovered, !isBatch || (given.contains(.batchInput) && given.contains(.batchOutput)),
      !isCached || given.contains(.cachedInput),
      !isWritten || given.contains(.cacheWrite)
    {
      return nil
    }
    return offer.source(on: scenario.start)
  }

  /// The days on which the prices of this comparison were read: of calls, of training, and of what follows
  /// today's model; none for what was given by hand.
  public var daysChecked: [CalendarDate] {
    if let bundle = (study.offers.first ?? today).bundle { return study.daysChecked(of: bundle) }
    let offers =
      [today] + rows.flatMap(\.offer.priced) + (successor.map { [$0.offer] } ?? [])
    let sources = offers.flatMap { [tableSource(of: $0), trainingSource(of: $0)] }
    return sources.compactMap { $0?.checked }
  }

  /// The source of the training price, where it is another than that of the calls and no sum was given instead.
  public func trainingSource(of offer: Offer) -> Source? {
    let inputs = study.inputs(of: offer)
    let isGiven =
      [registry.oneOff.trainingCost, registry.oneOff.upfront].contains { inputs.spread($0) != nil }
      || inputs.spread(registry.oneOff.trainingPrice) != nil && offer.isTrainedByTokens(inputs)
    return isGiven ? nil : offer.trainingSource(on: scenario.start)
  }
}
