import JSONText
import Presentation

/// `ftcalc schema`.
enum SchemaCommand {
  /// The schema that is printed when none is named.
  static let preset = SchemaDocument.scenario

  @Sendable static func run(_ invocation: Invocation, in surroundings: Surroundings) -> Outcome {
    let named = invocation.operands.first.flatMap { name in SchemaDocument.all.first { $0.name == name } }
    return Outcome(output: (named ?? preset).output.text(pretty: true))
  }
}

extension CommandTable {
  /// `schema` as the help describes it.
  static let schema = Command("schema", "print the JSON Schema of a document", run: SchemaCommand.run) {
    var discussion = "The schema (2020-12) of a file that is read, or of JSON that is printed."
    for document in SchemaDocument.all { discussion += " \(document.name): \(document.title)." }
    return .init(
      discussion: discussion,
      operand: Operand(
        "NAME", "what the schema is of; without a name, \(SchemaCommand.preset.title)", count: 0...1,
        values: .oneOf(SchemaDocument.all.map(\.name))),
      examples: [
        .init(line: "ftcalc schema", shows: "what an editor needs to check a scenario file"),
        .init(
          line: "ftcalc schema compare | jq '.\"$defs\".option.required'", shows: "what an option always has"),
      ])
  }
}
