import CostModel
import JSONText
import Presentation

/// `ftcalc init`.
struct InitCommand: RunCommand {
  let invocation: Invocation
  let surroundings: Surroundings

  func run() throws -> Outcome {
    // A file made of flags has no decision yet.
    let advice = { (file: String) in
      "; next: ftcalc compare \(file)\(priceFlags)"
        + (saysSomething ? "" : ", ftcalc check \(file)\(priceFlags)")
    }
    return try invocation.written(surroundings, advice: advice) { try text(named: $0 ?? "standard output") }
  }

  /// The flags of prices as they were given, without which the file can mean other prices or models.
  private var priceFlags: String {
    let names = Set(CommandTable.priceOptions.map(\.name))
    return invocation.given.filter { names.contains($0.option) }
      .map { " \($0.option)" + ($0.value.map { " " + $0.shellWord } ?? "") }.joined()
  }

  /// The file of the flags, or the worked example where none was given.
  private func text(named name: String) throws -> String {
    let book = try invocation.priceBook(surroundings)
    let day = surroundings.today
    guard saysSomething else { return ScenarioFileText(exampleIn: book, on: day).text }
    let flags = try ScenarioFlags(invocation).statement()
    // What compare would refuse is refused in the words of the flags, rather than written down.
    _ = try StatedScenario(flags: flags, asOf: day, book: book).comparison()
    let text = ScenarioFileText(flags, in: book, on: day).text
    _ = try StatedScenario(Array(text.utf8), named: name, under: Statement(), asOf: day, over: book)
    return text
  }

  /// Whether an option was given that describes a scenario.
  private var saysSomething: Bool {
    let scenario =
      (CommandTable.scenarioOptions(CommandTable.Names()) + CommandTable.economicsOptions
      + [CommandTable.correlateOption]).map(\.name)
    return invocation.given.contains { scenario.contains($0.option) }
  }
}

extension CommandTable {
  /// `init` as the help describes it.
  static func initialise(_ names: Names) -> Command {
    Command(
      "init", "write a scenario file to go on with", run: InitCommand.run
    ) {
      .init(
        discussion: """
          The file holds what the flags say, and behind // everything else that can be said, with its default. \
          ftcalc compare FILE then prints what ftcalc compare prints with the same flags. Without any of them it is a \
          worked example with options, scenarios and a decision.

          A file is written whole or not at all, and --force puts it in the place of the old one in one step: a \
          symbolic link stays, another hard link keeps the old text.
          """,
        options: writingOptions + scenarioOptions(names) + economicsOptions
          + [correlateOption] + priceOptions,
        examples: [
          .init(line: "ftcalc init --to ticket.json", shows: "the worked example"),
          .init(
            line:
              "ftcalc init --calls 50k --input 1200 --output 80 --with ft:bedrock/nova-2-lite --to ticket.json",
            shows: "a file of your own numbers"),
        ])
    }
  }
}
