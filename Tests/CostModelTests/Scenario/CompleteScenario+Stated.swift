import Testing

@testable import CostModel

/// The problems of a test's own wording.
enum StatementError: Error {
  /// No parameter has this key.
  case unknownKey(String)
}

extension Inputs {
  /// Inputs from texts by key, as the command line would read them.
  static func stated(_ texts: [String: String]) throws -> Inputs {
    var given: [String: (StatedQuantity, Origin)] = [:]
    for (key, text) in texts {
      guard let definition = Parameters.standard.all.first(where: { $0.key == key }) else {
        throw StatementError.unknownKey(key)
      }
      given[key] = (try StatedQuantity(text, for: definition), .flag(text))
    }
    return try Inputs(given: given)
  }
}

extension CompleteScenario {
  /// The day of every pinned figure in the tests.
  static let day = CalendarDate("2026-11-20")

  /// A scenario from texts by key, as the command line would read them, on 2026-11-20.
  static func stated(
    _ texts: [String: String], model: String = CompleteScenario.defaultModel, with options: [String]? = nil,
    ramp: [Double] = [], then successor: String? = nil
  ) throws -> CompleteScenario {
    try CompleteScenario(
      inputs: Inputs.stated(texts), model: model,
      options: options?.map { text in StatedOption(try Plan(text)) },
      asOf: #require(CompleteScenario.day), ramp: Ramp(ramp.map { Share($0) }), successor: successor)
  }
}

extension PriceBook {
  /// The embedded prices, read once for all tests.
  static let sharedEmbedded = Result { try PriceBook.embedded() }
}

extension Comparison {
  /// The comparison of a scenario from texts by key, with the embedded prices.
  static func stated(
    _ texts: [String: String], model: String = CompleteScenario.defaultModel, with options: [String]? = nil,
    ramp: [Double] = [], then successor: String? = nil
  ) throws -> Comparison {
    try Comparison(
      .stated(texts, model: model, with: options, ramp: ramp, then: successor),
      in: PriceBook.sharedEmbedded.get())
  }

  /// A row that must be there.
  func found(_ id: String) throws -> Row { try #require(row(id), "no row \(id)") }

  /// The details of a row that must be there.
  func details(_ id: String) throws -> RowDetails {
    let row = try found(id)
    return try #require(details(of: row), "no details of \(id)")
  }

  /// The figures of a row that must be there.
  func figures(_ id: String) throws -> Figures { try #require(row(id)?.figures, "no figures of \(id)") }
}

extension StatedOption {
  /// An option from texts, as a file would state it.
  static func stated(
    _ plan: Plan, name: String? = nil, _ texts: [String: String] = [:], ramp: [Double]? = nil
  ) throws -> StatedOption {
    var given: Quantities = [:]
    for (key, text) in texts {
      guard let definition = Parameters.standard.all.first(where: { $0.key == key }) else {
        throw StatementError.unknownKey(key)
      }
      given[key] = (try StatedQuantity(text, for: definition), .flag(definition.flag))
    }
    return StatedOption(plan, name: name, given: given, ramp: ramp.map { Ramp($0.map { Share($0) }) })
  }
}

extension Comparison {
  /// The comparison of a scenario from texts with options that may have numbers of their own.
  static func stated(
    _ texts: [String: String], model: String, options: [StatedOption], in book: PriceBook
  ) throws -> Comparison {
    try Comparison(
      CompleteScenario(
        inputs: Inputs.stated(texts), model: model, options: options, asOf: #require(CompleteScenario.day)),
      in: book)
  }
}
