extension Comparison {
  /// The option that costs least to the horizon, everything paid up front included; nil where that is today's model.
  ///
  /// There is one rule for what is worth the same, rounding aside: today's model before every option, and of options the
  /// one that is looked at or chosen, else the one that stands first in the table. What does not carry the calls, or of
  /// which nobody knows, is never best.
  public func best(lookingAt looked: Row? = nil) -> Row? {
    guard let best = bestAlternative, let most = worth(best).map(Rounding.threshold), most > 0 else {
      return nil
    }
    guard let looked, looked.carriesCalls, looked.offer.bound == nil,
      let own = worth(looked).map(Rounding.threshold), own >= most
    else { return best }
    return looked
  }

  /// The option that an analysis looks at where neither the user nor a decision names one: of those that are tuned the
  /// one that costs least to the horizon, else of all, else the first that cannot be had.
  public var usualOption: Row? {
    bestAlternative { $0.kind != .api } ?? bestAlternative ?? choosable.first
  }

  /// The option that an analysis of one option begins with: ``usualOption`` where that pays back, since the question is
  /// whether to tune, else the best there is.
  ///
  /// A fine-tune that ends before it pays back is nobody's choice where an untuned model saves 95.8%.
  public var leadingOption: Row? {
    guard let usual = usualOption, !(usual.carriesCalls && usual.verdict.isWin) else { return usualOption }
    return best() ?? usual
  }

  /// The option that costs least to the horizon and carries the calls; nil where none can be had.
  public var bestAlternative: Row? { bestAlternative { _ in true } }

  /// The same among some of the options.
  func bestAlternative(where isWanted: (Offer) -> Bool) -> Row? {
    var best: (row: Row, worth: Double)?
    for row in choosable where row.carriesCalls && isWanted(row.offer) {
      guard let worth = worth(row).map(Rounding.threshold), worth > best?.worth ?? -.infinity else {
        continue
      }
      best = (row, worth)
    }
    return best?.row
  }

  /// A few options: the one that is looked at, and behind it those that cost least to the horizon.
  ///
  /// What cannot be had is left out, unless it is looked at; what has no price up front comes last.
  public func leading(_ count: Int, besides looked: Row?) -> [Row] {
    let others = choosable.filter { $0.figures != nil && $0.offer.id != looked?.offer.id }
      .map { (row: $0, worth: worth($0) ?? -.infinity) }.sorted { $0.worth > $1.worth }.map(\.row)
    return Array(([looked].compactMap(\.self) + others).prefix(count))
  }

  /// What an option is worth at the horizon with the team's time, against today's model.
  private func worth(_ row: Row) -> Double? { returnsWithTeam(of: row)?.npv.value }
}
