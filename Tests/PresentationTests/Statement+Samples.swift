import CostModel
import Testing

extension Statement {
  /// What flags say, by the keys of the parameters: 1,200 tokens in and 80 out, and what else is given.
  static func stated(_ more: [String: String] = [:], model: String? = nil) throws -> Statement {
    var statement = Statement()
    for (key, text) in ["input": "1200", "output": "80"].merging(more, uniquingKeysWith: { $1 }) {
      let definition = try #require(Parameters.standard.all.first { $0.key == key })
      statement.given[key] = (try StatedQuantity(text, for: definition), .flag(definition.flag))
    }
    statement.model = model
    return statement
  }

  /// What it comes to on 2026-11-20.
  func compared() throws -> Comparison {
    let book = try Self.book.get()
    return try Comparison(scenario(asOf: #require(CalendarDate("2026-11-20")), in: book), in: book)
  }

  /// The embedded prices, read once.
  static let book = Result { try PriceBook.embedded() }
}
