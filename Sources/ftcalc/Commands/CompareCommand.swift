import CostModel
import JSONText
import Presentation

/// `ftcalc compare`: the options side by side, or one of the views that look into them.
struct CompareCommand: AnswerCommand {
  let invocation: Invocation
  let surroundings: Surroundings

  func run() throws -> Outcome {
    let format = try invocation.format()
    let views = ["--by-month", "--chart", "--explain", "--levers"].filter(invocation.has)
    if let one = views.first, let other = views.dropFirst().first {
      throw UsageError(path: invocation.command.path, problem: .twoAnswers(one, other))
    }
    if format == .svg, !invocation.has("--chart") {
      throw invocation.rejection(
        of: format.name, for: "--format", because: "it is a picture; add --chart")
    }
    if let view = views.first { try require(format, of: view) }
    return switch views.first {
    case "--chart": try written(format, cost)
    case "--explain": try written(format, explanation)
    case "--by-month": try written(format, months)
    case "--levers": try written(format, levers)
    default: try written(format, answer)
    }
  }

  private func written<View: Answer>(
    _ format: AnswerFormat, _ view: (StatedScenario) throws -> View
  ) throws -> Outcome {
    try invocation.outcome(of: try invocation.forEachScenario(surroundings, view), as: format, surroundings)
  }

  /// Refuses a format that a view does not have, and more files than it shows.
  private func require(_ format: AnswerFormat, of view: String) throws(UsageError) {
    if view == "--chart", format != .table, format != .svg {
      throw invocation.rejection(
        of: format.name, for: "--format",
        because: "--chart is a picture, as text or svg; --by-month holds its figures")
    }
    if view == "--explain", format != .table {
      throw invocation.rejection(
        of: format.name, for: "--format", because: "--explain is text for people; leave one of them out")
    }
    if view == "--chart" || view == "--by-month", let second = invocation.operands.dropFirst().first {
      throw UsageError(
        path: invocation.command.path,
        problem: .surplusOperand(second, accepted: Operand("FILE with \(view)", ""), after: nil))
    }
  }

  func answer(to scenario: StatedScenario) throws -> NamedComparison {
    try scenario.named(
      try scenario.comparison(in: scenarioName), in: scenarioName,
      tested: try invocation.replies(to: Question.ofBoth))
  }

  private func levers(of scenario: StatedScenario) throws -> LeversAnswer {
    LeversAnswer(scenario.file, try scenario.levers(in: scenarioName))
  }

  private func explanation(of scenario: StatedScenario) throws -> ExplanationAnswer {
    let comparison = try scenario.comparison(in: scenarioName)
    let row = try invocation.value(of: "--explain").flatMap {
      try self.row(named: $0, of: comparison, in: scenario)
    }
    do throws(ScenarioError) {
      return ExplanationAnswer(try comparison.explanation(of: row), of: comparison)
    } catch {
      throw Failure(error)
    }
  }

  /// The months of the option that is named, else of today's model and of every option but the bounds on it.
  private func months(of scenario: StatedScenario) throws -> MonthsReport {
    try courses(of: scenario, "--by-month") { [nil] + $0.choosable }
  }

  /// The costs of the option that is named, or of the best few options and the one decided for.
  private func cost(of scenario: StatedScenario) throws -> CostAnswer {
    var hidden = 0
    let report = try courses(of: scenario, "--chart") { comparison in
      let decided = try scenario.chosenOption.flatMap { try row(named: $0, of: comparison, in: scenario) }
      let rows = comparison.leading(CostAnswer.mostOptions, besides: decided ?? comparison.usualOption)
      hidden = comparison.choosable.count - rows.count
      return rows
    }
    return CostAnswer(report, hiding: hidden, in: scenarioName)
  }

