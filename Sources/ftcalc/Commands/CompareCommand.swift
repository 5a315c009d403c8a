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
    if invocation.has("--explain"), invocation.has("--by-month") {
      throw UsageError(path: invocation.command.path, problem: .twoAnswers("--by-month", "--explain"))
    }
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
      if invocation.has("--by-month") { return try months(comparison, format, in: book) }
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

  /// The months of the option that is named, else of today's model and of every option but the bounds on it.
  private func months(
    _ comparison: Comparison, _ format: Format, in book: PriceBook
  ) throws(ScenarioError) -> Outcome {
    let rows: [Row?] =
      if let name = invocation.value(of: "--by-month") {
        [try comparison.row(named: name, in: book)]
      } else {
        [nil] + comparison.rows.filter { $0.offer.bound == nil }
      }
    let courses = rows.map { comparison.course(of: $0) }
    let output =
      switch format {
      case .table:
        MonthsText.text(
          courses, of: comparison, width: surroundings.width, colors: invocation.colors(surroundings),
          isQuiet: invocation.has("--quiet"))
      case .json: MonthsJSON.document(courses, of: comparison).text(pretty: true)
      case .csv: MonthsCSV.text(courses, of: comparison)
      case .markdown: MonthsMarkdown.text(courses, of: comparison)
      }
    return Outcome(output: output)
  }
}
