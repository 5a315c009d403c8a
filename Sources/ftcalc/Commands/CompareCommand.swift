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
    if invocation.has("--by-month"), let second = invocation.operands.dropFirst().first {
      throw UsageError(
        path: invocation.command.path,
        problem: .surplusOperand(second, accepted: Operand("FILE with --by-month", ""), after: nil))
    }
    let scenarios = try invocation.statedScenarios(surroundings)
    let named = invocation.value(of: "--scenario")
    let comparisons = try scenarios.map { scenario in
      NamedComparison(
        scenario.file, try scenario.comparison(in: named),
        scenarios: named == nil
          ? try scenario.file?.scenarios.map { ($0.name, try scenario.comparison(in: $0.name)) } ?? [] : [])
    }
    if invocation.has("--explain") {
      return Outcome(
        output: try zip(comparisons, scenarios).map { try explain($0.comparison, in: $1.book) }
          .joined(separator: "\n"))
    }
    if invocation.has("--by-month"), let scenario = scenarios.first, let comparison = comparisons.first {
      return try months(comparison.comparison, format, in: scenario.book)
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

  /// The months of the option that is named, else of today's model and of every option but the bounds on it.
  private func months(
    _ comparison: Comparison, _ format: Format, in book: PriceBook
  ) throws -> Outcome {
    var rows: [Row?] = [nil] + comparison.rows.filter { $0.offer.bound == nil }
    if let name = invocation.value(of: "--by-month") {
      do throws(ScenarioError) { rows = [try comparison.row(named: name, in: book)] } catch {
        throw Failure(error)
      }
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
