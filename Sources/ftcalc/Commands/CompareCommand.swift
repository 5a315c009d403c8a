import CostModel
import JSONText
import Presentation

/// `ftcalc compare`.
struct CompareCommand {
  let invocation: Invocation
  let surroundings: Surroundings

  init(_ invocation: Invocation, _ surroundings: Surroundings) {
    self.invocation = invocation
    self.surroundings = surroundings
  }

  func run() throws -> Outcome {
    let drawn = try invocation.format(as: DrawnFormat.self)
    let views = ["--by-month", "--chart", "--explain", "--levers"].filter(invocation.has)
    if let one = views.first, let other = views.dropFirst().first {
      throw UsageError(path: invocation.command.path, problem: .twoAnswers(one, other))
    }
    if invocation.has("--chart") { return try chart(drawn) }
    guard let format = drawn.written else {
      throw invocation.rejection(of: drawn.rawValue, for: "--format", because: "it is a picture; add --chart")
    }
    if invocation.has("--explain"), format != .table {
      throw invocation.rejection(
        of: format.rawValue, for: "--format", because: "--explain is text for people; leave one of them out")
    }
    if invocation.has("--by-month") { try requireOneFile(for: "--by-month") }
    if invocation.has("--explain") {
      let texts = try invocation.forEachScenario(surroundings) { scenario in
        try explain(try comparison(scenario, "--explain", else: "leave it out"), in: scenario.book)
      }
      return Outcome(output: texts.joined(separator: "\n"))
    }
    if invocation.has("--by-month") {
      let texts = try invocation.forEachScenario(surroundings) { scenario in
        text(try months(scenario), format)
      }
      return Outcome(output: texts.joined(separator: "\n"))
    }
    if invocation.has("--levers") {
      return Outcome(output: text(try invocation.forEachScenario(surroundings, levers), format))
    }
    return Outcome(output: try text(try invocation.forEachScenario(surroundings, answer), format))
  }

  /// Refuses more files than a view shows.
  func requireOneFile(for view: String) throws(UsageError) {
    guard let second = invocation.operands.dropFirst().first else { return }
    throw UsageError(
      path: invocation.command.path,
      problem: .surplusOperand(second, accepted: Operand("FILE with \(view)", ""), after: nil))
  }

  /// The levers on the bill of one file, or of the flags.
  private func levers(of scenario: StatedScenario) throws -> LeversAnswer {
    try scenario.requireOneTask(for: "--levers", else: "leave it out")
    return LeversAnswer(scenario.file, try scenario.levers(in: invocation.value(of: "--scenario")))
  }

  private func text(_ answers: [LeversAnswer], _ format: Format) -> String {
    switch format {
    case .table:
      answers.map {
        $0.text(
          width: surroundings.width, colors: invocation.colors(surroundings),
          isQuiet: invocation.has("--quiet"))
      }.joined(separator: "\n")
    case .json: LeversAnswer.document(answers).text(pretty: true)
    case .csv: LeversAnswer.csv(answers)
    case .markdown: answers.map(\.markdown).joined(separator: "\n")
    }
  }

  /// What is compared for one file, or for the flags.
  private func answer(to scenario: StatedScenario) throws -> CompareAnswer {
    let named = invocation.value(of: "--scenario")
    let others = named == nil ? scenario.file?.scenarios.map(\.name) ?? [] : []
    if let file = scenario.file, let portfolio = try scenario.portfolio(in: named) {
      let others = try others.compactMap { name in try scenario.portfolio(in: name).map { (name, $0) } }
      return .portfolio(NamedPortfolio(file, portfolio, scenarios: others))
    }
    return .comparison(
      NamedComparison(
        scenario.file, try scenario.comparison(in: named),
        scenarios: try others.map { ($0, try scenario.comparison(in: $0)) }))
  }

