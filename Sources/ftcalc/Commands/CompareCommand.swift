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
    let asOf = try invocation.asOf(surroundings)
    let book = try invocation.priceBook(surroundings)
    let scenario = try ScenarioFlags(invocation, book: book).scenario(asOf: asOf)
    do throws(ScenarioError) {
      let comparison = try Comparison(scenario, in: book)
      if invocation.has("--explain") { return try explain(comparison, in: book) }
      return Outcome(output: text(comparison, format))
    } catch {
      throw Failure(error, command: invocation.command.name)
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
    if let name = invocation.value(of: "--explain") { row = try self.row(name, of: comparison, in: book) }
    let explanation = try comparison.explanation(of: row)
    return Outcome(output: ExplanationText.text(explanation, of: comparison, width: surroundings.width))
  }

  /// The row that a name means, nil for today's model; options are named as for `--with`.
  private func row(
    _ name: String, of comparison: Comparison, in book: PriceBook
  ) throws(ScenarioError) -> Row? {
    if let row = comparison.row(name) { return row }
    let plan = try Plan(name)
    let id: String
    switch plan {
    case .api(Plan.custom), .hosted(Plan.custom), .machine: id = name
    case .api(let model), .hosted(let model):
      do { id = (name.hasPrefix("ft:") ? "ft:" : "") + (try book.model(named: model).id) } catch {
        throw .model(error)
      }
    }
    if id == comparison.today.id { return nil }
    guard let row = comparison.row(id) else {
      throw .notCompared(name, among: comparison.rows.filter { $0.offer.bound == nil }.map(\.offer.id))
    }
    return row
  }
}
