internal import CostModel
package import JSONText

/// The report of a check as a JSON document: `ftcalc/check/1`.
package enum CheckJSON {
  /// What the document says it is.
  static let schema = "ftcalc/check/1"

  /// The document.
  package static func document(_ report: CheckReport) -> JSONOutput {
    [
      "schema": .string(schema),
      "asOf": .string(report.asOf.description),
      "status": .string(report.status.rawValue),
      "exitCode": .integer(report.exitCode),
      "files": .array(report.shown.map(file)),
      "leftOut": .integer(report.files.count - report.shown.count),
    ]
  }

  private static func file(_ file: CheckedFile) -> JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("file", .string(file.name)), ("status", .string(file.status.rawValue)),
      ("recordedAnew", .bool(file.isRecorded)),
    ]
    if let assessment = file.assessment {
      members += self.members(assessment)
    } else {
      members.append(("problems", .array(file.problems.map(problem))))
    }
    return .object(members)
  }

  private static func problem(_ problem: CheckedFile.Problem) -> JSONOutput {
    [
      "line": problem.position.map { .integer($0.line) } ?? nil,
      "column": problem.position.map { .integer($0.column) } ?? nil,
      "message": .string(problem.message),
    ]
  }

  private static func members(_ assessment: Assessment) -> [(String, JSONOutput)] {
    let decision = assessment.decision
    return [
      ("choose", .string(decision.chosen)),
      ("choice", .string(assessment.answer.choice)),
      ("available", .bool(assessment.answer.isAvailable)),
      ("obstacle", .optional(assessment.answer.obstacle?.words)),
      ("alternative", .optional(assessment.answer.alternative?.offer.id)),
      ("why", .optional(decision.why)),
      ("decidedBy", .optional(decision.decidedBy)),
      ("decidedOn", .optional(decision.decidedOn?.description)),
      ("review", review(assessment)),
      ("conditions", .array(assessment.conditions.map(condition))),
      (
        "retirements",
        .array(
          assessment.answer.retirements.map {
            ["id": .string($0.id), "on": .string($0.on.description), "inDays": .integer($0.inDays)]
          })
      ),
      (
        "results",
        .object(Metric.allCases.map { ($0.rawValue, assessment.figures.value(of: $0).document) })
      ),
      ("oldestPrice", .optional(assessment.answer.daysChecked.min()?.description)),
      ("recordedOn", .optional(decision.recorded?.asOf.description)),
      ("changes", .array(assessment.changes.map(change))),
      ("moves", .array(assessment.moves.map(move))),
      ("notes", .array((assessment.reasonWords + assessment.unexplainedWords).map { .string($0) })),
    ]
  }

  private static func review(_ assessment: Assessment) -> JSONOutput {
    [
      "by": .optional(assessment.decision.reviewBy?.description),
      "status": .string(assessment.review.status.rawValue),
      "inDays": assessment.review.daysLeft.map { .integer($0) } ?? nil,
      "afterReview": .string(assessment.decision.afterReview.rawValue),
    ]
  }

  private static func condition(_ assessed: AssessedCondition) -> JSONOutput {
    let condition = assessed.condition
    let isName = condition.relation == .isChosen
    return [
      "metric": .string(condition.metric.rawValue),
      "relation": .string(condition.relation.rawValue),
      "limit": isName ? nil : .number(condition.limit),
      "bound": isName ? nil : .optional(condition.bound(assessed.recorded)),
      "level": .string(condition.level.rawValue),
      "tolerance": .number(condition.tolerance.value),
      "at": .string(condition.end.rawValue),
      "in": .optional(condition.scenario),
      "recorded": assessed.recorded.map(\.document) ?? nil,
      "now": assessed.now.document,
      "outcome": .string(assessed.outcome.rawValue),
      "words": .string(assessed.words),
    ]
  }

  private static func move(_ move: Assessment.Move) -> JSONOutput {
    [
      "metric": .string(move.metric.rawValue), "then": move.then.document,
      "now": move.now.document,
    ]
  }

  private static func change(_ change: Change) -> JSONOutput {
    let (then, now) = change.subject.sides
    return [
      "kind": .string(change.subject.kind.rawValue), "subject": .string(change.subject.name), "then": then,
      "now": now,
      "effects": change.effects.map { effects in
        .array(
          effects.map {
            [
              "metric": .string($0.metric.rawValue), "at": .string($0.end.rawValue),
              "without": $0.without.document, "now": $0.now.document,
            ]
          })
      } ?? nil,
    ]
  }
}

extension Change.Subject {
  /// What it was, and what it is.
  fileprivate var sides: (then: JSONOutput, now: JSONOutput) {
    switch self {
    case .input(_, let then, let now), .replacement(_, let then, let now): (.optional(then), .optional(now))
    case .price(_, let then, let now): (then?.document ?? nil, now?.document ?? nil)
    case .end(_, let then, let now): (.optional(then?.description), .optional(now?.description))
    case .fineTuning(_, let then, let now): (.optional(then?.rawValue), .optional(now?.rawValue))
    case .choice(let then, let now): (.string(then), .string(now))
    case .day(let then, let now): (.string(then.description), .string(now.description))
    }
  }
}
