/// What a test of a tuned choice showed, held against what is required and what was recorded.
public struct AssessedQuality: Sendable, Hashable {
  /// What the test shows.
  public let result: QualityResult
  /// What it showed when the decision was recorded; nil where nothing was.
  public let recorded: Tally?

  /// Whether it is worse than what was recorded by more than chance would do.
  public var isWorseThanRecorded: Bool {
    guard let recorded, let now = result.candidate?.rate else { return false }
    return now.isWorse(than: PassRate(recorded))
  }

  /// What it does to the decision: one to tune fails where what is required is not shown, and where the model got worse; nil
  /// where it holds.
  public var missed: Condition.Level? {
    if let gate = result.gate, gate != .shown { return .fail }
    return isWorseThanRecorded ? .fail : nil
  }

  /// The test of a choice; nil where none is said, or what is chosen is not tuned.
  init?(of answer: DecisionAnswer, _ replies: Replies, recorded: Tally?) {
    // A file whose counts contradict each other is refused when it is read.
    guard let row = answer.row, ([row.offer] + row.offer.leaves).contains(where: \.isTuned),
      let statement = try? QualityStatement(replies), !statement.isEmpty
    else { return nil }
    result = QualityResult(statement)
    self.recorded = recorded
  }

  /// Whether answers say what a test has to show: a share that must be right, or a margin.
  static func isDemanded(by replies: Replies) -> Bool { replies[.required] != nil || replies[.margin] != nil }
}
