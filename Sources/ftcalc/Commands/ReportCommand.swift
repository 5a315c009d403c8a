import CostModel
import JSONText
import Presentation

/// `ftcalc report`.
struct ReportCommand: RunCommand {
  let invocation: Invocation
  let surroundings: Surroundings

  /// How a report is written.
  static let formats = [AnswerFormat.html] + AnswerFormat.documents

  func run() throws -> Outcome {
    let (samples, seed) = (try invocation.samples(), try invocation.seed())
    let runner = try invocation.runner(surroundings, of: "samples")
    return try invocation.written(surroundings) { path in
      try written(
        invocation.forEachScenario(surroundings) { Report(try subject(of: $0, samples, seed, runner)) },
        to: path)
    }
  }

  private func subject(
    of scenario: StatedScenario, _ samples: Int, _ seed: UInt64, _ runner: some WorkRunner
  ) throws -> ReportSubject {
    let name = invocation.scenarioName
    let statement = try scenario.statement(in: name)
    let findings: Findings
    do throws(SimulationError) {
      findings = try Findings(
        statement, option: scenario.choice(named: invocation.value(of: "--option")), samples: samples,
        seed: seed, holding: scenario.conditionsOnUsers(in: name), asOf: scenario.asOf, in: scenario.book,
        runner: runner)
    } catch { throw try scenario.failure(error, in: name) }
    return ReportSubject(
      title: invocation.value(of: "--title"), findings, in: name,
      try scenario.named(findings.comparison, in: name), try scenario.assessment(),
      fit: try scenario.fit(statement, named: invocation.value(of: "--option")),
      margin: statement.asksForMargin ? try scenario.margin(of: statement) : nil,
      isOverlaid: name != nil || scenario.hasFlags,
      ReportSubject.Making(
        command: line(asOf: scenario.asOf), version: CommandTable.version, day: surroundings.today))
  }

  private func written(_ reports: [Report], to path: String?) throws -> String {
    let named = invocation.value(of: "--format").flatMap(AnswerFormat.init(named:))
    let usual = Self.formats.first { format in format.suffix.map { path?.hasSuffix($0) ?? false } ?? false }
    return try invocation.outcome(of: reports, as: named ?? usual ?? .html, surroundings).output
  }

  /// The command line, ready for a shell, that makes the same again on a later day and over the file that it wrote.
  private func line(asOf day: CalendarDate) -> String {
    // How many threads worked changes nothing of what comes out.
    var options = invocation.given.filter { $0.option != CommandTable.threadsOption.name }.map { given in
      given.value.map { "\(given.option)=\($0)".shellWord } ?? given.option
    }
    if !invocation.has("--as-of") { options.append("--as-of=\(day)") }
    let isToFile = invocation.value(of: "--to").map { $0 != "-" } ?? false
    if isToFile, !invocation.has("--force") { options.append("--force") }
    return (["ftcalc", invocation.command.name] + invocation.operands.map(\.shellWord) + options)
      .joined(separator: " ")
  }
}

extension CommandTable {
  /// `report` as the help describes it.
  static func report(_ names: Names) -> Command {
    Command(
      "report", "the answer as a page for those who decide: question, tables, pictures, sources",
      run: ReportCommand.run
    ) {
      .init(
        discussion: """
          One self-contained page without script or network: the question, the answer with its certainty, every option, four \
          pictures, what the answer hangs on, every assumption with its source, the arithmetic in full, the prices with \
          their dates, and the command that makes it again. It prints well. --format markdown is the same as text.
          """,
        operand: fileOperand,
        options: writingOptions + [
          Option("--title", .required("TEXT"), "the heading", default: "that of the file", group: "File"),
          scenarioOption, featureOption,
          optionOption(names),
        ] + samplingOptions + scenarioOptions(names) + economicsOptions + [
          formatOption(
            ReportCommand.formats, "how the report is written",
            default: "markdown where --to ends in .md, else html"),
          threadsOption, pricesOption, acceptPriceOption, pricesDateOption, asOfOption,
        ],
        usual: [
          "--to", "--title", "--option", "--samples", "--calls", "--input", "--output", "--model", "--with",
          "--team-hours", "--format",
        ],
        examples: [
          .init(
            line: "ftcalc report tickets.json --samples 10k --to report.html", shows: "a page to send round"),
          .init(
            line:
              "ftcalc report --calls 300k --input 1200 --output 80 --model gpt-5.4 --with ft:bedrock/nova-2-lite "
              + "--samples 2000 --format markdown", shows: "the same in Markdown, without a file"),
        ])
    }
  }
}
