import CostModel
import JSONText
import Presentation

/// A scenario as a command takes it: from flags, or from a file with flags on top.
struct StatedScenario {
  /// The file; nil where the flags say everything.
  let file: ScenarioFile?
  /// The feature of the file that is asked about alone; nil for all it holds.
  private let feature: String?
  /// What the flags say, on top of the file.
  private let flags: Statement
  /// The prices, those of the file among them.
  let book: PriceBook
  /// The prices without those of the file.
  private let tables: PriceBook
  /// The day on which it is asked.
  let asOf: CalendarDate

  /// The scenario that flags state alone.
  init(flags: Statement, asOf: CalendarDate, book: PriceBook) {
    file = nil
    feature = nil
    self.flags = flags
    self.asOf = asOf
    self.book = book
    tables = book
  }

  /// The scenario of a file.
  ///
  /// - Throws: A ``Failure`` with everything that is wrong with the file, each at its place.
  init(
    _ bytes: [UInt8], named name: String, of feature: String? = nil, under flags: Statement,
    asOf: CalendarDate, over book: PriceBook
  ) throws {
    self.feature = feature
    /// What the flags say of the file as a whole.
    let flagsOfAll = feature == nil ? flags : Statement()
    /// Everything that is wrong with the file; what was found first where that finds nothing.
    func failure(_ first: Failure) -> Failure {
      let all = ScenarioFile.problems(bytes, named: name, under: flagsOfAll, asOf: asOf, over: book)
      return all.isEmpty ? first : Failure(all)
    }
    do {
      let file = try ScenarioFile(bytes: bytes, named: name)
      self.file = file
      self.book = try file.book(over: book)
      let found = file.decisionProblems(in: self.book) + file.priceProblems(under: flagsOfAll, over: book)
      guard found.isEmpty else { throw failure(Failure(found)) }
    } catch let error as ScenarioFileError {
      throw failure(Failure(error.problems))
    } catch let error as ScenarioError {
      throw failure(Failure(error))
    }
    self.flags = flags
    self.asOf = asOf
    tables = book
  }

  /// The comparison of the base, or of a named scenario.
  func comparison(in scenario: String? = nil) throws -> Comparison {
    try computed(in: scenario) { scenario throws(ScenarioError) in try Comparison(scenario, in: book) }
  }

  /// The comparisons of the file's other scenarios beside one that was computed; none where one is asked for by name.
  ///
  /// - Parameter replies: what flags say of a test, on top of the file.
  func named(
    _ comparison: Comparison, in scenario: String?, tested replies: Replies = Replies()
  ) throws -> NamedComparison {
    let tested = (feature == nil ? file?.replies ?? Replies() : Replies()).overlaid(by: replies)
    if !replies.isEmpty {
      do throws(QualityError) { _ = try QualityStatement(tested) } catch { throw Failure(error) }
    }
    return NamedComparison(
      file, comparison, scenarios: try others(than: scenario).map { ($0, try self.comparison(in: $0)) },
      equalQuality: EqualQuality(comparison, tested, choice: choice(named: nil), in: book))
  }

  /// What the decision of the file says must hold of what users pay and cost, in the base or in a named scenario.
  func conditionsOnUsers(in scenario: String?) -> [RecordedCondition] {
    feature == nil ? file?.decision?.conditionsOnUsers(in: scenario) ?? [] : []
  }

  /// The named scenarios of the file; none where one is asked for.
  func others(than scenario: String?) -> [String] {
    scenario == nil ? file?.scenarios.map(\.name) ?? [] : []
  }

  /// Whether flags say anything of the scenario.
  var hasFlags: Bool { !flags.isEmpty }

  /// Who chooses the option that is looked at: the user by a name, else the file's decision, else nobody.
  func choice(named name: String?) -> Sweep.Choice {
    if let name { return .named(name) }
    guard feature == nil else { return .cheapest }
    return file?.decision.map { .decided($0.chosen) } ?? .cheapest
  }

  /// The option that the file's decision is for; nil where it has none, or stays.
  var chosenOption: String? {
    feature != nil ? nil : file?.decision.flatMap { $0.chosen == Decision.stay ? nil : $0.chosen }
  }

  /// The decision of the file held against the prices of the day, as the file stands without flags; nil without one.
  func assessment() throws -> Assessment? {
    guard let file, feature == nil else { return nil }
    do throws(ScenarioError) {
      return try Assessment(file, asOf: asOf, over: tables)
    } catch { throw failure(error) }
  }

