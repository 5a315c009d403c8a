import CostModel
import JSONText
import Presentation

/// `ftcalc sensitivity`.
struct SensitivityCommand: AnswerCommand {
  let invocation: Invocation
  let surroundings: Surroundings

  func answer(to scenario: StatedScenario) throws -> SensitivityAnswer {
    let option = scenario.choice(named: invocation.value(of: "--option"))
    let metric = invocation.value(of: "--metric").flatMap(Metric.init) ?? Self.preset
    return SensitivityAnswer(
      scenario.file,
      try scenario.computed(in: scenarioName) { stated throws(ScenarioError) in
        try Sensitivity(stated, option: option, metric: metric, in: scenario.book)
      })
  }

  /// The result that is looked at where the user names none: what the option is worth at the horizon.
  static let preset = Metric.npv

  /// The results that can be looked at: those that are numbers.
  static var metrics: [String] { Metric.allCases.filter { $0 != .bestOption }.map(\.rawValue) }
}

extension CommandTable {
  /// `sensitivity` as the help describes it.
  static func sensitivity(_ names: Names) -> Command {
    Command(
      "sensitivity", "what a result hangs on: each uncertain input from its low to its high end",
      schemas: [.sensitivity], run: SensitivityCommand.run
    ) {
      .init(
        discussion: """
          Moves each ranged input alone, the others at their likely values, and ranks the inputs by what that does to one \
          result of one option. Says which of them turn the verdict alone.
          """,
        operand: fileOperand,
        options: [
          optionOption(names),
          Option(
            "--metric", .required("METRIC"), "the result that is looked at",
            values: .oneOf(SensitivityCommand.metrics), default: SensitivityCommand.preset.rawValue,
            group: "Output"),
          scenarioOption, featureOption,
        ] + scenarioOptions(names) + economicsOptions + [
          drawnFormatOption, jsonOption, notesOption, quietDrawnOption, pricesOption, acceptPriceOption,
          pricesDateOption, asOfOption,
        ],
        usual: [
          "--option", "--metric", "--calls", "--input", "--output", "--model", "--with", "--team-hours",
          "--horizon", "--notes", "--format",
        ],
        examples: [
          .init(
            line:
              "ftcalc sensitivity --calls 100k..500k --input 1200 --output 80 --model gpt-5.4 --with ft:bedrock/nova-2-lite",
            shows: "whether the volume or the team's time decides"),
          .init(
            line:
              "ftcalc sensitivity --calls 300k --input 1200 --output 80..200 --model gpt-5.4 --metric breakEvenMonths "
              + "--with ft:bedrock/nova-2-lite", shows: "what moves its payback"),
        ])
    }
  }
}
