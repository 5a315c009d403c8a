/// What is said of a test in counts, checked: each count fits the others.
public struct QualityStatement: Sendable, Hashable {
  /// What the candidate got right.
  public let passed: Tally?
  /// What today's model got right.
  public let baseline: Tally?
  /// The share that has to be right.
  public let required: Share?
  /// How the same requests came out with both, where that is known.
  public let pairs: Pairs?
  /// The requests of the test, also of one that is still to be run.
  public let items: Int?
  /// By how much the candidate may be worse.
  public let margin: Share?

  /// How requests that both answered came out.
  public struct Pairs: Sendable, Hashable {
    /// Those that the candidate alone got right.
    public let won: Int
    /// Those that today's model alone got right.
    public let lost: Int
    /// All of them.
    public let items: Int
  }

  /// Takes what was answered.
  ///
  /// - Throws: ``QualityError`` for counts that contradict each other.
  public init(_ replies: Replies) throws(QualityError) {
    func whole(_ question: Question) throws(QualityError) -> Int? {
      guard let number = replies.number(question) else { return nil }
      guard let count = Int(exactly: number) else { throw QualityError(question, .notWhole) }
      return count
    }
    passed = replies.tally(.passed)
    baseline = replies.tally(.baselinePassed)
    required = replies.number(.required).map { Share($0) }
    margin = replies.number(.margin).map { Share($0) }
    items = try whole(.items) ?? passed?.of ?? baseline?.of
    let (won, lost) = (try whole(.won), try whole(.lost))
    guard won != nil || lost != nil else {
      pairs = nil
      return
    }
    guard let won, let lost else {
      throw QualityError(won == nil ? .lost : .won, .needs(won == nil ? .won : .lost))
    }
    guard let items else { throw QualityError(.won, .needs(.items)) }
    guard won + lost <= items else { throw QualityError(.won, .moreThanItems(won + lost, items)) }
    for (question, tally) in [(Question.passed, passed), (.baselinePassed, baseline)] {
      if let tally, tally.of != items { throw QualityError(question, .otherItems(tally.of, items)) }
    }
    if let passed, let baseline, passed.passed - baseline.passed != won - lost {
      throw QualityError(.won, .otherDifference(passed.passed - baseline.passed, won - lost))
    }
    if let passed, won > passed.passed { throw QualityError(.won, .moreThanItems(won, passed.passed)) }
    pairs = Pairs(won: won, lost: lost, items: items)
  }

  /// Whether nothing of it is said.
  public var isEmpty: Bool {
    passed == nil && baseline == nil && required == nil && pairs == nil && items == nil && margin == nil
  }
}
