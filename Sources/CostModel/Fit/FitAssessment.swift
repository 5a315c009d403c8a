/// Whether a task is one to move to a fine-tuned model: what published rules say of it, what a test showed, and what the
/// figures come to.
public struct FitAssessment: Sendable {
  /// What comes of it.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// Move it.
    case migrate
    /// Leave it where it is.
    case stay
    /// Nobody can tell yet.
    case undecided
  }

  /// What a verdict rests on.
  public enum Reason: Sendable, Hashable {
    /// What a rule says.
    case rule(FitRule, FitRule.Verdict)
    /// A test that speaks against the candidate.
    case quality
    /// That it is earned back soon enough.
    case pays
    /// That it is not.
    case doesNotPay
    /// What all rules on the volume say, where nothing was computed.
    case volume(FitRule.Verdict)
  }

  /// A rule with what it says of the task.
  public struct Line: Sendable, Hashable {
    /// The rule.
    public let rule: FitRule
    /// What it says.
    public let says: FitRule.Verdict
    /// The facts that nobody said; empty where all are known.
    public let missing: [FitFact]

    /// Whether it was answered, so that open means between its limits.
    public var isAnswered: Bool { says != .open || missing.isEmpty }
  }

  /// What nobody said.
  public struct OpenQuestion: Sendable, Hashable {
    /// The fact.
    public let fact: FitFact
    /// The flags that are left to say it.
    public let flags: [String]
    /// How many rules ask for it.
    public let rules: Int
    /// Whether an answer can turn the verdict alone.
    public let decides: Bool
  }

  /// What comes of it.
  public let verdict: Verdict
  /// What that rests on.
  public let reasons: [Reason]
  /// Each rule with what it says.
  public let lines: [Line]
  /// What nobody said, those that could turn the verdict first.
  public let open: [OpenQuestion]
  /// What is known.
  public let facts: FitFacts
  /// What a test showed; nil without one.
  public let quality: QualityResult?
  /// What the figures say; nil where they could not be computed.
  public let money: FitMoney?
  /// What costs less than today's model and than the option that is looked at; nil where nothing does.
  public let cheapest: FitCheapest?
  /// What is published beside the rules.
  public let rules: FitRules
  /// The figures; nil where too little is said for them.
  package let comparison: Comparison?

  /// How many rules were answered.
  public var answered: Int { lines.count(where: \.isAnswered) }
  /// What is said to serve better than tuning, where that is so.
  public var advice: [FitAdvice] { rules.advice.filter { $0.applies(to: facts) } }
  /// In which order the task is moved, and the examples it takes; nil for a task that is not told.
  public var order: FitOrder? {
    guard case .word(let word)? = facts[.task], let task = TaskKind(rawValue: word) else { return nil }
    return rules.order.first { $0.tasks.contains(task) }
  }

  /// Whether nothing is known but a test, and what it is held to.
  public var isOfTestAlone: Bool {
    quality != nil && comparison == nil
      && lines.allSatisfy { !$0.isAnswered || $0.rule.facts == [.asked(.required)] }
  }

  /// Assesses what is stated, with the figures where enough is said for them.
  ///
  /// - Parameter choice: whose option is looked at; without one it is the tuned one that costs least to the horizon.
  /// - Throws: ``ScenarioError`` for what cannot be computed, other than that too little is said.
  package init(
    _ statement: Statement, _ replies: Replies, _ quality: QualityResult?, looking choice: Sweep.Choice,
    asOf day: CalendarDate, in book: PriceBook
  ) throws(ScenarioError) {
    var comparison: Comparison?
    do throws(ScenarioError) {
      comparison = try Comparison(try statement.scenario(asOf: day, in: book), in: book)
    } catch {
      guard error.isOmission else { throw error }
    }
    let option = try comparison?.tunedOption(choice, in: book)
    self.init(statement, replies, quality, comparison, option: option)
  }

  /// Assesses what is known.
  init(
    _ statement: Statement, _ replies: Replies, _ quality: QualityResult?, _ comparison: Comparison?,
    option: Row?, by rules: FitRules = .embedded
  ) {
    var facts = FitFacts(replies)
    facts.take(statement)
    if let comparison { facts.take(comparison, option, replies) }
    let money = comparison.flatMap { comparison in
      option.flatMap { $0.offer.isTuned ? FitMoney($0, in: comparison, quality) : nil }
    }
    let conclusion = FitConclusion(
      rules.rules, facts, pays: money?.pays, isAgainst: quality?.speaksAgainst ?? false)
    verdict = conclusion.verdict
    reasons = conclusion.reasons
    lines = rules.rules.map { Line(rule: $0, says: $0.says(of: facts), missing: $0.missing(in: facts)) }
    open = Self.open(
      rules, facts, saidBy: statement.flagNames.union(Question.all.filter { replies[$0] != nil }.map(\.flag)),
      pays: money?.pays, isAgainst: quality?.speaksAgainst ?? false,
      hasFigures: comparison != nil)
    self.facts = facts
    self.quality = quality
    self.money = money
    cheapest = comparison.flatMap { FitCheapest(in: $0, besides: option) }
    self.rules = rules
    self.comparison = comparison
  }

  /// What nobody said, with whether an answer to it alone gives another verdict.
  private static func open(
    _ rules: FitRules, _ facts: FitFacts, saidBy said: Set<String>, pays: Bool?, isAgainst: Bool,
    hasFigures: Bool
  ) -> [OpenQuestion] {
    let verdict = FitConclusion(rules.rules, facts, pays: pays, isAgainst: isAgainst).verdict
    var found: [OpenQuestion] = []
    for rule in rules.rules {
      for fact in rule.missing(in: facts) where !found.contains(where: { $0.fact == fact }) {
        // What figures did not give cannot be asked for either.
        if hasFigures, !fact.isAskable { continue }
        let tests = rules.rules.flatMap(\.tests).filter { $0.of == fact.key }
        let decides = tests.flatMap(\.turningValues).contains { value in
          var supposed = facts
          supposed[fact] = value
          return FitConclusion(rules.rules, supposed, pays: pays, isAgainst: isAgainst).verdict != verdict
        }
        let flags = fact.flags.filter { !said.contains($0) }
        guard !flags.isEmpty else { continue }
        found.append(
          OpenQuestion(
            fact: fact, flags: flags,
            rules: rules.rules.count { $0.facts.contains(fact) }, decides: decides))
      }
    }
    // The rules stand in the order in which they decide.
    return found.filter(\.decides) + found.filter { !$0.decides }
  }
}
