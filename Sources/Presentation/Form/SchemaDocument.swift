package import JSONText

/// A JSON Schema that the program prints, under the name that it is asked for by.
package struct SchemaDocument: Sendable {
  /// The name: `compare`.
  package let name: String
  /// What it describes, as a clause.
  package let title: String
  /// The value as a whole, and the parts that it refers to by name; made when asked for.
  let content: @Sendable () -> (root: JSONSchema, definitions: [(String, JSONSchema)])

  /// The document; its `$id` carries the version of the documents that it describes.
  package var output: JSONOutput {
    let (root, definitions) = content()
    let head: [(String, JSONOutput)] = [
      ("$schema", "https://json-schema.org/draft/2020-12/schema"),
      ("$id", "urn:ftcalc:schema:\(name):1"),
      ("title", .string(title)),
    ]
    let parts = definitions.map { ($0.0, $0.1.output) }
    return .object(head + root.keywords + (parts.isEmpty ? [] : [("$defs", .object(parts))]))
  }
}

extension SchemaDocument {
  /// The schema of an answer.
  init<Answer>(
    _ name: String, _ title: String, _ form: @escaping @autoclosure @Sendable () -> Form<Answer>
  ) {
    self.init(name: name, title: title) {
      let schema = form().schema()
      return (schema, schema.definitions.map { ($0.name, $0.schema) })
    }
  }
}
