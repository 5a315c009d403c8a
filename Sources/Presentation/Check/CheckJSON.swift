internal import CostModel
package import JSONText

/// The report of a check as a JSON document: `ftcalc/check/1`.
package enum CheckJSON {
  /// What the document says it is.
  static let schema = "ftcalc/check/1"

  /// The document.
  package static func document(_ files: [CheckedFile], asOf: String, exitCode: Int) -> JSONOutput {
    [
      "schema": .string(schema),
      "asOf": .string(asOf),
      "status": .string((files.map(\.status).max() ?? .holds).rawValue),
      "exitCode": .integer(exitCode),
      "files": .array(files.map(file)),
    ]
  }

  private static func file(_ file: CheckedFile) -> JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("file", .string(file.name)), ("status", .string(file.status.rawValue)),
      ("recordedAnew", .bool(file.isRecorded)),
    ]
    switch file.outcome {
    case .broken(let problems): members.append(("problems", .array(problems.map { .string($0) })))
    case .assessed(let assessment): members += self.members(assessment)
    }
    return .object(members)
  }

  private static func members(_ assessment: Assessment) -> [(String, JSONOutput)] {
    let decision = assessment.decision
    return [
      ("choose", .string(decision.chosen)),
      ("choice", .string(assessment.answer.choice)),
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
        .object(Metric.allCases.map { ($0.rawValue, value(assessment.figures.value(of: $0))) })
      ),
      ("recordedOn", .optional(decision.recorded?.asOf.description)),
      ("changes", .array(assessment.changes.map(change))),
      ("notes", .array(assessment.reasonWords.map { .string($0) })),
    ]
  }

  private static func review(_ assessment: Assessment) -> JSONOutput {
    let (status, days): (String, Int?) =
      switch assessment.review {
      case .notDue: ("notDue", nil)
      case .due(_, let days): ("due", days)
      case .overdue(_, let days): ("overdue", -days)
      }
    return [
      "by": .optional(assessment.decision.reviewBy?.description), "status": .string(status),
      "inDays": days.map { .integer($0) } ?? nil,
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
      "recorded": assessed.recorded.map(value) ?? nil,
      "now": value(assessed.now),
      "outcome": .string(assessed.outcome.rawValue),
      "words": .string(assessed.words),
    ]
  }

  private static func change(_ change: Change) -> JSONOutput {
    let (kind, then, now) = change.subject.parts
    return [
      "kind": .string(kind), "subject": .string(change.subject.name), "then": then, "now": now,
      "effects": change.effects.map { effects in
        .array(
          effects.map {
            [
              "metric": .string($0.metric.rawValue), "without": value($0.without), "now": value($0.now),
            ]
          })
      } ?? nil,
    ]
  }

  /// A number as one, a break-even that is not reached as its status, an option as its name, nothing as null.
  private static func value(_ value: MetricValue) -> JSONOutput {
    switch value {
    case .number(let number): .number(number)
    case .notReached(let breakEven): .string(breakEven.status)
    case .option(let name): .string(name)
    case .unknown: nil
    }
  }
}

extension Change.Subject {
  /// The kind of change, and what it was and is.
  fileprivate var parts: (kind: String, then: JSONOutput, now: JSONOutput) {
    switch self {
    case .input(_, let then, let now): ("input", .optional(then), .optional(now))
    case .price(_, let then, let now): ("price", then?.document ?? nil, now?.document ?? nil)
    case .end(_, let then, let now): ("end", .optional(then?.description), .optional(now?.description))
    case .day(let then, let now): ("day", .string(then.description), .string(now.description))
    }
  }

  /// The input by its key, the model or machine by its id.
  fileprivate var name: String {
    switch self {
    case .input(let name, _, _), .price(let name, _, _), .end(let name, _, _): name
    case .day: "start"
    }
  }
}