  /// Whether the task of the file is one to tune; nil where the file says nothing of it.
  ///
  /// - Parameters:
  ///   - statement: what is stated for it.
  ///   - name: the option that is looked at; nil for the decision's, or the best that is tuned.
  func fit(_ statement: Statement, named name: String?) throws -> FitAssessment? {
    guard let replies = file?.replies, !replies.isEmpty, feature == nil else { return nil }
    // Counts that contradict each other are refused when a file is read.
    let quality = try? QualityStatement(replies)
    do throws(ScenarioError) {
      return try FitAssessment(
        statement, replies, quality.flatMap { $0.isEmpty ? nil : QualityResult($0) },
        looking: choice(named: name), asOf: asOf, in: book)
    } catch { throw failure(error) }
  }

  /// What users pay and cost by a statement.
  func margin(of statement: Statement) throws -> Margin {
    do throws(ScenarioError) { return try Margin(statement, asOf: asOf, in: book) } catch {
      throw failure(error)
    }
  }

  /// The levers on the bill of the base, or of a named scenario.
  func levers(in scenario: String? = nil) throws -> LeverComparison {
    try computed(in: scenario) { scenario throws(ScenarioError) in try LeverComparison(scenario, in: book) }
  }

  /// What is stated for the base, or for a named scenario, with the flags on top.
  func statement(in scenario: String? = nil) throws -> Statement {
    do throws(ScenarioError) {
      var stated = try file?.statement(in: scenario) ?? Statement()
      if let feature { stated = try stated.feature(named: feature) }
      return stated.overlaid(by: flags)
    } catch { throw failure(error) }
  }

  /// What is made of the base, or of a named scenario.
  func computed<Answer>(
    in scenario: String?, _ make: (CompleteScenario) throws(ScenarioError) -> Answer
  ) throws -> Answer {
    let statement = try statement(in: scenario)
    do throws(ScenarioError) {
      return try make(try statement.scenario(asOf: asOf, in: book))
    } catch { throw failure(error) }
  }

  /// Why the scenario cannot be computed: everything that is wrong with its file, each at its place.
  func failure(_ error: ScenarioError) -> Failure {
    guard let file else { return Failure(error) }
    let problems = file.problems(under: feature == nil ? flags : Statement(), asOf: asOf, in: book)
    return problems.isEmpty ? Failure(error) : Failure(problems)
  }
}

extension Invocation {
  /// What a command makes of each scenario that the command line names: one for each file, or the one of the flags.
  ///
  /// - Throws: A ``Failure`` with everything that is wrong with any of the files, and a ``UsageError`` for a named scenario
  ///   without a file.
  func forEachScenario<Answer>(
    _ surroundings: Surroundings, _ answer: (StatedScenario) throws -> Answer
  ) throws -> [Answer] {
    for (option, what) in [("--scenario", "a scenario"), ("--feature", "a feature")] {
      if let name = value(of: option), operands.isEmpty {
        throw rejection(of: name, for: option, because: "it names \(what) of a file; give the file")
      }
    }
    let asOf = try asOf(surroundings)
    let book = try priceBook(surroundings)
    let flags = try ScenarioFlags(self).statement()
    guard !operands.isEmpty else {
      return [try answer(StatedScenario(flags: flags, asOf: asOf, book: book))]
    }
    var answers: [Answer] = []
    var failures: [Failure] = []
    for path in operands {
      let bytes: [UInt8]
      do { bytes = try surroundings.read(path) } catch {
        if let slip = rejection(ofOperand: path) { throw slip }
        failures.append(error)
        continue
      }
      do {
        let name = Self.fileName(path)
        answers.append(
          try answer(
            try StatedScenario(
              bytes, named: name, of: value(of: "--feature"), under: flags, asOf: asOf, over: book)))
      } catch let failure as Failure { failures.append(failure) }
    }
    guard failures.isEmpty else { throw Failure(all: failures) }
    return answers
  }
}

extension Failure {
  /// The problems of a scenario file.
  init(_ problems: [ScenarioProblem]) {
    let ofFlags = problems.filter { $0.place == nil }.compactMap { problem -> Failure? in
      if case .scenario(let error) = problem.fault { Failure(error) } else { nil }
    }
    let ofFile = problems.filter { $0.place != nil }.flatMap(\.words)
    self.init(all: ofFlags + (ofFile.isEmpty ? [] : [Failure(places: ofFile)]))
  }
}
