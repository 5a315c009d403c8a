/// What a user states of a scenario, in flags, in a file, or in a file with flags on top, before defaults fill in
/// the rest.
public struct Statement: Sendable {
  /// The numbers by the key of their parameter, each with where it was given.
  public var given: StatedOption.Quantities = [:]
  /// Today's model; nil for ``CompleteScenario/defaultModel``.
  public var model: String?
  /// The numbers of today's machine alone, where today's model is one.
  public var ofToday: StatedOption.Quantities = [:]
  /// The model that follows today's.
  public var successor: String?
  /// The model that tells the calls of a mix apart, for every mix that names none.
  public var router: String?
  /// What the calls are for.
  public var purpose = Purpose()
  /// The options to compare; nil for the ones that the program proposes.
  public var options: [StatedOption]?
  /// The first day that is computed.
  public var start: CalendarDate?
  /// How the traffic climbs to an option.
  public var ramp: Ramp?
  /// What is paid beside tokens, by today's model and by every option that has no fees of its own.
  public var fees: [Fee]?
  /// Several features that share one bill, each going where it says; nil for one task.
  public var bundle: StatedBundle?
  /// Who pays what, beyond the numbers of all users; nil where nobody said.
  public var economics: StatedEconomics?
  /// How some of its ranges go together.
  public var correlations: [StatedCorrelation] = []

  /// Whether it is of the only feature of a list, whose move goes by that name too.
  var isOfFeature = false

  /// Where names were said, as far as that is known.
  public internal(set) var origins: [StatedName: Origin] = [:]

  /// A statement of nothing.
  public init() {}

  /// Whether it states nothing.
  public var isEmpty: Bool {
    given.isEmpty && ofToday.isEmpty && options == nil && bundle == nil && economics == nil
      && correlations.isEmpty
      && !StatedName.allCases.contains(where: says)
  }

  /// This statement with another on top, which wins wherever it says something.
  ///
  /// A number on top wins over those that an option has for itself too: `--team-hours 40` holds for every option of
  /// a file.
  public func overlaid(by top: Statement) -> Statement {
    var merged = self
    var top = top
    if let bundle { (merged.bundle, top) = bundle.overlaid(by: top) }
    merged.given = given.overlaid(by: top.given)
    // Numbers of one machine are none of another's.
    merged.ofToday =
      (top.model == nil ? ofToday : [:]).without(top.given).merging(top.ofToday) { _, later in later }
    for name in StatedName.allCases where top.says(name) { merged.take(name, from: top) }
    merged.correlations =
      correlations.filter { own in !top.correlations.contains { $0.isOfSamePair(as: own) } }
      + top.correlations
    merged.economics = top.economics ?? economics?.without(top)
    merged.options = top.options ?? options?.map { $0.without(top) }
    return merged
  }

  /// The scenario that is stated, asked on a day.
  ///
  /// - Throws: ``ScenarioError`` where something is missing or contradicts itself.
  package func scenario(asOf day: CalendarDate, in book: PriceBook) throws(ScenarioError) -> CompleteScenario
  {
    try ofOneFeature.completed(asOf: day, in: book)
  }

  /// The same, where a single feature is one of a list of one.
  func completed(asOf day: CalendarDate, in book: PriceBook) throws(ScenarioError) -> CompleteScenario {
    var faults: [ScenarioFault] = []
    var scenario = CompleteScenario(try withCallsOfUsers(in: book), asOf: day, in: book, noting: &faults)
    if let first = faults.first { throw first.error }
    scenario.callsAreOfUsers = callsAreOfUsers
    scenario.isOfFeature = isOfFeature
    return scenario
  }
}
