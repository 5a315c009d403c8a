/// What a rule of fit looks at: the answer to a question, or what follows from the scenario and its figures.
public enum FitFact: Sendable, Hashable {
  /// What somebody has to answer.
  case asked(Question)
  /// What the scenario says, or its figures do.
  case computed(Computed)

  /// What follows from the scenario.
  public enum Computed: String, Sendable, Hashable, CaseIterable {
    /// What the calls are for, one of ``TaskKind``.
    case task
    /// Calls a month.
    case callsPerMonth
    /// Calls a day.
    case callsPerDay
    /// Today's bill, USD a month.
    case monthlyBill
    /// Today's bill over what the features earn.
    case billShareOfRevenue
    /// What is required less what the best prompt reaches; above 0 the prompt falls short.
    case accuracyGap
    /// The output that tuning saves, as a share.
    case outputCut
    /// Whether today's model can be tuned.
    case todayTunable
    /// Whether the option can still be tuned.
    case optionTunable
    /// Whether the option lives to the horizon.
    case optionLives
    /// What can be paid up front less what has to be, USD.
    case budgetLeft
  }

  /// The name in `pricing/fit.json`.
  public var key: String {
    switch self {
    case .asked(let question): question.key
    case .computed(let computed): computed.rawValue
    }
  }

  /// The fact of a name.
  init?(_ key: String) {
    if let computed = Computed(rawValue: key) {
      self = .computed(computed)
    } else if let question = Question.all.first(where: { $0.key == key }) {
      self = .asked(question)
    } else {
      return nil
    }
  }

  /// Every name.
  static var keys: [String] { Computed.allCases.map(\.rawValue) + Question.all.map(\.key) }

  /// The flags that would say it, where somebody has to.
  public var flags: [String] {
    switch self {
    case .asked(let question): [question.flag]
    case .computed(.task): ["--task"]
    case .computed(.callsPerDay), .computed(.callsPerMonth): ["--calls"]
    case .computed(.billShareOfRevenue): [Question.revenue.flag]
    case .computed(.accuracyGap): [Question.accuracy.flag, Question.required.flag]
    case .computed(.budgetLeft): [Question.budget.flag]
    case .computed(.monthlyBill), .computed(.outputCut), .computed(.todayTunable), .computed(.optionTunable),
      .computed(.optionLives):
      ["--calls", "--input", "--output"]
    }
  }
}

/// What is known of a fact.
public enum FitValue: Sendable, Hashable {
  /// A number in the unit of the fact.
  case number(Double)
  /// A word: `classification`, `yes`.
  case word(String)

  /// Yes or no.
  static func yes(_ yes: Bool) -> FitValue { .word(yes ? "yes" : "no") }
}

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
