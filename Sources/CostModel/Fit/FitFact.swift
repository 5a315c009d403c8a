internal import JSONText

/// What a rule of fit looks at: the answer to a question, or what follows from the scenario and its figures.
public enum FitFact: Sendable, Hashable {
  /// What somebody has to answer.
  case asked(Question)
  /// What the scenario says, or its figures do.
  case computed(Computed)

  /// What follows from the scenario; the names are those in `pricing/fit.json`.
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
}

extension FitFact {
  /// What is declared of a fact.
  private struct Declaration {
    /// What is asked, as a clause.
    let meaning: String
    /// The flags that would say it.
    let flags: [String]
    /// Whether somebody can still say it where the figures are computed.
    let isAskable: Bool

    init(_ meaning: String, _ flags: [String], isAskable: Bool = false) {
      (self.meaning, self.flags, self.isAskable) = (meaning, flags, isAskable)
    }
  }

  private static let ofFigures = ["--calls", "--input", "--output"]

  /// Each fact, once.
  private var declaration: Declaration {
    switch self {
    case .asked(let question): Declaration(question.meaning, [question.flag], isAskable: true)
    case .computed(.task): Declaration("what the calls are for", ["--task"], isAskable: true)
    case .computed(.callsPerMonth), .computed(.callsPerDay):
      Declaration("how many calls there are", ["--calls"])
    case .computed(.monthlyBill): Declaration("what is paid today", Self.ofFigures)
    case .computed(.billShareOfRevenue):
      Declaration("what the features earn", [Question.revenue.flag], isAskable: true)
    case .computed(.accuracyGap):
      Declaration(
        "what the best prompt gets right, and what is required",
        [Question.accuracy.flag, Question.required.flag], isAskable: true)
    case .computed(.outputCut): Declaration("how much output tuning saves", Self.ofFigures)
    case .computed(.todayTunable): Declaration("today's model", Self.ofFigures)
    case .computed(.optionTunable), .computed(.optionLives):
      Declaration("which option is meant", Self.ofFigures)
    case .computed(.budgetLeft):
      Declaration("what can be paid up front", [Question.budget.flag], isAskable: true)
    }
  }

  /// The name in `pricing/fit.json`.
  public var key: String {
    switch self {
    case .asked(let question): question.key
    case .computed(let computed): computed.rawValue
    }
  }

  /// What is asked, as a clause: `how many calls there are`.
  public var meaning: String { declaration.meaning }

  /// The flags that would say it, where somebody has to.
  public var flags: [String] { declaration.flags }

  /// Whether somebody can say it, where the figures are computed already.
  var isAskable: Bool { declaration.isAskable }

  /// Whether it is of the option that is looked at, and of another may be otherwise.
  public var isOfOption: Bool { self == .computed(.optionTunable) || self == .computed(.optionLives) }
}

extension FitFact {
  /// Every fact.
  static let all = Computed.allCases.map { FitFact.computed($0) } + Question.all.map { FitFact.asked($0) }

  private static let named = Dictionary(all.map { ($0.key, $0) }) { first, _ in first }

  /// The fact of a name.
  init?(_ key: String) {
    guard let fact = Self.named[key] else { return nil }
    self = fact
  }

  /// The key under which a part of the rules says which fact it looks at.
  static func field<Holder>(
    _ set: @escaping @Sendable (inout Holder, String) -> Void
  ) -> Field<Holder> {
    Field("of", required: true, meaning: "the fact that is looked at", shape: .text) {
      (holder, reader, context) throws(JSONTextError) in
      let key = try reader.readString()
      set(&holder, key)
      if FitFact(key) == nil {
        context.report(.unknownWord(key, key: "of", allowed: all.map(\.key)), behind: reader)
      }
    }
  }
}
