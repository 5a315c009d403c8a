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
    SchemaDocument(
      "compare", "what 'compare --json' prints", ComparisonJSON.form,
      order:
        "scenario baseline option part targetShare tokensPerCall tokensPerMonth monthly machines capacity saving breakEven withTeam againstUntuned horizon price range crossover bounds breakEvenBounds assumption"
    ),
    SchemaDocument(
      "comparisons", "what 'compare --json' prints of several files", ComparisonsJSON.form,
      order:
        "comparison features scenario baseline option part targetShare tokensPerCall tokensPerMonth monthly machines capacity saving breakEven withTeam againstUntuned horizon price range crossover bounds breakEvenBounds assumption portfolio feature host upfront"
    ),
    SchemaDocument(
      "levers", "what 'compare --levers --json' prints", LeversJSON.form,
      order: "bill lever notGiven fineTune side saving breakEven range bounds breakEvenBounds assumption"),
    SchemaDocument(
      "levers-list", "what 'compare --levers --json' prints of several files", LeversJSON.list,
      order:
        "levers bill lever notGiven fineTune side saving breakEven range bounds breakEvenBounds assumption"),
    SchemaDocument(
      "months", "what 'compare --by-month --json' prints", MonthsJSON.form,
      order: "option month optionMonth bounds assumption"),
    SchemaDocument(
      "portfolio", "what 'compare --json' prints for several features", PortfolioJSON.form,
      order:
        "portfolio feature host upfront monthly saving breakEven horizon range bounds breakEvenBounds assumption"
    ),
    SchemaDocument(
      "sweep", "what 'sweep --json' prints", SweepJSON.form,
      order: "axis cell until side breakEven bounds assumption"),
    SchemaDocument(
      "check", "what 'check --json' prints", CheckJSON.form,
      order: "decision broken review condition results change prices value"),
    SchemaDocument(
      "sensitivity", "what 'sensitivity --json' prints", SensitivityJSON.form,
      order: "input end value bounds assumption"),
    SchemaDocument(
      "simulation", "what 'simulate --json' prints", SimulationJSON.form,
      order: "result value probabilities choice input correlation bounds assumption"),
    SchemaDocument("prices", "a file of prices for --prices", FileSchema(.priceFile)),
    SchemaDocument(
      "price-list", "what 'prices list --json' prints", PriceListJSON.form, order: "model prices source"),
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

  /// The schema of an answer, whose parts stand in an order.
  private init<Answer>(
    _ name: String, _ title: String, _ form: @escaping @autoclosure @Sendable () -> Form<Answer>,
    order: String
  ) {
    self.init(name: name, title: title) {
      let root = form().schema()
      let parts = order.split(separator: " ").compactMap { name in
        root.definitions.first { $0.name == name }
      }
      return (root, parts)
    }
  }
}
