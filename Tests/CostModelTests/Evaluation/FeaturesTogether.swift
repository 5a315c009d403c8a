import Testing

@testable import CostModel

extension Statement {
  /// Numbers from texts by key, as a file would state them.
  static func stated(_ texts: [String: String], model: String? = nil, task: TaskKind? = nil) throws
    -> Statement
  {
    var statement = Statement()
    statement.given = try StatedOption.stated(.api("any"), texts).given
    statement.model = model
    statement.purpose.task = task
    return statement
  }
}

extension StatedFeature {
  /// A feature from texts by key.
  static func stated(
    _ name: String, _ texts: [String: String], bill: Double? = nil, model: String? = nil,
    task: TaskKind? = nil, _ destination: Destination = .stays
  ) throws -> StatedFeature {
    StatedFeature(
      name: name, statement: try .stated(texts, model: model, task: task), bill: bill.map { Spread($0) },
      destination: destination)
  }
}

extension StatedHost {
  /// A host from texts by key.
  static func stated(_ name: String, _ machine: String, _ texts: [String: String] = [:]) throws -> StatedHost
  {
    StatedHost(name: name, machine: machine, given: try StatedOption.stated(.api("any"), texts).given)
  }
}

/// Several features on one bill, by what the tests ask of them.
struct FeaturesTogether {
  let comparison: Comparison
  let row: Row
  private let bundle: BundleEvaluation

  /// Features on the day of every pinned figure in the tests; a single one is not made a task of its own.
  init(_ statement: Statement, asOf day: CalendarDate, in book: PriceBook) throws {
    comparison = try Comparison(try statement.completed(asOf: day, in: book), in: book)
    row = try #require(comparison.rows.first)
    bundle = try #require(comparison.bundle(of: row))
  }

  static func stated(
    shared: [String: String] = [:], once: [String: String] = [:], hosts: [StatedHost] = [],
    _ features: [StatedFeature], model: String? = nil, in book: PriceBook? = nil
  ) throws -> FeaturesTogether {
    var statement = try Statement.stated(shared, model: model)
    statement.bundle = StatedBundle(
      once: try StatedOption.stated(.api("any"), once).given, hosts: hosts, features: features)
    return try FeaturesTogether(
      statement, asOf: #require(CompleteScenario.day), in: book ?? PriceBook.sharedEmbedded.get())
  }

  var features: [Comparison.Feature] { comparison.features(of: row) }
  var hosts: [Comparison.Host] { comparison.hosts(of: row) }
  var today: MonthlyUSD { comparison.baseline.total }
  var after: MonthlyUSD { row.figures?.monthly.total ?? .zero }
  var saving: MonthlyUSD { row.figures?.saving ?? .zero }
  var oneOff: OneOff { row.figures?.oneOff ?? .none }
  var once: OneOff { comparison.once(of: row)?.upfront ?? .none }
  var callsMoved: Double? { comparison.shareMoved(by: row).calls }
  var spendMoved: Double? { comparison.shareMoved(by: row).spend }
  var breakEven: BreakEven { row.breakEven }
  var withTeam: BreakEven { row.withTeam }
  var returns: Returns { bundle.returns(bundle.oneOff.bill ?? .zero) }
  var returnsWithTeam: Returns { bundle.returns(bundle.oneOff.total) }
  var range: OutcomeRange? { row.range }
  var todayRange: (low: MonthlyUSD, high: MonthlyUSD)? { comparison.baselineRange }
  var verdict: Verdict { row.verdict }
  var assumptions: [Assumption] { comparison.assumptions }
  var notes: [Note] { comparison.notes + comparison.notes(on: row) }
  var leastHeadroom: Spread? { bundle.leastHeadroom }
  var horizon: Int { comparison.scenario.horizon }
  var course: MonthlyCourse { comparison.course(of: row) }
  var todayCourse: MonthlyCourse { comparison.course(of: nil) }
  var likely: BundleEvaluation { bundle }
  var movesNothing: Bool { !features.contains { $0.isMoved } }
}
