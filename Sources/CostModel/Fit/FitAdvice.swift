internal import JSONText

/// Where articles contradict each other, or themselves.
public struct FitDisagreement: Sendable, Hashable {
  /// What about: `the volume`.
  public internal(set) var about = ""
  /// What each says, as a clause.
  public internal(set) var words = ""
  /// The rules in question.
  public internal(set) var rules: [String] = []
}

extension FitDisagreement: FileObject {
  static let kind = "a disagreement"
  static let fields = FieldTable<FitDisagreement>([
    .text("about", required: true, meaning: "what it is about") { $0.about = $1 },
    .text("words", required: true, meaning: "what each says, as a clause") { $0.words = $1 },
    .texts("rules", meaning: "the rules in question") { $0.rules = $1 },
  ])
}

/// In which order tasks are moved, and the examples that it takes.
public struct FitOrder: Sendable, Hashable {
  /// First, second, or not at all.
  public enum Place: String, Sendable, Hashable, CaseIterable {
    /// These go first.
    case first
    /// These go behind them.
    case second
    /// These stay.
    case never
  }

  /// The tasks.
  public internal(set) var tasks: [TaskKind] = []
  /// Their place.
  public internal(set) var place = Place.never
  /// The fewest examples that they take; nil for those that stay.
  public internal(set) var examplesLow: Int?
  /// The most.
  public internal(set) var examplesHigh: Int?
  /// Where it was read, and when.
  public internal(set) var source = Source("", checked: nil)
}

extension FitOrder: FileObject {
  static let kind = "an order"
  static let fields = FieldTable<FitOrder>(
    [
      Field(
        "tasks", required: true, meaning: "the tasks", shape: .list(.word(TaskKind.allCases.map(\.rawValue)))
      ) {
        (order, reader, context) throws(JSONTextError) in
        var tasks: [TaskKind] = []
        try reader.readArray { (_, reader) throws(JSONTextError) in
          let text = try reader.readString()
          guard let task = TaskKind(rawValue: text) else {
            let words = TaskKind.allCases.map(\.rawValue)
            return context.report(.unknownWord(text, key: "tasks", allowed: words), behind: reader)
          }
          tasks.append(task)
        }
        order.tasks = tasks
      },
      .word("place", required: true, meaning: "first, second or never") { $0.place = $1 },
      .count("examplesLow", meaning: "the fewest examples that they take") { $0.examplesLow = $1 },
      .count("examplesHigh", meaning: "the most") { $0.examplesHigh = $1 },
    ] + Field.source("source", checked: "checked") { $1(&$0.source) })
}

/// What serves a task better than tuning, where something is so.
public struct FitAdvice: Sendable, Hashable {
  /// Its name.
  public internal(set) var id = ""
  /// What it says, as a clause.
  public internal(set) var words = ""
  /// Where it was read, and when.
  public internal(set) var source = Source("", checked: nil)
  var ifAny: [FitTest] = []

  /// Whether it is to be said of what is known.
  func applies(to facts: FitFacts) -> Bool { ifAny.contains { $0.holds(facts) == true } }
}

extension FitAdvice: FileObject {
  static let kind = "an advice"
  static let fields = FieldTable<FitAdvice>(
    [
      .text("id", required: true, meaning: "its name") { $0.id = $1 },
      .list("ifAny", required: true, meaning: "it is said where one of these holds") { $0.ifAny = $1 },
      .text("words", required: true, meaning: "what it says, as a clause") { $0.words = $1 },
    ] + Field.source("source", checked: "checked") { $1(&$0.source) })
}

/// What a criterion says of the size of a model.
public struct FitTier: Sendable, Hashable {
  /// What is asked, as a phrase.
  public internal(set) var criterion = ""
  /// What it says of the largest models.
  public internal(set) var large = ""
  /// What it says of those in the middle.
  public internal(set) var mid = ""
  /// What it says of fast and cheap ones.
  public internal(set) var fast = ""
  /// Where it was read, and when.
  public internal(set) var source = Source("", checked: nil)
  var test = FitTest()

  /// Whether it is met; nil where that is not known.
  public func isMet(_ facts: FitFacts) -> Bool? { test.holds(facts) }
}

extension FitTier: FileObject {
  static let kind = "a criterion"
  static let fields = FieldTable<FitTier>(
    [
      .text("criterion", required: true, meaning: "what is asked, as a phrase") { $0.criterion = $1 },
      Field("of", required: true, meaning: "the fact that is looked at", shape: .text) {
        (tier, reader, context) throws(JSONTextError) in
        tier.test.of = try reader.readString()
        if FitFact(tier.test.of) == nil {
          context.report(.unknownWord(tier.test.of, key: "of", allowed: FitFact.keys), behind: reader)
        }
      },
      .texts("is", meaning: "it is met where the fact is one of these words") { $0.test.words = $1 },
      .amount("above", meaning: "it is met where the fact is more than this") {
        (tier: inout FitTier, number: Count) in tier.test.above = number.value
      },
      .text("large", required: true, meaning: "what it says of the largest models") { $0.large = $1 },
      .text("mid", required: true, meaning: "what it says of those in the middle") { $0.mid = $1 },
      .text("fast", required: true, meaning: "what it says of fast and cheap ones") { $0.fast = $1 },
    ] + Field.source("source", checked: "checked") { $1(&$0.source) })
}

/// What is said of a provider.
public struct FitProvider: Sendable, Hashable {
  /// The provider's part of the ids of its models.
  public internal(set) var provider = ""
  /// What it is good at.
  public internal(set) var strengths = ""
  /// What it is not.
  public internal(set) var weaknesses = ""
  /// Whom it serves best.
  public internal(set) var bestFor = ""
  /// Where it was read, and when.
  public internal(set) var source = Source("", checked: nil)
}

extension FitProvider: FileObject {
  static let kind = "a provider"
  static let fields = FieldTable<FitProvider>(
    [
      .text("provider", required: true, meaning: "its part of the ids of models") { $0.provider = $1 },
      .text("strengths", required: true, meaning: "what it is good at") { $0.strengths = $1 },
      .text("weaknesses", required: true, meaning: "what it is not") { $0.weaknesses = $1 },
      .text("bestFor", required: true, meaning: "whom it serves best") { $0.bestFor = $1 },
    ] + Field.source("source", checked: "checked") { $1(&$0.source) })
}
