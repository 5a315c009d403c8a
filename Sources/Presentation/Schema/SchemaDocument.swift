import CostModel
package import JSONText

/// A JSON Schema that the program prints, under the name that it is asked for by.
package struct SchemaDocument: Sendable {
  /// The name: `compare`.
  package let name: String
  /// What it describes, as a clause.
  package let title: String
  /// The value as a whole, and the parts that it refers to by name; made when asked for.
  private let content: @Sendable () -> (root: JSONSchema, definitions: [(String, JSONSchema)])

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
  /// Every schema that the program prints; adding one is one entry here.
  package static let all: [SchemaDocument] = [
    scenario,
    SchemaDocument("compare", "what 'compare --json' prints", ComparisonJSON.form),
    SchemaDocument("comparisons", "what 'compare --json' prints of several files", ComparisonsJSON.form),
    SchemaDocument("levers", "what 'compare --levers --json' prints", LeversJSON.form),
    SchemaDocument("levers-list", "what 'compare --levers --json' prints of several files", LeversJSON.list),
    SchemaDocument("months", "what 'compare --by-month --json' prints", MonthsJSON.form),
    SchemaDocument("portfolio", "what 'compare --json' prints for several features", PortfolioJSON.form),
    SchemaDocument("sweep", "what 'sweep --json' prints", SweepJSON.form),
    SchemaDocument("check", "what 'check --json' prints", CheckJSON.form),
    SchemaDocument("sensitivity", "what 'sensitivity --json' prints", SensitivityJSON.form),
    SchemaDocument("simulation", "what 'simulate --json' prints", SimulationJSON.form),
    SchemaDocument("prices", "a file of prices for --prices", FileSchema(.priceFile)),
    SchemaDocument("price-list", "what 'prices list --json' prints", PriceListJSON.form),
  ]

  /// The schema of a scenario file.
  package static let scenario = SchemaDocument(
    "scenario", "a scenario file for compare and check", FileSchema(.scenarioFile))

  /// The schema of a file that is read.
  private init(_ name: String, _ title: String, _ file: @escaping @autoclosure @Sendable () -> FileSchema) {
    self.init(name: name, title: title) {
      let schema = file()
      return (schema.root, schema.definitions)
    }
  }

  /// The schema of an answer.
  private init<Answer>(
    _ name: String, _ title: String, _ form: @escaping @autoclosure @Sendable () -> Form<Answer>
  ) {
    self.init(name: name, title: title) {
      let schema = form().schema()
      return (schema, schema.definitions.map { ($0.name, $0.schema) })
    }
  }
}
