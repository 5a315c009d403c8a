/// A decision as it stands in a scenario file: what was chosen, why, what must hold, and what was true at the time.
public struct Decision: Sendable {
  /// The word for staying with today's model.
  public static let stay = "baseline"
  /// The word for moving the features of a scenario as the file says.
  public static let features = Offer.features
  /// So many days before the review a warning is due.
  public static let reviewNotice = 30

  /// The option by its name, ``stay``, or ``features``.
  public var chosen: String
  /// Where the choice stands.
  public var place: FilePlace
  /// Why it was chosen.
  public var why: String?
  /// Who decided.
  public var decidedBy: String?
  /// When.
  public var decidedOn: CalendarDate?
  /// The day by which it is to be looked at again.
  public var reviewBy: CalendarDate?
  /// What a review that is overdue does to the decision.
  public var afterReview: Condition.Level
  /// What must hold.
  public var conditions: [Placed<Condition>]
  /// What was true when it was recorded last; nil where nothing was.
  public var recorded: Record?
}

extension Decision {
  /// What was recorded of what a condition looks at; nil where nothing was.
  ///
  /// A record keeps the likely results of the base alone.
  func recorded(for condition: Condition) -> MetricValue? {
    condition.scenario == nil && condition.end == .likely ? recorded?.results[condition.metric] : nil
  }

  /// What must hold of what users pay and cost, in the base or in a named scenario, each with what was recorded of it.
  package func conditionsOnUsers(in scenario: String?) -> [RecordedCondition] {
    conditions.map(\.value).filter { $0.metric.ofUsers != nil && $0.scenario == scenario }
      .map { RecordedCondition($0, recorded: recorded(for: $0)) }
  }
}
