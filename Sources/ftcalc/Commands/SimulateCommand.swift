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
    let samples = try samples()
    let seed = try seed()
    let runner = try invocation.runner(surroundings, of: "samples")
    if let name = invocation.value(of: "--scenario"), invocation.operands.isEmpty {
      throw invocation.rejection(
        of: name, for: "--scenario", because: "it names a scenario of a file; give the file")
    }
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
    let option = invocation.value(of: "--option") ?? scenario.chosenOption
    let stated = try scenario.computed(in: name) { stated throws(ScenarioError) in stated }
    do throws(SimulationError) {
      let simulation = try Simulation(
        stated, option: option, samples: samples, seed: seed, in: scenario.book, runner: runner)
      return SimulationAnswer(scenario.file, simulation)
    } catch {
      switch error {
      case .scenario(let error): throw scenario.failure(error)
      case .badSampleCount(let count):
        throw invocation.rejection(of: String(count), for: "--samples", because: "give 1 to 100M")
      case .impossibleCorrelations: throw impossible(try scenario.statement(in: name).correlations)
      }
    }
  }

  /// The failure of correlations that no numbers can have, at the place of the first that a file states.
  private func impossible(_ correlations: [StatedCorrelation]) -> Failure {
    let pairs = correlations.map(\.correlation).map {
      "\($0.first.key),\($0.second.key)=\(FigureText.count($0.rank))"
    }
    let words =
      "no numbers go together as \(pairs.joined(separator: " and ")) say; "
      + "what rises with the same number cannot fall with each other, so bring them nearer to 0"
    for stated in correlations {
      if case .file(let place) = stated.origin { return Failure(places: ["\(place): \(words)"]) }
    }
    return Failure(words, exitCode: .usage)
  }

  /// How many draws are asked for, written as other numbers are: `100k`.
  private func samples() throws(UsageError) -> Int {
    guard let text = invocation.value(of: "--samples") else { return Simulation.usualSamples }
    let counts = Simulation.sampleCounts
    let ends = Double(counts.lowerBound)...Double(counts.upperBound)
    let stated = try? StatedQuantity(text, unit: .count, allowed: ends, acceptsRange: false)
    guard let samples = stated.flatMap({ Int(exactly: $0.spread.likely) }) else {
      let most = FigureText.count(ends.upperBound)
      throw invocation.rejection(
        of: text, for: "--samples", because: "give a whole number from 1 to \(most), such as 100k")
    }
    return samples
  }

  private func seed() throws(UsageError) -> UInt64 {
    guard let text = invocation.value(of: "--seed") else { return Simulation.usualSeed }
    guard text.first?.isASCII ?? false, text.first != "+", let seed = UInt64(text) else {
      throw invocation.rejection(
        of: text, for: "--seed", because: "give a whole number from 0 to \(UInt64.max), such as 7")
    }
    return seed
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
  /// The option that says which ranges go together.
  static let correlateOption = Option(
    "--correlate", .required("PAIR=RANK"),
    "two ranges that go together, such as calls,output=0.5: from -1, opposed, to 1", isRepeatable: true,
    group: "Samples")

  /// `simulate` as the help describes it.
  static func simulate(_ names: Names, _ scenario: [Option]) -> Command {
    Command(
      "simulate", "how sure the answer is: every range drawn many times",
      discussion: """
        Draws all ranges at once, computes the scenario at each draw, and says how likely one option pays back, what it is \
        worth, and what it is regretted by to have decided now. A range of two numbers is drawn evenly, one of three \
        around the likely number (PERT). The same seed gives the same answer on any number of threads.
        """,
      operand: Operand(
        "FILE", "a scenario file, or - for standard input", count: 0...1, values: .files),
      options: [
        Option(
          "--samples", .required("N"), "how many draws", default: String(Simulation.usualSamples),
          group: "Samples"),
        Option(
          "--seed", .required("N"), "what the draws follow from", default: String(Simulation.usualSeed),
          group: "Samples"),
        correlateOption,
        Option(
          "--option", .required("OPTION"), "the option that is looked at", values: .names(names.options),
          default: usualOptionWords, group: "Options"),
        Option(
          "--scenario", .required("NAME"), "one named scenario of the file, instead of its base",
          group: "File"),
      ] + scenario + [
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
