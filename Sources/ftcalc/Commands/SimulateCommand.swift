import CostModel
import JSONText
import Presentation

/// `ftcalc simulate`.
struct SimulateCommand {
  private let invocation: Invocation
  private let surroundings: Surroundings

  init(_ invocation: Invocation, _ surroundings: Surroundings) {
    self.invocation = invocation
    self.surroundings = surroundings
  }

  func run() throws -> Outcome {
    let format = try invocation.format(as: DrawnFormat.self)
    let (samples, seed) = (try invocation.samples(), try invocation.seed())
    let runner = try invocation.runner(surroundings, of: "samples")
    let answers = try invocation.forEachScenario(surroundings) { scenario in
      try scenario.requireOneTask(for: "simulate", else: "see ftcalc compare")
      return try answer(to: scenario, samples, seed, runner)
    }
    return Outcome(output: try answers.map { try text($0, format) }.joined(separator: "\n"))
  }

  private func answer(
    to scenario: StatedScenario, _ samples: Int, _ seed: UInt64, _ runner: some WorkRunner
  ) throws -> SimulationAnswer {
    let name = invocation.value(of: "--scenario")
    let stated = try scenario.computed(in: name) { stated throws(ScenarioError) in stated }
    do throws(SimulationError) {
      let simulation = try Simulation(
        stated, option: scenario.choice(named: invocation.value(of: "--option")), samples: samples,
        seed: seed, in: scenario.book, runner: runner)
      return SimulationAnswer(scenario.file, simulation)
    } catch { throw try scenario.failure(error, in: name) }
  }

  private func text(_ answer: SimulationAnswer, _ format: DrawnFormat) throws -> String {
    switch format {
    case .table:
      answer.text(
        width: surroundings.width, surroundings.glyphs, colors: invocation.colors(surroundings),
        isQuiet: invocation.has("--quiet"))
    case .json: answer.document.text(pretty: true)
    case .csv: answer.csv
    case .markdown: answer.markdown
    case .svg:
      if let picture = answer.svg(width: DrawnFormat.width) {
        picture
      } else {
        throw invocation.rejection(
          of: format.rawValue, for: "--format", because: "no input is a range, so there is nothing to draw")
      }
    }
  }
}

extension CommandTable {
  /// `simulate` as the help describes it.
  static func simulate(_ names: Names, _ scenario: [Option]) -> Command {
    Command(
      "simulate", "how sure the answer is: every range drawn many times",
      discussion: """
        Draws all ranges at once, computes the scenario at each draw, and says how likely one option pays back, what it is \
        worth, and how much you may regret deciding now. A range of two numbers is drawn evenly, one of three \
        around the likely number (PERT). The same seed gives the same answer on any number of threads.
        """,
      operand: fileOperand,
      options: samplingOptions + [optionOption(names), scenarioOption] + scenario + [
        drawnFormatOption, jsonOption, quietDrawnOption, pricesOption, asOfOption, threadsOption,
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
