/// What must hold for a decision to stand: a metric, a relation, a limit, and what happens where it does not.
public struct Condition: Sendable, Hashable {
  /// How the metric is compared.
  public enum Relation: String, Sendable, Hashable, CaseIterable {
    /// Not above the limit.
    case atMost
    /// Not below the limit.
    case atLeast
    /// Not above what was recorded by more than a share of it.
    case risesAtMost
    /// Not below what was recorded by more than a share of it.
    case fallsAtMost
    /// The option that was chosen; for ``Metric/bestOption``.
    case isChosen

    /// Whether the limit is a share of what was recorded.
    public var isRelative: Bool { self == .risesAtMost || self == .fallsAtMost }
  }

  /// What a condition that does not hold does to the decision.
  public enum Level: String, Sendable, Hashable, CaseIterable {
    /// The decision no longer holds.
    case fail
    /// It is said, and the decision stands.
    case warn
  }

  /// The end of a range that the condition looks at.
  public enum End: String, Sendable, Hashable, CaseIterable {
    /// The smallest value.
    case low
    /// The value at the likely numbers.
    case likely
    /// The largest value.
    case high
  }

  /// What is looked at.
  public var metric: Metric
  /// How it is compared.
  public var relation: Relation
  /// The limit, in the unit of the metric, or a share of what was recorded.
  public var limit: Double
  /// What happens where it does not hold.
  public var level: Level
  /// The share of ``bound(_:)`` by which it may be missed before that counts, so that noise does not flip it.
  public var tolerance: Share
  /// The end of the range that counts.
  public var end: End
  /// The named scenario in which it must hold; nil for the base.
  public var scenario: String?

  /// A condition on the likely value, without tolerance, that fails the decision.
  public init(
    _ metric: Metric, _ relation: Relation, _ limit: Double, level: Level = .fail,
    tolerance: Share = Share(0),
    end: End = .likely, scenario: String? = nil
  ) {
    self.metric = metric
    self.relation = relation
    self.limit = limit
    self.level = level
    self.tolerance = tolerance
    self.end = end
    self.scenario = scenario
  }

  /// How a value meets a condition.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// It holds.
    case holds
    /// It holds at the end of a range that a search found, beyond which a draw may lie.
    case sought
    /// It is missed by less than the tolerance.
    case withinTolerance
    /// It does not hold.
    case broken
    /// It cannot be told: the value, or what was recorded, is not known.
    case unknown
  }

  /// How the condition is met by a value, after rounding both to 1e-9.
  ///
  /// 3,000 / 500 = 6 months meet "at most 6"; 6.1 are within a tolerance of 2% (6.12), 6.2 are not.
  func outcome(_ value: MetricValue, recorded: MetricValue?, chosen: String) -> Outcome {
    if relation == .isChosen {
      guard case .option(let best) = value else { return .unknown }
      return best == chosen ? .holds : .broken
    }
    guard let now = value.comparable, let bound = bound(recorded) else { return .unknown }
    func isMet(by margin: Double) -> Bool {
      let (value, limit) = (Rounding.threshold(now), Rounding.threshold(bound))
      return isUpper
        ? value <= Rounding.threshold(limit + margin) : value >= Rounding.threshold(limit - margin)
    }
    if isMet(by: 0) { return .holds }
    return isMet(by: abs(bound) * tolerance.value) ? .withinTolerance : .broken
  }

  /// The number that the value is compared with; nil where nothing was recorded that it could follow from.
  public func bound(_ recorded: MetricValue?) -> Double? {
    guard relation.isRelative else { return limit }
    guard case .number(let past)? = recorded else { return nil }
    return past + abs(past) * (isUpper ? limit : -limit)
  }

  /// Whether the limit is one from above.
  var isUpper: Bool { relation == .atMost || relation == .risesAtMost }
}
