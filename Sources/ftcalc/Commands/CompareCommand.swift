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
    let named = invocation.value(of: "--scenario")
    if invocation.has("--explain") {
      let texts = try invocation.forEachScenario(surroundings) { scenario in
        try explain(try scenario.comparison(in: named), in: scenario.book)
      }
      return Outcome(output: texts.joined(separator: "\n"))
    }
    let comparisons = try invocation.forEachScenario(surroundings) { scenario in
      NamedComparison(
        scenario.file, try scenario.comparison(in: named),
        scenarios: named == nil
          ? try scenario.file?.scenarios.map { ($0.name, try scenario.comparison(in: $0.name)) } ?? [] : [])
    }
    return Outcome(output: text(comparisons, format))
  }

  private func text(_ comparisons: [NamedComparison], _ format: Format) -> String {
    switch format {
    case .table:
      comparisons.map { comparison in
        ComparisonText.text(
          comparison, width: surroundings.width, colors: invocation.colors(surroundings),
          isQuiet: invocation.has("--quiet"))
      }.joined(separator: "\n")
    case .json: ComparisonJSON.document(comparisons).text(pretty: true)
    case .csv: ComparisonCSV.text(comparisons)
    case .markdown: comparisons.map(ComparisonMarkdown.text).joined(separator: "\n")
    }
  }

  private func explain(_ comparison: Comparison, in book: PriceBook) throws -> String {
    do throws(ScenarioError) {
      var row: Row?
      if let name = invocation.value(of: "--explain") { row = try comparison.row(named: name, in: book) }
      let explanation = try comparison.explanation(of: row)
      return ExplanationText.text(explanation, of: comparison, width: surroundings.width)
    } catch {
      throw Failure(error)
    }
  }
}