  /// The comparison that an option of the command looks into, which a portfolio is not.
  func comparison(
    _ scenario: StatedScenario, _ option: String, else advice: String
  ) throws -> Comparison {
    try scenario.requireOneTask(for: option, else: advice)
    return try scenario.comparison(in: invocation.value(of: "--scenario"))
  }

  private func text(_ answers: [CompareAnswer], _ format: Format) throws(Failure) -> String {
    switch format {
    case .table:
      return answers.map {
        $0.text(
          width: surroundings.width, colors: invocation.colors(surroundings),
          isQuiet: invocation.has("--quiet"))
      }.joined(separator: "\n")
    case .json: return CompareAnswer.document(answers).text(pretty: true)
    case .csv:
      guard let text = CompareAnswer.csv(answers) else {
        throw Failure("CSV has one kind of columns; give one file with features at a time")
      }
      return text
    case .markdown: return answers.map(\.markdown).joined(separator: "\n")
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

  /// The months of the option that is named, else of today's model and of every option but the bounds on it, or of all
  /// features of a portfolio together.
  private func months(_ scenario: StatedScenario) throws -> MonthsReport {
    let name = invocation.value(of: "--by-month")
    if name == nil, let portfolio = try scenario.portfolio(in: invocation.value(of: "--scenario")) {
      return MonthsReport(portfolio)
    }
    let comparison = try comparison(
      scenario, "--by-month=\(name ?? "")",
      else: "--by-month without a name shows all of its features together")
    guard let name else {
      return MonthsReport([nil] + comparison.choosable, of: comparison)
    }
    do throws(ScenarioError) {
      return MonthsReport([try comparison.row(named: name, in: scenario.book)], of: comparison)
    } catch {
      throw Failure(error)
    }
  }

  private func text(_ report: MonthsReport, _ format: Format) -> String {
    switch format {
    case .table:
      MonthsText.text(
        report, width: surroundings.width, colors: invocation.colors(surroundings),
        isQuiet: invocation.has("--quiet"))
    case .json: MonthsJSON.document(report).text(pretty: true)
    case .csv: MonthsCSV.text(report)
    case .markdown: MonthsMarkdown.text(report)
    }
  }
}

extension CommandTable {
  /// `compare` as the help describes it.
  static func compare(_ scenario: [Option]) -> Command {
    Command(
      "compare", "what each option costs, saves, and when it pays back",
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
          group: "File")
      ] + scenario + [
        drawnFormatOption, jsonOption,
        Option(
          "--chart", .optional("OPTION"),
          "what is paid by each month, today's model and one option or the best few, as a chart with the break-even",
          group: "Output"),
        Option(
          "--explain", .optional("OPTION"),
          "every line of one option's arithmetic, as text; of today's model without a name", group: "Output"),
        Option(
          "--levers", .none,
          "what each lever takes off today's bill, and what is then left for fine-tuning to save",
          group: "Output"),
        Option(
          "--by-month", .optional("OPTION"),
          "bill, savings and what is earned back month by month, of one option or of all, or of all features",
          group: "Output"),
        Option("--quiet", .none, "the table and its warnings alone, without notes", group: "Output"),
        pricesOption, asOfOption,
      ],
      examples: [
        .init(
          line: "ftcalc compare --calls 50000 --input 1200 --output 80", shows: "the published worked example"
        ),
        .init(
          line:
            "ftcalc compare --calls 10k/day --system 400 --few-shot 600 --message 200 --output 80 --task classification",
          shows: "a tuned model no longer needs the system prompt and the examples"),
        .init(
          line: "ftcalc compare --calls 500k --input 5000 --output 500 --model claude-3-5-sonnet "
            + "--with ft:claude-3-5-haiku --premium 1 --upfront 5000..30000", shows: "a range in, a range out"
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
          line: "ftcalc compare --calls 50k --input 1200 --output 80 --json | jq '.options[0].monthly.total'",
          shows: "a figure for a script"),
      ])
  }
}
