import JSONText
import Presentation

/// `ftcalc schema`.
enum SchemaCommand {
  /// The schema that is printed when none is named.
  static let preset = SchemaDocument.scenario

  static func run(_ invocation: Invocation) -> Outcome {
    let named = invocation.operands.first.flatMap { name in SchemaDocument.all.first { $0.name == name } }
    return Outcome(output: (named ?? preset).output.text(pretty: true))
  }
}
