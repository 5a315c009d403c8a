import CostModel
import Presentation

/// `ftcalc margin`.
struct MarginCommand: AnswerCommand {
  let invocation: Invocation
  let surroundings: Surroundings

  func answer(to scenario: StatedScenario) throws -> MarginAnswer {
    MarginAnswer(
      scenario.file, try scenario.margin(of: try scenario.statement(in: scenarioName)), asOf: scenario.asOf)
  }
}

extension CommandTable {
  /// `margin` as the help describes it.
  static func margin(_ names: Names) -> Command {
    Command(
      "margin", "what users pay and cost: gross margin, who is below zero, limits and prices",
      schemas: [.margin],
      run: MarginCommand.run
    ) {
      .init(
        discussion: """
          The users of one plan, or of the plans of a file, with the calls that they make: what they cost on average and at \
          P90, the margin today and under each option, the calls and tokens that keep the margin that is aimed at, what \
          limits do to it, and inference as a share of the revenue. With --revenue and --bill alone it is that share.
          """,
        operand: fileOperand,
        options: [scenarioOption] + scenarioOptions(names) + economicsOptions + [
          formatOption, jsonOption, notesOption,
          Option("--quiet", .none, "the answer and the tables alone", group: "Output"), pricesOption,
          acceptPriceOption, pricesDateOption,
          asOfOption,
        ],
        usual: [
          "--price", "--users", "--calls-per-user", "--calls-per-user-p90", "--payment-fee", "--fixed-fee",
          "--other-cost", "--target", "--revenue", "--bill", "--input", "--output", "--model", "--with",
          "--format",
        ],
        examples: [
          .init(
            line:
              "ftcalc margin --price 20 --users 1100 --calls-per-user 400 --calls-per-user-p90 3k --payment-fee 3% "
              + "--fixed-fee 0.30 --input 1200 --output 400 --model gpt-5.4",
            shows: "who costs more than they pay, and the limit that mends it"),
          .init(
            line: "ftcalc margin --revenue 11000 --bill 4200", shows: "inference as a share of the revenue"),
        ])
    }
  }
}
