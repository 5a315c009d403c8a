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
  /// What a test of a tuned choice showed; nil where the file has none, or what is chosen is not tuned.
  public let quality: AssessedQuality?
  /// Whether the file says what a test has to show, and that is not asked since nothing is tuned.
  public let isGateIdle: Bool

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

    /// The names in JSON.
    public enum Status: String, Sendable, Hashable, CaseIterable {
      /// ``Review/notDue``.
      case notDue
      /// ``Review/due(_:inDays:)``.
      case due
      /// ``Review/overdue(_:byDays:)``.
      case overdue
    }

    /// The name in JSON.
    public var status: Status {
      switch self {
      case .notDue: .notDue
      case .due: .due
      case .overdue: .overdue
      }
    }

    /// The days that are left, below zero once the day has passed; nil where it is far or none.
    public var daysLeft: Int? {
      switch self {
      case .notDue: nil
      case .due(_, let days): days
      case .overdue(_, let days): -days
      }
    }
  }

  /// Whether the decision stands: a choice that cannot be had, that does not carry the calls, or whose model has ended, fails it, whatever must hold.
  public var status: Status {
    var levels = conditions.compactMap(\.missed) + answer.retirements.map(\.level)
    if !doubtfulPrices.isEmpty { levels.append(.warn) }
    if let level = quality?.missed { levels.append(level) }
    if answer.obstacle != nil { levels.append(.fail) }
    switch review {
    case .notDue: break
    case .due: levels.append(.warn)
    case .overdue: levels.append(decision.afterReview)
    }
    if levels.contains(.fail) { return .fails }
    return levels.isEmpty ? .holds : .warns
  }

  /// The prices of public files that it needs and that are not used before they are accepted.
  public var doubtfulPrices: [ListedUse] { answer.comparison.listedUses.filter { $0.listed.doubt != nil } }

  /// The results that are not what was recorded; empty where nothing was recorded.
  public var moves: [Move] {
    guard let recorded = decision.recorded else { return [] }
    return Metric.allCases.compactMap { metric in
      let (then, now) = (recorded.results[metric] ?? .unknown, figures.value(of: metric))
      return then.isSame(as: now) ? nil : Move(metric: metric, then: then, now: now)
    }
  }

  /// A result that is not what was recorded.
  public struct Move: Sendable, Hashable {
    /// The result.
    public let metric: Metric
    /// What was recorded.
    public let then: MetricValue
    /// What it is.
    public let now: MetricValue

    /// A result, what it was and what it is.
    package init(metric: Metric, then: MetricValue, now: MetricValue) {
      self.metric = metric
      self.then = then
      self.now = now
    }
  }

  /// Whether inputs, prices and results are all as they were recorded.
  public var isAsRecorded: Bool { decision.recorded != nil && changes.isEmpty && moves.isEmpty }

  /// How the review stands.
  public var review: Review {
    guard let day = decision.reviewBy else { return .notDue }
    let days = asOf.days(to: day)
    if days < 0 { return .overdue(day, byDays: -days) }
    return days <= Decision.reviewNotice ? .due(day, inDays: days) : .notDue
  }
}

extension Assessment {
  /// Holds the decision of a file against the prices of a book.
  ///
  /// - Throws: ``ScenarioError`` where the file states something that cannot be computed.
  package init?(_ file: ScenarioFile, asOf day: CalendarDate, over book: PriceBook) throws(ScenarioError) {
    guard let decision = file.decision else { return nil }
    let book = try file.wholeBook(over: book)
    let subject = try DecisionSubject(file, chosen: decision.chosen, asOf: day, book: book)
    let answer = try subject.answer()
    let figures = answer.figures
    var conditions: [AssessedCondition] = []
    var figuresByScenario: [String: DecisionFigures] = [:]
    // A named scenario that cannot be computed is a fault of the file, whether a condition looks at it or not.
    for name in file.scenarios.map(\.name) {
      let other = try DecisionSubject(file, in: name, chosen: decision.chosen, asOf: day, book: book)
      figuresByScenario[name] = try other.figures()
    }
    for placed in decision.conditions {
      let condition = placed.value
      var current = figures
      if let name = condition.scenario { current = figuresByScenario[name] ?? figures }
      let recorded = decision.recorded(for: condition)
      let now = current.value(of: condition.metric, at: condition.end)
      let outcome = condition.outcome(now, recorded: recorded, chosen: answer.choice)
      let isSought = outcome == .holds && current.isSought(condition.metric, at: condition.end)
      conditions.append(
        AssessedCondition(
          condition: condition, place: placed.place, recorded: recorded, now: now,
          outcome: isSought ? .sought : outcome))
    }
    self.decision = decision
    asOf = day
    self.answer = answer
    self.figures = figures
    self.conditions = conditions
    var present = Record(of: subject, answer, figures)
    quality = AssessedQuality(of: answer, file.replies, recorded: decision.recorded?.quality)
    isGateIdle = quality == nil && AssessedQuality.isDemanded(by: file.replies)
    present.quality = quality.flatMap { _ in file.replies.tally(.passed) }
    record = present
    let watching =
      conditions.map { Change.Watched(metric: $0.condition.metric, end: $0.condition.end) }
      + (Metric.watched + (answer.comparison.scenario.hasPlans ? Metric.watchedOfUsers : [])).map {
        Change.Watched(metric: $0, end: .likely)
      }
    changes =
      decision.recorded.map { Change.all(from: $0, to: present, watching: watching, figures, in: subject) }
      ?? []
  }
}
