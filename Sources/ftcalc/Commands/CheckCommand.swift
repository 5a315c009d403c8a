import CostModel
import JSONText
import Presentation

/// `ftcalc check`.
struct CheckCommand {
  /// How the report is written.
  enum Format: String, CaseIterable {
    case table
    case json
    case markdown
    case github
    case junit
  }

  private let invocation: Invocation
  private let surroundings: Surroundings

  init(_ invocation: Invocation, _ surroundings: Surroundings) {
    self.invocation = invocation
    self.surroundings = surroundings
  }

  func run() throws -> Outcome {
    let format = try format()
    let asOf = try invocation.asOf(surroundings)
    let book = try invocation.priceBook(surroundings)
    if invocation.has("--update"), invocation.operands.contains("-") {
      throw invocation.rejection(of: "-", for: "--update", because: "standard input cannot be written back")
    }
    var failures: [Failure] = []
    var files: [CheckedFile] = []
    for path in invocation.operands {
      do {
        files.append(try check(path, asOf: asOf, over: book))
      } catch let failure as Failure {
        failures.append(failure)
        files.append(CheckedFile(Invocation.fileName(path), .broken(failure.lines)))
      }
    }
    let exitCode = exitCode(of: files)
    var outcome = Outcome(exitCode: exitCode)
    outcome.errors = failures.flatMap(\.lines).map { $0 + "\n" }.joined()
    if invocation.has("--only-changed"), files.allSatisfy(\.isAsRecorded) {
      outcome.output = CheckStatus.unchanged(files)
    } else {
      let shown = invocation.has("--only-changed") ? files.filter { !$0.isAsRecorded } : files
      outcome.output = text(shown, format, asOf: asOf, exitCode: exitCode)
    }
    return outcome
  }

  private func format() throws(UsageError) -> Format {
    let named = invocation.value(of: "--format").flatMap(Format.init)
    guard invocation.has("--json") else { return named ?? .table }
    if let named, named != .json {
      throw invocation.rejection(
        of: named.rawValue, for: "--format", because: "--json says another format")
    }
    return .json
  }

  /// Checks one file, and records it anew where that is asked for.
  private func check(_ path: String, asOf: CalendarDate, over book: PriceBook) throws -> CheckedFile {
    let name = Invocation.fileName(path)
    let bytes = try surroundings.read(path)
    let assessment = try assessment(of: bytes, named: name, asOf: asOf, over: book)
    guard invocation.has("--update") else { return CheckedFile(name, .assessed(assessment)) }
    guard let updated = ScenarioFile.recording(assessment.record, in: bytes) else {
      throw Failure("cannot record in \(path.quoted): it has no decision")
    }
    // What was written is read back before it replaces anything: limits that follow from the record hold anew.
    let anew = try self.assessment(of: updated, named: name, asOf: asOf, over: book)
    if updated != bytes { _ = try surroundings.write(updated, path, true) }
    return CheckedFile(name, .assessed(anew), isRecorded: true)
  }

  private func assessment(
    of bytes: [UInt8], named name: String, asOf: CalendarDate, over book: PriceBook
  ) throws -> Assessment {
    func problems() -> [ScenarioProblem] {
      ScenarioFile.problems(bytes, named: name, under: Statement(), asOf: asOf, over: book)
    }
    do {
      let file = try ScenarioFile(bytes: bytes, named: name)
      if let assessment = try Assessment(file, asOf: asOf, over: book) { return assessment }
      throw Failure(places: [
        "\(name.escaped(limit: .max)):1:1: the file holds no 'decision'; add one, see ftcalc init"
      ])
    } catch let error as ScenarioError {
      let found = problems()
      throw found.isEmpty ? Failure(error) : Failure(found)
    } catch let error as ScenarioFileError {
      let found = problems()
      throw Failure(found.isEmpty ? error.problems : found)
    }
  }

  private func exitCode(of files: [CheckedFile]) -> ExitStatus {
    switch files.map(\.status).max() {
    case .broken: .failure
    case .fails: .decision
    case .holds, .warns, nil: .done
    }
  }

  private func text(
    _ files: [CheckedFile], _ format: Format, asOf: CalendarDate, exitCode: ExitStatus
  ) -> String {
    switch format {
    case .table:
      CheckText.text(files, width: surroundings.width, colors: invocation.colors(surroundings))
    case .json:
      CheckJSON.document(files, asOf: asOf.description, exitCode: Int(exitCode.rawValue)).text(pretty: true)
    case .markdown: CheckMarkdown.text(files)
    case .github: CheckAnnotations.text(files)
    case .junit: CheckJUnit.text(files)
    }
  }
}
