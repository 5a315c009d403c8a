/// What a test says of a claim; never a point estimate alone.
public enum QualityOutcome: String, Sendable, Hashable, CaseIterable {
  /// It is shown.
  case shown
  /// It is not: the test speaks against it.
  case notShown
  /// The test is too small to tell.
  case undecided
}
