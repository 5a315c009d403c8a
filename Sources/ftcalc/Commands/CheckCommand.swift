import CostModel
import JSONText
import Presentation

/// `ftcalc check`.
struct CheckCommand: RunCommand {
  let invocation: Invocation
  let surroundings: Surroundings

  func run() throws -> Outcome {
    let format = try invocation.format()
    let asOf = try invocation.asOf(surroundings)
    let book = try invocation.priceBook(surroundings)
    if invocation.has("--update"), invocation.operands.contains("-") {
      throw invocation.rejection(of: "-", for: "--update", because: "standard input cannot be written back")
    }
    let files = invocation.operands.map { check($0, asOf: asOf, over: book) }
    let exitCode = exitCode(of: files)
    let report = CheckReport(
      files, asOf: asOf, exitCode: Int(exitCode.rawValue), isOnlyChanged: invocation.has("--only-changed"),
      flags: flags)
    var outcome = try invocation.outcome(of: [report], as: format, surroundings)
    outcome.errors = files.flatMap(\.problemLines).map { $0 + "\n" }.joined()
    outcome.exitCode = exitCode
    return outcome
  }

  /// The flags under which another command sees what this one saw; nil where it would have to read standard input.
  private var flags: [String]? {
    let prices = invocation.values(of: "--prices")
    guard !(invocation.operands + prices).contains("-") else { return nil }
    let accepted = invocation.values(of: "--accept-price").map { "--accept-price=" + $0 }
    let date = invocation.value(of: "--prices-date").map { ["--prices-date=" + $0] } ?? []
    return prices.map { "--prices=" + $0 } + accepted + date
      + (invocation.value(of: "--as-of").map { ["--as-of=" + $0] } ?? [])
  }

  /// Checks one file, and records it anew where that is asked for; a file that cannot be used keeps no other from it.
  private func check(_ path: String, asOf: CalendarDate, over book: PriceBook) -> CheckedFile {
    let name = Invocation.fileName(path)
    do throws(BrokenDecision) {
      let bytes = try DecisionReading.reading { () throws(Failure) in
        if invocation.has("--update") { try surroundings.requireReplaceable(path) }
        return try surroundings.read(path)
      }
      let assessment = try DecisionReading.assessment(of: bytes, named: name, asOf: asOf, over: book)
      guard invocation.has("--update"),
        let updated = ScenarioFile.recording(assessment.record, in: bytes), updated != bytes
      else { return CheckedFile(name, .assessed(assessment)) }
      // What is to be written is read first: limits that follow from the record hold anew.
      let anew = try DecisionReading.assessment(of: updated, named: name, asOf: asOf, over: book)
      guard try DecisionReading.reading({ () throws(Failure) in try surroundings.read(path) }) == bytes else {
        throw BrokenDecision(problems: [
          CheckedFile.Problem("the file was changed meanwhile; nothing was recorded", at: .start)
        ])
      }
      _ = try DecisionReading.reading { () throws(Failure) in try surroundings.write(updated, path, true) }
      return CheckedFile(name, .assessed(anew), isRecorded: true)
    } catch {
      return CheckedFile(name, .broken(error.problems))
    }
  }

  private func exitCode(of files: [CheckedFile]) -> ExitStatus {
    switch files.map(\.status).max() {
    case .broken: .failure
    case .fails: .decision
    case .holds, .warns, nil: .done
    }
  }
}

extension CommandTable {
  /// `check` as the help describes it.
  static let check = Command(
    "check", "whether decisions in scenario files still hold", schemas: [.check], run: CheckCommand.run
  ) {
    .init(
      discussion: """
        Computes each decision again with today's prices: what must hold, what changed since it was recorded and \
        what that moved. Warns 30 days before the review and names models that end. The report is complete before \
        the exit code is returned: 0 all hold, 1 one does not, 2 a file cannot be used; the worst of all files. \
        A file that cannot be used keeps no other from being checked, nor from being recorded by --update, which \
        puts a new file in the place of the old one in one step: a symbolic link to it stays, another hard link keeps \
        the old text.
        """,
      operand: Operand(
        "FILE", "a scenario file with a decision, or - for standard input", count: 1...Int.max, values: .files
      ),
      options: [
        Option(
          "--update", .none, "record inputs, prices and results anew, in the file's 'recorded' alone",
          group: "Output"),
        Option(
          "--only-changed", .none,
          "leave out what holds as recorded; a table is then one line where all does",
          group: "Output"),
        formatOption(
          [.table, .json] + AnswerFormat.documents + [.github, .junit], "how the report is written"),
        jsonOption, pricesOption, acceptPriceOption, pricesDateOption, asOfOption,
      ],
      examples: [
        .init(line: "ftcalc check decisions/*.json", shows: "the gate of a pipeline"),
        .init(line: "ftcalc check --format github tickets.json", shows: "annotations in GitHub Actions"),
        .init(
          line: "ftcalc check --update tickets.json", shows: "records today's prices and results in the file"),
      ])
  }
}
