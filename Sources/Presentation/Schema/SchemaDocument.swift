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
  /// The schema of an answer, whose parts stand in an order.
  private init<Answer>(
    _ name: String, _ title: String, order: String,
    _ form: @escaping @autoclosure @Sendable () -> Form<Answer>
  ) {
    self.init(name: name, title: title) {
      let root = form().schema()
      let parts = order.split(separator: " ").compactMap { name in
        root.definitions.first { $0.name == name }
      }
      return (root, parts)
    }
  }

  /// Every schema that the program prints; adding one is one entry here.
  package static let all: [SchemaDocument] = [
    scenario, compare, comparisons, levers, leversList, months, portfolio, sweep, check, sensitivity,
    simulation, prices, priceList,
  ]

  /// The schema of a scenario file.
  package static let scenario = SchemaDocument(
    name: "scenario", title: "a scenario file for compare and check"
  ) {
    let schema = FileSchema(.scenarioFile)
    return (schema.root, schema.definitions)
  }

  /// The schema of what `compare` writes as JSON.
  package static let compare = SchemaDocument(name: "compare", title: "what 'compare --json' prints") {
    (CompareSchema.root, CompareSchema.definitions)
  }

  /// The schema of what `compare` writes as JSON of several files.
  package static let comparisons = SchemaDocument(
    name: "comparisons", title: "what 'compare --json' prints of several files"
  ) {
    (ComparisonsSchema.root, ComparisonsSchema.definitions)
  }

  /// The schema of what `compare --levers` writes as JSON.
  package static let levers = SchemaDocument(
    name: "levers", title: "what 'compare --levers --json' prints"
  ) {
    (LeversSchema.root, LeversSchema.definitions)
  }

  /// The schema of what `compare --levers` writes as JSON of several files.
  package static let leversList = SchemaDocument(
    name: "levers-list", title: "what 'compare --levers --json' prints of several files"
  ) {
    (LeversSchema.list, LeversSchema.listDefinitions)
  }

  /// The schema of what `compare --by-month` writes as JSON.
  package static let months = SchemaDocument(
    "months", "what 'compare --by-month --json' prints", order: "option month optionMonth bounds assumption",
    MonthsJSON.form)

  /// The schema of what `compare` writes as JSON for a file with features.
  package static let portfolio = SchemaDocument(
    name: "portfolio", title: "what 'compare --json' prints for several features"
  ) {
    (PortfolioSchema.root, PortfolioSchema.definitions)
  }

  /// The schema of what `sweep` writes as JSON.
  package static let sweep = SchemaDocument(
    "sweep", "what 'sweep --json' prints", order: "axis cell until side breakEven bounds assumption",
    SweepJSON.form)

  /// The schema of what `check` writes as JSON.
  package static let check = SchemaDocument(
    "check", "what 'check --json' prints",
    order: "decision broken review condition results change prices value",
    CheckJSON.form)

  /// The schema of what `sensitivity` writes as JSON.
  package static let sensitivity = SchemaDocument(
    "sensitivity", "what 'sensitivity --json' prints", order: "input end value bounds assumption",
    SensitivityJSON.form)

  /// The schema of what `simulate` writes as JSON.
  package static let simulation = SchemaDocument(
    name: "simulation", title: "what 'simulate --json' prints"
  ) {
    (SimulationSchema.root, SimulationSchema.definitions)
  }

  /// The schema of a price file.
  package static let prices = SchemaDocument(name: "prices", title: "a file of prices for --prices") {
    let schema = FileSchema(.priceFile)
    return (schema.root, schema.definitions)
  }

  /// The schema of what `prices list` writes as JSON.
  package static let priceList = SchemaDocument(
    "price-list", "what 'prices list --json' prints", order: "model prices source", PriceListJSON.form)
}
