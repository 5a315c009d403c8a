/// A condition of a decision with what became of it.
public struct AssessedCondition: Sendable {
  /// The condition.
  public let condition: Condition
  /// Where it stands.
  public let place: FilePlace
  /// The value that was recorded; nil where none was.
  public let recorded: MetricValue?
  /// The value now.
  public let now: MetricValue
  /// How it meets the condition.
  public let outcome: Condition.Outcome

  /// What a condition that is missed does to the decision; nil where it holds.
  public var missed: Condition.Level? {
    switch outcome {
    case .holds: nil
    case .sought, .withinTolerance: .warn
    case .broken, .unknown: condition.level
    }
  }
}
