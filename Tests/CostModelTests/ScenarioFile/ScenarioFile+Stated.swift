import Testing

@testable import CostModel

extension ScenarioFile {
  /// A file that must be right by itself.
  static func read(_ text: String) throws -> ScenarioFile {
    try ScenarioFile(bytes: Array(text.utf8), named: "f")
  }

  /// The comparison that a text states, with the embedded prices on 2026-11-20.
  static func comparison(_ text: String, in scenario: String? = nil) throws -> Comparison {
    let file = try read(text)
    let book = try file.book(over: PriceBook.sharedEmbedded.get())
    return try Comparison(
      file.statement(in: scenario).scenario(asOf: #require(CompleteScenario.day), in: book), in: book)
  }
}
