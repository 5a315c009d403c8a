import CostModel
import JSONText
import Presentation

/// `ftcalc compare`.
struct CompareCommand {
  private let invocation: Invocation
  private let surroundings: Surroundings

  init(_ invocation: Invocation, _ surroundings: Surroundings) {
    self.invocation = invocation
    self.surroundings = surroundings
  }

  func run() throws -> Outcome {
    let format = try invocation.format()
    if invocation.has("--explain"), format != .table {
      throw invocation.rejection(
        of: format.rawValue, for: "--format", because: "--explain is text for people; leave one of them out")
    }
    let asOf = try invocation.asOf(surroundings)
    let book = try invocation.priceBook(surroundings)
    let statement = try ScenarioFlags(invocation).statement()
    do throws(ScenarioError) {
      let comparison = try Comparison(try statement.scenario(asOf: asOf, in: book), in: book)
      if invocation.has("--explain") { return try explain(comparison, in: book) }
      return Outcome(output: text(comparison, format))
    } catch {
      throw Failure(error)
    }
  }

  private func text(_ comparison: Comparison, _ format: Format) -> String {
    switch format {
    case .table:
      ComparisonText.text(
        comparison, width: surroundings.width, colors: invocation.colors(surroundings),
        isQuiet: invocation.has("--quiet"))
    case .json: ComparisonJSON.document(comparison).text(pretty: true)
    case .csv: ComparisonCSV.text(comparison)
    case .markdown: ComparisonMarkdown.text(comparison)
    }
  }

  private func explain(_ comparison: Comparison, in book: PriceBook) throws(ScenarioError) -> Outcome {
    var row: Row?
    if let name = invocation.value(of: "--explain") { row = try comparison.row(named: name, in: book) }
    let explanation = try comparison.explanation(of: row)
    return Outcome(output: ExplanationText.text(explanation, of: comparison, width: surroundings.width))
  }
}
