/// What was answered.
public enum Reply: Sendable, Hashable {
  /// A number in the unit of the question.
  case number(Double)
  /// Yes or no.
  case yes(Bool)
  /// What passed, and of how many.
  case tally(Tally)
}
