import Testing

@testable import CostModel

@Suite struct FitRulesTests {
  @Test func `the built-in rules are right`() {
    let (rules, problems) = FitRules.read(FitRules.embeddedFile, named: "fit.json")
    #expect(problems.map(\.description) == [])
    #expect(rules.rules.count > 30)
    #expect(rules == FitRules.embedded)
  }

  @Test func `each rule can say both, and has its source`() {
    for rule in FitRules.embedded.rules {
      #expect(!rule.source.title.isEmpty && rule.source.checked != nil, "\(rule.id)")
      #expect(!(rule.migrateIfAll + rule.migrateIfAny).isEmpty, "\(rule.id)")
      #expect(!(rule.stayIfAll + rule.stayIfAny).isEmpty, "\(rule.id)")
      #expect(rule.says(of: FitFacts(Replies())) == .open, "\(rule.id)")
    }
    let ids = Set(FitRules.embedded.rules.map(\.id))
    for disagreement in FitRules.embedded.disagreements {
      #expect(Set(disagreement.rules).isSubset(of: ids), "\(disagreement.about)")
    }
  }

  @Test func `every task has its place in the order of work`() {
    for task in TaskKind.allCases {
      #expect(FitRules.embedded.order.count { $0.tasks.contains(task) } == 1, "\(task)")
    }
  }

  @Test func `every question of the task is one that a rule or a criterion asks`() {
    let asked = FitRules.embedded.rules.flatMap(\.facts).map(\.key) + FitRules.embedded.tiers.map(\.test.of)
    let behind = [Question.accuracy, .revenue, .budget]
    for question in Question.fit where !behind.contains(question) {
      #expect(asked.contains(question.key), "\(question.key)")
    }
  }

  @Test(arguments: [
    (#"{"rules": [{"id": "a"}]}"#, "f:1:12: a rule needs the key 'by'; add it"),
    (#"{"rule": []}"#, "f:1:2: 'rule' is no key of a file of rules; did you mean rules?"),
  ])
  func `what is wrong with a file of rules is said`(text: String, message: String) {
    let problems = FitRules.read(Array(text.utf8), named: "f").problems
    #expect(problems.contains { $0.description == message }, "\(problems.map(\.description))")
  }

  private static let volumes: [(String, Double, FitRule.Verdict)] = [
    ("ertas-volume", 999 * 30, .stay), ("ertas-volume", 3000 * 30, .open),
    ("ertas-volume", 5001 * 30, .migrate),
    ("apipulse-volume", 49_999, .stay), ("apipulse-volume", 50_000, .migrate),
    ("apipulse-least-volume", 9_999, .stay), ("apipulse-least-volume", 10_000, .open),
    ("udit-volume", 499_999, .stay), ("udit-volume", 2_000_000, .open), ("udit-volume", 2_000_001, .migrate),
    ("recall-volume", 500_000, .stay), ("recall-volume", 500_001, .migrate),
  ]

  @Test(arguments: volumes)
  func `thresholds are those of the articles`(id: String, calls: Double, says: FitRule.Verdict) throws {
    let rule = try #require(FitRules.embedded.rules.first { $0.id == id })
    var facts = FitFacts(Replies())
    facts[.callsPerMonth] = .number(calls)
    facts[.callsPerDay] = .number(calls / 30)
    #expect(rule.says(of: facts) == says)
  }

  private static let specifications: [(String?, String?, FitRule.Verdict)] = [
    ("12", "8 months", .migrate), ("19", "6 months", .migrate), ("20", "8 months", .stay),
    ("12", "5 months", .stay), ("12", nil, .open), (nil, "8 months", .open), (nil, "2 weeks", .stay),
  ]

  @Test(arguments: specifications)
  func `fewer than twenty patterns for six months`(patterns: String?, stable: String?, says: FitRule.Verdict)
    throws
  {
    var replies = Replies()
    if let patterns { replies.state(.patterns, try Question.patterns.answer(patterns), from: .code) }
    if let stable { replies.state(.stable, try Question.stable.answer(stable), from: .code) }
    let rule = try #require(FitRules.embedded.rules.first { $0.id == "recall-patterns" })
    #expect(rule.says(of: FitFacts(replies)) == says)
  }
}