  /// The months that a view shows: of the option that its flag names, else of some rows.
  private func courses(
    of scenario: StatedScenario, _ view: String, usual rows: (Comparison) throws -> [Row?]
  ) throws -> MonthsReport {
    let comparison = try scenario.comparison(in: scenarioName)
    guard let name = invocation.value(of: view) else {
      return MonthsReport(try rows(comparison), of: comparison)
    }
    return MonthsReport([try row(named: name, of: comparison, in: scenario)], of: comparison)
  }

  private func row(named name: String, of comparison: Comparison, in scenario: StatedScenario) throws -> Row?
  {
    do throws(ScenarioError) { return try comparison.row(named: name, in: scenario.book) } catch {
      throw Failure(error)
    }
  }
}

extension CommandTable {
  /// `compare` as the help describes it.
  static func compare(_ names: Names) -> Command {
    Command(
      "compare", "what each option costs, saves, and when it pays back",
      schemas: [.compare, .comparisons, .levers, .leversList, .months], run: CompareCommand.run
    ) {
      .init(
        discussion: """
          --calls, --input and --output describe the task; everything else has a default. \
          \(AmountWords.sentences)

          Everything can stand in a scenario FILE instead, and a flag wins over what a file says.
          """,
        operand: Operand(
          "FILE", "a scenario file, or - for standard input", count: 0...Int.max, values: .files),
        options: [
          Option(
            "--scenario", .required("NAME"),
            "one named scenario of the file, instead of its base and all of them",
            group: "File"), featureOption,
        ] + scenarioOptions(names) + economicsOptions + testOptions + [
          drawnFormatOption, jsonOption,
          Option(
            "--chart", .optional("OPTION"),
            "what is paid by each month, today's model and one option or the best few, as a chart with the break-even",
            group: "Output"),
          Option(
            "--explain", .optional("OPTION"),
            "every line of one option's arithmetic, as text; of today's model without a name", group: "Output"
          ),
          Option(
            "--levers", .none,
            "what each lever takes off today's bill, and what is then left for fine-tuning to save",
            group: "Output"),
          Option(
            "--by-month", .optional("OPTION"),
            "bill, savings and what is earned back month by month, of one option or of all, or of all features",
            group: "Output"),
          Option(
            "--all", .none, "rows too that another one of their kind beats on every count", group: "Output"),
          notesOption,
          Option("--quiet", .none, "the answer, its warnings and the table alone", group: "Output"),
          pricesOption, acceptPriceOption, pricesDateOption, asOfOption,
        ],
        usual: [
          "--calls", "--input", "--output", "--model", "--with", "--task", "--system", "--prompt-cached",
          "--batch",
          "--team-hours", "--growth", "--horizon", "--levers", "--explain", "--notes", "--all", "--format",
        ],
        examples: [
          .init(
            line: "ftcalc compare --calls 50000 --input 1200 --output 80",
            shows: "the published worked example"
          ),
          .init(
            line:
              "ftcalc compare --calls 10k/day --system 400 --few-shot 600 --message 200 --output 80 --task classification",
            shows: "a tuned model no longer needs the system prompt and the examples"),
          .init(
            line: "ftcalc compare --calls 500k --input 5000 --output 500 --model claude-3-5-sonnet "
              + "--with ft:claude-3-5-haiku --premium 1 --upfront 5000..30000",
            shows: "a range in, a range out"
          ),
          .init(
            line:
              "ftcalc compare --calls 500k --system 1000 --message 200 --output 80 --prompt-cached 80% --batch 50% --levers",
            shows: "what caching and batch leave for fine-tuning to save"),
          .init(
            line: "ftcalc compare --calls 10k/day --input 1200 --output 80 --growth 5% --by-month=host:vps",
            shows: "the future of one option month by month"),
          .init(
            line: "ftcalc compare --calls 10k/day --input 1200 --output 80 --chart --format svg",
            shows: "a picture for a memo"),
          .init(
            line:
              "ftcalc compare --calls 50k --input 1200 --output 80 --json | jq '.options[0].monthly.total'",
            shows: "a figure for a script"),
        ])
    }
  }
}
