import CostModel
import JSONText
import Presentation

/// `ftcalc assess`.
struct AssessCommand: AnswerCommand {
  let invocation: Invocation
  let surroundings: Surroundings

  func answer(to scenario: StatedScenario) throws -> AssessAnswer {
    var replies = (scenario.file?.replies ?? Replies()).overlaid(by: try invocation.replies(to: Question.all))
    var statement = try scenario.statement(in: scenarioName)
    if let ask = surroundings.ask, invocation.given.isEmpty, invocation.operands.isEmpty {
      Interview(ask: ask).run(&statement, &replies)
    }
    let quality = try quality(replies)
    do throws(ScenarioError) {
      let fit = try FitAssessment(
        statement, replies, quality, looking: scenario.choice(named: invocation.value(of: "--option")),
        asOf: scenario.asOf, in: scenario.book)
      return AssessAnswer(scenario.file, fit, asOf: scenario.asOf)
    } catch { throw scenario.failure(error) }
  }

  /// What a test showed: the results in files, else the counts that were given; nil without either.
  private func quality(_ replies: Replies) throws -> QualityResult? {
    let paths = invocation.values(of: "--results")
    guard !paths.isEmpty else {
      for flag in ["--baseline", "--candidate"] {
        guard let name = invocation.value(of: flag) else { continue }
        throw invocation.rejection(
          of: name, for: flag, because: "it names a model of --results; give the file")
      }
      let statement = try statement(replies)
      return statement.isEmpty ? nil : QualityResult(statement)
    }
    for question in Question.all where question.isCountOfTest {
      switch replies.origin(of: question) {
      case nil: continue
      case .file(let place)?:
        throw Failure(places: [
          "\(place): \(question.key.quoted): --results says it; leave out one of the two"
        ])
      case .some:
        throw invocation.rejection(
          of: invocation.value(of: question.flag) ?? "", for: question.flag,
          because: "--results says it; give one of the two")
      }
    }
    let statement = try statement(replies)
    do {
      var files: [ResultsFile] = []
      for path in paths {
        files.append(try ResultsFile(try surroundings.read(path), named: Invocation.fileName(path)))
      }
      return try QualityResult(
        try TestResults(files, baseline: invocation.value(of: "--baseline")),
        candidate: invocation.value(of: "--candidate"), required: statement.required, margin: statement.margin
      )
    } catch let error as ResultsError {
      throw Failure(places: [error.description])
    }
  }

  /// The counts of a test, each of which fits the others.
  ///
  /// - Throws: A ``Failure`` that names what is at fault as it was given: by its flag, or by its key at its place.
  private func statement(_ replies: Replies) throws -> QualityStatement {
    do throws(QualityError) { return try QualityStatement(replies) } catch {
      let reason = error.reason { question in
        if case .file? = replies.origin(of: question) { question.key.quoted } else { question.flag }
      }
      guard case .file(let place)? = replies.origin(of: error.question) else {
        throw Failure("\(error.question.flag): \(reason)")
      }
      throw Failure(places: ["\(place): \(error.question.key.quoted): \(reason)"])
    }
  }
}

extension CommandTable {
  /// `assess` as the help describes it.
  static func assess(_ names: Names) -> Command {
    Command(
      "assess", "whether a task is one to tune: published rules, your test, and the figures",
      schemas: [.assess], run: AssessCommand.run
    ) {
      .init(
        discussion: """
          Holds a task against the rules that published articles give, each with what it says and where it was read, \
          and lists what nobody answered, what decides first. Of a test it says what is shown and what is left open, \
          and how many requests would settle it. The figures are those of compare, where enough is said for them.
          """,
        operand: fileOperand,
        options: options(of: Question.all) + [
          Option(
            "--results", .required("FILE"),
            "results of a test: CSV with id,baseline,candidate, JSON of promptfoo, or a log of Inspect",
            values: .files, isRepeatable: true, group: "Test"),
          Option(
            "--baseline", .required("NAME"), "today's model by its name in the results",
            default: "the column baseline, else the first", group: "Test"),
          Option(
            "--candidate", .required("NAME"), "the model that is looked at, by its name in the results",
            default: "the one that got most right", group: "Test"),
          optionOption(names), scenarioOption, featureOption,
        ] + scenarioOptions(names) + [
          formatOption, jsonOption, notesOption,
          Option("--all", .none, "the rules that nobody answered too", group: "Output"),
          Option("--quiet", .none, "the answer and its table alone", group: "Output"),
          pricesOption, acceptPriceOption, pricesDateOption, asOfOption,
        ],
        usual: [
          "--task", "--calls", "--input", "--output", "--model", "--stable", "--patterns", "--accuracy",
          "--required", "--privacy", "--examples", "--passed", "--results", "--all", "--notes", "--format",
        ],
        examples: [
          .init(
            line:
              "ftcalc assess --task classification --calls 10k/day --patterns 12 --stable '8 months' --accuracy 84% "
              + "--required 90% --passed 188/200",
            shows: "a task that fits, and a test that is too small to tell"),
          .init(
            line: "ftcalc assess --won 9 --lost 5 --items 200",
            shows: "what the same requests with both models say"),
          .init(line: "ftcalc assess --margin 5%", shows: "how many requests a test needs, before it is run"),
        ])
    }
  }
}
