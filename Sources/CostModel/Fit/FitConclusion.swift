/// Whether a task is to be moved, and what that rests on.
struct FitConclusion: Sendable {
  let verdict: FitAssessment.Verdict
  let reasons: [FitAssessment.Reason]

  /// Weighs what the rules say, what a test showed and what the figures come to.
  ///
  /// 1. What ends the question ends it: no prompt tried, no test, too few examples, no provider that takes jobs.
  /// 2. A test that speaks against the candidate says stay.
  /// 3. A task of which one rule says that it cannot be tuned, or changes too often, stays, whatever it would save.
  /// 4. With a task that can be tuned, any reason moves it: that it pays back, or one that is no matter of cost. Without one
  ///    it stays where it was computed not to pay.
  /// 5. Else it is undecided. Where nothing was computed, volume counts as far as the articles agree on it.
  init(_ rules: [FitRule], _ facts: FitFacts, pays: Bool?, isAgainst: Bool) {
    let said = rules.map { (rule: $0, says: $0.says(of: facts)) }
    func those(_ role: FitRule.Role, _ verdict: FitRule.Verdict) -> [FitAssessment.Reason] {
      said.filter { $0.rule.role == role && $0.says == verdict }.map { .rule($0.rule, $0.says) }
    }
    let blocked = those(.blocks, .stay)
    let unfit = those(.task, .stay)
    let fitting = those(.task, .migrate)
    let volumes = said.filter { $0.rule.role == .volume }.map(\.says)
    var motives: [FitAssessment.Reason] = pays == true ? [.pays] : []
    motives += those(.reason, .migrate)
    if pays == nil, !volumes.isEmpty, volumes.allSatisfy({ $0 == .migrate }) {
      motives.append(.volume(.migrate))
    }
    let isBelow = pays == nil && !volumes.isEmpty && volumes.allSatisfy { $0 == .stay }
    if !blocked.isEmpty {
      (verdict, reasons) = (.stay, blocked)
    } else if isAgainst {
      (verdict, reasons) = (.stay, [.quality] + unfit)
    } else if !unfit.isEmpty {
      (verdict, reasons) = (.stay, unfit)
    } else if motives.isEmpty, pays == false {
      (verdict, reasons) = (.stay, [.doesNotPay])
    } else if motives.isEmpty, isBelow {
      (verdict, reasons) = (.stay, [.volume(.stay)])
    } else if motives.isEmpty || fitting.isEmpty {
      (verdict, reasons) = (.undecided, fitting + motives)
    } else {
      (verdict, reasons) = (.migrate, fitting + motives)
    }
  }
}
