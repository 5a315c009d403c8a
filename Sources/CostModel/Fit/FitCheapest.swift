/// The option that costs least to the horizon of all, where that is neither today's model nor the one that is looked at.
public struct FitCheapest: Sendable, Hashable {
  /// The option.
  public let option: String
  /// What it saves a month, once all calls have moved.
  public let saving: MonthlyUSD
  /// Whether it is tuned; one that is not costs nothing to try.
  public let isTuned: Bool

  /// The cheapest of a comparison; nil where staying or the option that is looked at costs least.
  init?(in comparison: Comparison, besides looked: Row?) {
    guard let best = comparison.best(lookingAt: looked), best.offer.id != looked?.offer.id,
      let saving = best.saving
    else { return nil }
    option = best.offer.id
    self.saving = saving
    isTuned = best.offer.isTuned
  }
}
