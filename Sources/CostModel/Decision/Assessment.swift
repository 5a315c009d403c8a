/// A decision held against today's prices: what holds, what changed since it was recorded, and what that moved.
public struct Assessment: Sendable {
  /// The decision.
  public let decision: Decision
  /// The day on which it is assessed.
  public let asOf: CalendarDate
  /// What it was taken on, computed anew.
  public let answer: DecisionAnswer
  /// The results of the choice.
  public let figures: DecisionFigures
  /// Each condition with what became of it.
  public let conditions: [AssessedCondition]
  /// What changed since the decision was recorded; empty where nothing was recorded.
  public let changes: [Change]
  /// What would be recorded today.
  public let record: Record

  /// Whether the decision stands.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// Everything holds.
    case holds
    /// It stands, and something wants to be looked at.
    case warns
    /// It no longer holds.
    case fails
  }

  /// How the day of the review stands to the day of the assessment.
  public enum Review: Sendable, Hashable {
    /// Nothing to be said: no day, or one that is far.
    case notDue
    /// Due within ``Decision/reviewNotice`` days.
    case due(CalendarDate, inDays: Int)
    /// The day has passed.
    case overdue(CalendarDate, byDays: Int)
  }

  /// Whether the decision stands.
  public var status: Status {
    var levels = conditions.compactMap(\.missed)
    switch review {
    case .notDue: break
    case .due: levels.append(.warn)
    case .overdue: levels.append(decision.afterReview)
    }
    if levels.contains(.fail) { return .fails }
    return levels.isEmpty && answer.retirements.isEmpty ? .holds : .warns
  }

  /// How the review stands.
  public var review: Review {
    guard let day = decision.reviewBy else { return .notDue }
    let days = asOf.days(to: day)
    if days < 0 { return .overdue(day, byDays: -days) }
    return days <= Decision.reviewNotice ? .due(day, inDays: days) : .notDue
  }
}

/// A condition of a decision with what became of it.
public struct AssessedCondition: Sendable {
  /// The condition.
  public let condition: Condition
  /// Where it stands.
  public let place: FilePlace
  /// The value that was recorded; nil where none was.
  public let recorded: MetricValue?
  /// The value now.
  public let now: MetricValue
  /// How it meets the condition.
  public let outcome: Condition.Outcome

  /// What a condition that is missed does to the decision; nil where it holds.
  public var missed: Condition.Level? {
    switch outcome {
    case .holds: nil
    case .withinTolerance: .warn
    case .broken, .unknown: condition.level
    }
  }
}

extension Assessment {
  /// Holds the decision of a file against the prices of a book.
  ///
  /// - Throws: ``ScenarioError`` where the file states something that cannot be computed.
  public init?(_ file: ScenarioFile, asOf day: CalendarDate, over book: PriceBook) throws(ScenarioError) {
    guard let decision = file.decision else { return nil }
    let book = try file.book(over: book)
    let subject = try DecisionSubject(file, chosen: decision.chosen, asOf: day, book: book)
    let answer = try subject.answer()
    let figures = answer.figures
    var conditions: [AssessedCondition] = []
    var figuresByScenario: [String: DecisionFigures] = [:]
    for placed in decision.conditions {
      let condition = placed.value
      var current = figures
      if let name = condition.scenario {
        if figuresByScenario[name] == nil {
          let other = try DecisionSubject(file, in: name, chosen: decision.chosen, asOf: day, book: book)
          figuresByScenario[name] = try other.figures()
        }
        current = figuresByScenario[name] ?? figures
      }
      let isRecorded =
        condition.scenario == nil && (condition.end == .likely || condition.relation.isRelative)
      let recorded = isRecorded ? decision.recorded?.results[condition.metric] : nil
      let now = current.value(of: condition.metric, at: condition.end)
      conditions.append(
        AssessedCondition(
          condition: condition, place: placed.place, recorded: recorded, now: now,
          outcome: condition.outcome(now, recorded: recorded, chosen: answer.choice)))
    }
    self.decision = decision
    asOf = day
    self.answer = answer
    self.figures = figures
    self.conditions = conditions
    let present = Record(of: subject, answer, figures)
    record = present
    let metrics = conditions.map(\.condition.metric) + [.monthlyCost, .monthlySaving]
    changes =
      decision.recorded.map { Change.all(from: $0, to: present, metrics: metrics, figures, in: subject) }
      ?? []
  }
}
