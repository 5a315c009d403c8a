extension Margin {
  /// Whether less is left than is aimed at.
  public var isBelowTarget: Bool {
    total.flatMap { total in total.grossMargin.map { $0 < total.target } } ?? false
  }

  /// The option under which the most is left, where that is more than today; nil where none is.
  public var betterOption: OptionMargin? {
    guard let now = total?.grossMargin, let best = options.first, let then = best.grossMargin, then > now
    else { return nil }
    return best
  }

  /// How far margins are published to rise from here; nil where little is left to be had, and without plans.
  ///
  /// Published rows start at 50 to 60% and end at 75 to 82%.
  public var roadmap: MarginRoadmap? {
    total?.grossMargin.flatMap { $0 < MarginRoadmap.reach ? MarginRoadmap(from: $0) : nil }
  }

  /// The plans that anything comes in of.
  public var paidPlans: [Plan] { plans.filter { $0.netRevenuePerUser > 0 } }
}

extension Margin.Plan {
  /// The limit that stops, where it leaves more; nil where it does not.
  public var helpfulLimit: Margin.Limit? {
    limits.first { limit in
      guard limit.isHard, let after = limit.grossMargin, let before = grossMargin.mean else { return false }
      return after > before + 1e-4
    }
  }

  /// Whether the limit that warns lies above the one that stops, so that it never warns.
  public var warnsTooLate: Bool {
    guard let soft = limits.first(where: { !$0.isHard }), let hard = limits.first(where: \.isHard) else {
      return false
    }
    return soft.percentile > hard.percentile
  }
}
