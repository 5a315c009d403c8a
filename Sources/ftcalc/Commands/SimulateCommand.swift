import CostModel
import JSONText
import Presentation

/// `ftcalc simulate`.
struct SimulateCommand: AnswerCommand {
  let invocation: Invocation
  let surroundings: Surroundings
  private let samples: Int
  private let seed: UInt64
  private let runner: ThreadRunner

  init(invocation: Invocation, surroundings: Surroundings) throws {
    self.invocation = invocation
    self.surroundings = surroundings
    (samples, seed) = (try invocation.samples(), try invocation.seed())
    runner = try invocation.runner(surroundings, of: "samples")
  }

  func answer(to scenario: StatedScenario) throws -> SimulationAnswer {
    let stated = try scenario.computed(in: scenarioName) { stated throws(ScenarioError) in stated }
    do throws(SimulationError) {
      return SimulationAnswer(
        scenario.file,
        try Simulation(
          stated, option: scenario.choice(named: invocation.value(of: "--option")), samples: samples,
          seed: seed, holding: scenario.conditionsOnUsers(in: scenarioName), in: scenario.book, runner: runner
        ))
    } catch { throw try scenario.failure(error, in: scenarioName) }
  }
}

extension CommandTable {
  /// `simulate` as the help describes it.
  static func simulate(_ names: Names) -> Command {
    Command(
      "simulate", "how sure the answer is: every range drawn many times", schemas: [.simulation],
      run: SimulateCommand.run
    ) {
      .init(
        discussion: """
          Draws all ranges at once, computes the scenario at each draw, and says how likely one option pays back, what it is \
          worth, and how much you may regret deciding now. A range of two numbers is drawn evenly, one of three \
          around the likely number (PERT). The same seed gives the same answer on any number of threads.
          """,
        operand: fileOperand,
        options: samplingOptions + [optionOption(names), scenarioOption, featureOption]
          + scenarioOptions(names) + economicsOptions + [
            drawnFormatOption, jsonOption, notesOption, quietDrawnOption, pricesOption, acceptPriceOption,
            pricesDateOption, asOfOption,
            threadsOption,
          ],
        usual: [
          "--samples", "--seed", "--option", "--calls", "--input", "--output", "--model", "--with",
          "--team-hours", "--horizon", "--notes", "--format",
        ],
        examples: [
          .init(
            line:
              "ftcalc simulate --calls 100k..500k --input 1200 --output 80 --model gpt-5.4 --with ft:bedrock/nova-2-lite "
              + "--samples 2000", shows: "how likely a fine-tune pays back"),
          .init(
            line:
              "ftcalc simulate --calls 100k..300k..500k --input 1200 --output 60..120 --with ft:bedrock/nova-2-lite "
              + "--correlate calls,output=0.5 --samples 1k --seed 7",
            shows: "busy months with longer answers"),
        ])
    }
  }
}
