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

extension Portfolio {
  /// A portfolio on the day of every pinned figure in the tests.
  static func stated(
    shared: [String: String] = [:], once: [String: String] = [:], hosts: [StatedHost] = [],
    _ features: [StatedFeature], model: String? = nil, in book: PriceBook? = nil
  ) throws -> Portfolio {
    let statement = PortfolioStatement(
      shared: try .stated(shared, model: model), once: try StatedOption.stated(.api("any"), once).given,
      hosts: hosts, features: features)
    return try Portfolio(
      statement, asOf: #require(CompleteScenario.day), in: book ?? PriceBook.sharedEmbedded.get())
  }
}
