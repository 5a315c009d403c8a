internal import JSONText

/// A rule that a published article gives for moving a task to a fine-tuned model.
public struct FitRule: Sendable, Hashable {
  /// What a rule has a say in.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// It ends the question where it says stay: no test, no provider that takes jobs.
    case blocks
    /// Whether the task is one that can be tuned.
    case task
    /// A reason to move, whatever it costs.
    case reason
    /// One of several signs.
    case factor
    /// The volume, of which the figures know more where they are computed.
    case volume
    /// Where a model runs, and not whether it is tuned.
    case place
  }

  /// What a rule says of a task.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// Move it to a fine-tuned model.
    case migrate
    /// Leave it where it is.
    case stay
    /// Nothing: an answer is missing, or lies between.
    case open
  }

  /// The name: `ertas-volume`.
  public internal(set) var id = ""
  /// Who gives it, and where in the article.
  public internal(set) var by = ""
  /// What it has a say in.
  public internal(set) var role = Role.factor
  /// What it asks.
  public internal(set) var asks = ""
  /// What is so where it says migrate.
  public internal(set) var migrateWords = ""
  /// What is so where it says stay.
  public internal(set) var stayWords = ""
  /// Where it was read, and when.
  public internal(set) var source = Source("", checked: nil)
  var migrateIfAll: [FitTest] = []
  var migrateIfAny: [FitTest] = []
  var stayIfAll: [FitTest] = []
  var stayIfAny: [FitTest] = []

  /// Every comparison that it makes.
  var tests: [FitTest] { migrateIfAll + migrateIfAny + stayIfAll + stayIfAny }

  /// The facts that it looks at, each once.
  public var facts: [FitFact] {
    tests.compactMap { FitFact($0.of) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// What it says of what is known.
  ///
  /// A test of all holds where each is known to hold, one of any where one is.
  public func says(of facts: FitFacts) -> Verdict {
    func holds(_ test: FitTest) -> Bool { test.holds(facts) == true }
    func isMet(all: [FitTest], any: [FitTest]) -> Bool {
      !all.isEmpty && all.allSatisfy(holds) || any.contains(where: holds)
    }
    if isMet(all: stayIfAll, any: stayIfAny) { return .stay }
    return isMet(all: migrateIfAll, any: migrateIfAny) ? .migrate : .open
  }

  /// The facts that are not known, without which it says nothing.
  func missing(in facts: FitFacts) -> [FitFact] { self.facts.filter { facts[$0] == nil } }
}

extension FitRule: FileObject {
  static let kind = "a rule"
  static let fields = FieldTable<FitRule>(
    [
      .text("id", required: true, meaning: "its name, in JSON too") { $0.id = $1 },
      .text("by", required: true, meaning: "who gives it, and where in the article") { $0.by = $1 },
      .word("role", required: true, meaning: "what it has a say in") { $0.role = $1 },
      .text("asks", required: true, meaning: "what it asks, as a phrase") { $0.asks = $1 },
      .text("migrate", required: true, meaning: "what is so where it says migrate") { $0.migrateWords = $1 },
      .text("stay", required: true, meaning: "what is so where it says stay") { $0.stayWords = $1 },
      .list("migrateIfAll", meaning: "it says migrate where all of these hold") { $0.migrateIfAll = $1 },
      .list("migrateIfAny", meaning: "it says migrate where one of these holds") { $0.migrateIfAny = $1 },
      .list("stayIfAll", meaning: "it says stay where all of these hold") { $0.stayIfAll = $1 },
      .list("stayIfAny", meaning: "it says stay where one of these holds; that wins") { $0.stayIfAny = $1 },
    ] + Field.source("source", checked: "checked") { $1(&$0.source) })

  func check(after earlier: [FitRule], _ object: ObjectInFile, _ context: inout FileContext) {
    if earlier.contains(where: { $0.id == id }) {
      context.report(.duplicateName(id), at: object, key: "id")
    }
  }
}
