internal import CostModel

extension SchemaDocument {
  /// The schema of a scenario file.
  package static let scenario = SchemaDocument(
    "scenario", "a scenario file for compare and check", FileSchema(.scenarioFile))

  /// The schema of a price file.
  package static let prices = SchemaDocument(
    "prices", "a file of prices for --prices", FileSchema(.priceFile))

  /// The schema of the rules of fit.
  package static let fit = SchemaDocument(
    "fit", "the rules that assess asks, pricing/fit.json", FileSchema(.fitRules))

  /// The schema of a file that is read.
  private init(_ name: String, _ title: String, _ file: @escaping @autoclosure @Sendable () -> FileSchema) {
    self.init(name: name, title: title) {
      let schema = file()
      return (schema.root, schema.definitions)
    }
  }
}
