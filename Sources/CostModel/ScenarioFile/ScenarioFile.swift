internal import JSONText

/// A scenario as it stands in a file, with everything that a file can say beyond flags.
///
/// ```
/// let file = try ScenarioFile(bytes: bytes, named: "tickets.json")
/// let scenario = try file.statement().scenario(asOf: today, in: try file.book(over: .embedded()))
/// ```
public struct ScenarioFile: Sendable {
  /// The name under which problems are reported.
  public let name: String
  /// What the file is about, in its own words.
  public let title: String?
  /// What the file states, its named scenarios aside.
  public let base: Statement
  /// The named scenarios, in the order of the file, each with what it says otherwise than the base.
  public let scenarios: [NamedScenario]
  /// The features that share one bill; nil for a file about one task.
  public let portfolio: PortfolioStatement?
  /// The prices of the user's own.
  let localPrices: [Placed<LocalPrice>]
  /// The decision; nil where the file holds none.
  public let decision: Decision?
  /// Where the parts stand that a later problem may be about.
  let places: Places

  /// What a file says otherwise than its base, under a name: `low`, `high`.
  public struct NamedScenario: Sendable {
    /// The name.
    public let name: String
    /// What it says.
    public let overrides: Statement
  }

  /// Where the parts of a file stand.
  struct Places: Sendable {
    /// The file itself.
    var start: FilePlace
    var model: FilePlace?
    var successor: FilePlace?
    /// The options, in their order.
    var options: [FilePlace] = []
    /// The features by name.
    var features: [String: FilePlace] = [:]
  }

  /// Reads a file.
  ///
  /// - Throws: ``ScenarioFileError`` with everything that is wrong with it by itself.
  public init(bytes: [UInt8], named name: String) throws(ScenarioFileError) {
    let (file, problems, _) = Self.read(bytes, named: name)
    guard problems.isEmpty else { throw ScenarioFileError(problems: problems) }
    self = file
  }

  /// Reads as much of a file as can be read, with everything that is wrong with it by itself, and whether that is all
  /// of it: a break in the syntax hides what follows.
  static func read(
    _ bytes: [UInt8], named name: String
  ) -> (file: ScenarioFile, problems: [ScenarioProblem], isWhole: Bool) {
    var reader = JSONReader(bytes, dialect: .commented)
    var context = FileContext(file: name, start: reader, keepsPlaces: true)
    var root = ScenarioRoot()
    let start = FilePlace(name, reader.place)
    var isWhole = true
    do throws(JSONTextError) {
      root = try context.read(ScenarioRoot.self, from: &reader)
      try reader.finish()
    } catch {
      context.report(.json(error.problem.description), at: error.place)
      isWhole = false
    }
    let problems = context.findings.problems.map { ScenarioProblem(place: $0.place, fault: .file($0.fault)) }
    return (ScenarioFile(root, named: name, at: start), problems, isWhole)
  }

  private init(_ root: ScenarioRoot, named name: String, at start: FilePlace) {
    self.name = name
    title = root.title
    var base = root.part.statement
    base.options = root.options.map { $0.options.map(\.value) }
    self.base = base
    scenarios = root.scenarios.map { NamedScenario(name: $0.name, overrides: $0.part.statement) }
    portfolio =
      root.features.isEmpty
      ? nil
      : PortfolioStatement(
        shared: base, once: root.once?.given ?? [:], hosts: root.hosts.map(\.host),
        features: root.features.compactMap(\.feature))
    localPrices = root.prices
    decision = root.decision?.decision
    places = Places(
      start: start, model: root.part.baseline?.model?.place, successor: root.part.baseline?.successor?.place,
      options: root.options?.options.map(\.place) ?? [],
      features: Dictionary(root.features.compactMap { $0.name.map { ($0.value, $0.place) } }) { first, _ in
        first
      })
  }

  /// The features with what a named scenario says otherwise, where one is named; nil for a file about one task.
  ///
  /// - Throws: ``ScenarioError/unknownScenario(_:among:)`` for a name that the file does not have.
  public func portfolio(in scenario: String?) throws(ScenarioError) -> PortfolioStatement? {
    guard let portfolio, let scenario else { return portfolio }
    guard let named = scenarios.first(where: { $0.name == scenario }) else {
      throw .unknownScenario(scenario, among: scenarios.map(\.name))
    }
    return portfolio.overlaid(by: named.overrides)
  }

  /// What the file states; with what a named scenario says otherwise, where one is named.
  ///
  /// - Throws: ``ScenarioError/unknownScenario(_:nearest:)`` for a name that the file does not have.
  public func statement(in scenario: String? = nil) throws(ScenarioError) -> Statement {
    guard let scenario else { return base }
    guard let named = scenarios.first(where: { $0.name == scenario }) else {
      throw .unknownScenario(scenario, among: scenarios.map(\.name))
    }
    return base.overlaid(by: named.overrides)
  }
}

/// Everything that is wrong with a scenario file, in the order of its text.
public struct ScenarioFileError: Error, Sendable {
  /// The problems; never empty.
  public let problems: [ScenarioProblem]
}

/// One thing wrong with a scenario file.
public struct ScenarioProblem: Sendable, Hashable {
  /// What can be wrong.
  public enum Fault: Sendable, Hashable {
    /// The text by itself: its syntax, its keys, its values.
    case file(FileFault)
    /// What the text states.
    case scenario(ScenarioError)
  }

  /// Where it stands.
  public let place: FilePlace
  /// What it is.
  public let fault: Fault
}
