import Charts
import CostModel
import Presentation

/// A command whose answer is computed of each scenario that the command line names, and written in a format.
protocol AnswerCommand: RunCommand {
  associatedtype Result: Answer

  var invocation: Invocation { get }
  var surroundings: Surroundings { get }

  /// What is answered for one file, or for the flags.
  func answer(to scenario: StatedScenario) throws -> Result
}

extension AnswerCommand {
  /// Writes the answers in the format that was asked for.
  func run() throws -> Outcome {
    let format = try invocation.format()
    return try invocation.outcome(
      of: try invocation.forEachScenario(surroundings, answer), as: format, surroundings)
  }

  var scenarioName: String? { invocation.scenarioName }
}

extension Invocation {
  /// The named scenario that was asked for; nil for the base.
  var scenarioName: String? { value(of: CommandTable.scenarioOption.name) }

  /// Answers in a format, for the terminal or the file behind standard output.
  func outcome<Result: Answer>(
    of answers: [Result], as format: AnswerFormat, _ surroundings: Surroundings
  ) throws -> Outcome {
    if has("--quiet"), has("--notes") {
      throw UsageError(path: command.path, problem: .twoAnswers("--quiet", "--notes"))
    }
    let page = Page(
      width: surroundings.width, surroundings.glyphs, colors: colors(surroundings),
      depth: has("--quiet") ? .quiet : has("--notes") ? .notes : .usual, showsAll: has("--all"))
    do throws(AnswerGap) {
      let caveats = format == .csv || has("--quiet") ? answers.flatMap(\.caveats) : []
      return Outcome(
        output: try Result.written(answers, as: format, on: page),
        errors: caveats.map { "ftcalc: \($0)\n" }.joined())
    } catch {
      throw Failure(error)
    }
  }

  /// The format that was asked for.
  func format() throws(UsageError) -> AnswerFormat {
    let named = value(of: "--format").flatMap(AnswerFormat.init(named:))
    guard has("--json") else { return named ?? .table }
    if let named, named != .json {
      throw rejection(of: named.name, for: "--format", because: "--json says another format")
    }
    return .json
  }
}

extension Failure {
  /// What an answer does not have.
  fileprivate init(_ gap: AnswerGap) {
    switch gap {
    case .mixedColumns: self.init("CSV has one kind of columns; give one file with features at a time")
    case .nothingToDraw: self.init("there is no figure to draw; --format table says why")
    }
  }
}

extension Surroundings {
  /// The characters that charts are drawn with.
  fileprivate var glyphs: ChartGlyphs { characters == .unicode ? .unicode : .ascii }
}

extension CommandTable {
  /// The option that says in which of some formats an answer is written.
  static func formatOption(
    _ formats: [AnswerFormat], _ meaning: String = "how the answer is written",
    default preset: String = "table"
  ) -> Option {
    Option(
      "--format", .required("FORMAT"), meaning, values: .oneOf(formats.map(\.name)), default: preset,
      group: "Output")
  }

  /// The formats of every answer with figures.
  static let formatOption = formatOption(AnswerFormat.usual)
  static let notesOption = Option(
    "--notes", .none, "all reasons, sources and defaults below the table", group: "Output")
  /// The formats of an answer that is also a picture.
  static let drawnFormatOption = formatOption(
    AnswerFormat.usual + [.svg], "how the answer is written; svg is the picture alone")
}
