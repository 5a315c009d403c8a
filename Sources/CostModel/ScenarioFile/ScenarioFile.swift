internal import JSONText

/// A scenario as it stands in a file, with everything that a file can say beyond flags.
///
/// ```
/// let file = try ScenarioFile(text, named: "tickets.json")
/// let holds = try file.assessed(on: "2026-11-20")?.status == .holds
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
  /// The prices of the user's own.
  let localPrices: [Placed<LocalPrice>]
  /// What is known of the task, and what a test of the tuned model showed.
  public let replies: Replies
  /// The decision; nil where the file holds none.
  public let decision: Decision?
  /// The names of scenarios that conditions of the decision mention.
  let mentionedScenarios: [Placed<String>]
  /// Where the file itself starts.
  let start: FilePlace
  /// Where the workload of the base stands.
  let workload: FilePlace?
  /// Where the options stand, in their order.
  let optionPlaces: [FilePlace]
  /// Where the features stand, in their order.
  let featurePlaces: [FeaturePlaces]
  /// Where the hosts stand, in their order: the name, and the machine.
  let hostPlaces: [(name: FilePlace?, machine: FilePlace?)]
  /// What the hosts are called, those that cannot be read among them; nil where nobody knows.
  let hostNames: Set<String>?
  /// What the options are called, those that cannot be read among them.
  let optionNames: Set<String>
  /// The keys of the parameters that were meant to be given, and whose value cannot be read.
  let unreadable: Set<String>

  /// What a file says otherwise than its base, under a name: `low`, `high`.
  public struct NamedScenario: Sendable {
    /// The name.
    public let name: String
    /// What it says.
    public let overrides: Statement
    /// Where its workload stands.
    let workload: FilePlace?
  }

  /// Reads a file.
  ///
  /// - Throws: ``ScenarioFileError`` with everything that is wrong with it by itself.
  package init(bytes: [UInt8], named name: String) throws(ScenarioFileError) {
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
    var context = FileContext(file: name, start: reader, depth: .places)
    var root = ScenarioRoot()
    let start = context.place(before: reader)
    var isWhole = true
    do throws(JSONTextError) {
      if let object = try context.read(ScenarioRoot.self, from: &reader) {
        root = object
      } else {
        isWhole = false
      }
      try reader.finish()
    } catch {
      context.report(error)
      isWhole = false
    }
    let problems = context.findings.problems.map { ScenarioProblem($0) }
    return (ScenarioFile(root, named: name, at: start), problems, isWhole)
  }

  private init(_ root: ScenarioRoot, named name: String, at start: FilePlace) {
    self.name = name
    title = root.title
    var base = root.part.statement
    base.options = root.options.map { $0.options.map(\.value) }
    // A list of features that cannot be read is no question about one task.
    if root.part.attempted.contains(FeaturePart.key) {
      base.bundle = StatedBundle(
        once: root.once?.given ?? [:], hosts: root.hosts.map(\.host),
        features: root.features.compactMap(\.feature))
    }
    self.base = base
    scenarios = root.scenarios.map {
      NamedScenario(name: $0.name, overrides: $0.part.statement, workload: $0.part.workload?.place)
    }
    localPrices = root.prices
    replies = root.replies
    decision = root.decision?.decision
    mentionedScenarios = root.decision?.conditions.compactMap(\.value.scenario) ?? []
    self.start = start
    workload = root.part.workload?.place
    optionPlaces = root.options?.options.map(\.place) ?? []
    optionNames = root.options?.names ?? []
    unreadable = root.scenarios.reduce(root.part.unreadable.union(root.options?.unreadable ?? [])) {
      $0.union($1.part.unreadable)
    }
    featurePlaces = root.features.compactMap(\.places)
    hostPlaces = root.hosts.map { ($0.place, $0.machine?.place) }
    hostNames = root.hostNames ?? (root.part.attempted.contains(HostPart.key) ? nil : [])
  }

  /// What the file states; with what a named scenario says otherwise, where one is named.
  ///
  /// - Throws: ``ScenarioError/unknownScenario(_:among:)`` for a name that the file does not have.
  package func statement(in scenario: String? = nil) throws(ScenarioError) -> Statement {
    guard let scenario else { return base }
    return base.overlaid(by: try overrides(in: scenario))
  }

  /// What a named scenario says otherwise.
  private func overrides(in scenario: String) throws(ScenarioError) -> Statement {
    guard let named = scenarios.first(where: { $0.name == scenario }) else {
      throw .unknownScenario(scenario, among: scenarios.map(\.name))
    }
    return named.overrides
  }
}

/// Everything that is wrong with a scenario file, in the order of its text.
public struct ScenarioFileError: Error, Sendable, Hashable {
  /// The problems; never empty.
  public let problems: [ScenarioProblem]
}
