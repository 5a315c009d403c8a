/// Everything that is known of a task.
public struct FitFacts: Sendable, Hashable {
  private var values: [String: FitValue] = [:]

  /// What is known of a fact; nil where nobody said it.
  public subscript(fact: FitFact) -> FitValue? {
    get { values[fact.key] }
    set { values[fact.key] = newValue }
  }

  subscript(computed: FitFact.Computed) -> FitValue? {
    get { values[computed.rawValue] }
    set { values[computed.rawValue] = newValue }
  }

  /// What was answered.
  init(_ replies: Replies) {
    for question in Question.all {
      switch replies[question] {
      case .number(let number): values[question.key] = .number(number)
      case .yes(let yes): values[question.key] = .yes(yes)
      case .tally, nil: break
      }
    }
    if let accuracy = replies.number(.accuracy), let required = replies.number(.required) {
      self[.accuracyGap] = .number(Rounding.threshold(required - accuracy))
    }
  }
}
