extension Comparison {
  /// How the calls grow from month to month; nil where they stay as they are.
  public var growth: Spread? {
    let growth = scenario.inputs.spread(registry.time.growth)
    return growth == Spread(0) ? nil : growth
  }

  /// What staying costs over the coming 12 months at the likely values: with the growth, with prices as they change, and
  /// with what follows today's model where it ends.
  ///
  /// $190 a month that grow by 10% are 190 × (1.1¹² − 1) / 0.1 = $4,063.01.
  public var comingYear: USD { likely.baselineCost(months: 12) }
}
