import JSONText
import Presentation

/// `ftcalc schema`.
enum SchemaCommand {
  /// Every schema: those of files that are read, then those of what the commands print.
  static var all: [SchemaDocument] {
    [preset, .prices, .fit] + CommandTable.ftcalc().commands.flatMap(\.schemas)
  }

  /// The schema that is printed when none is named.
  static let preset = SchemaDocument.scenario

  @Sendable static func run(_ invocation: Invocation, in surroundings: Surroundings) -> Outcome {
    let named = invocation.operands.first.flatMap { name in all.first { $0.name == name } }
    return Outcome(output: (named ?? preset).output.text(pretty: true))
  }
}

extension CommandTable {
  /// `schema` as the help describes it.
  static let schema = Command("schema", "print the JSON Schema of a document", run: SchemaCommand.run) {
    let all = SchemaCommand.all
    let meanings = all.map { " \($0.name): \($0.title)." }
    return .init(
      discussion: "The schema (2020-12) of a file that is read, or of JSON that is printed."
        + meanings.joined(),
      operand: Operand(
        "NAME", "what the schema is of; without a name, \(SchemaCommand.preset.title)", count: 0...1,
        values: .oneOf(all.map(\.name))),
      examples: [
        .init(line: "ftcalc schema", shows: "what an editor needs to check a scenario file"),
        .init(
          line: "ftcalc schema compare | jq '.\"$defs\".option.required'", shows: "what an option always has"),
      ])
  }
}
