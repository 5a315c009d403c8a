/// A condition with what was recorded of what it looks at, so that it can be held against any value.
public struct RecordedCondition: Sendable, Hashable {
  /// What must hold.
  public let condition: Condition
  /// What was recorded; nil where nothing was.
  public let recorded: MetricValue?

  /// A condition, and what was recorded of its metric.
  public init(_ condition: Condition, recorded: MetricValue? = nil) {
    self.condition = condition
    self.recorded = recorded
  }

  /// Whether a number meets it, or misses it by no more than its tolerance; not where there is none.
  ///
  /// A gross margin of 71% meets "at least 70%", one of 69% does not, and does with a tolerance of 2%.
  func holds(for number: Double?) -> Bool {
    switch condition.outcome(MetricValue(number), recorded: recorded, chosen: "") {
    case .holds, .sought, .withinTolerance: true
    case .broken, .unknown: false
    }
  }
}
