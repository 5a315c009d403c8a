internal import CostModel
internal import JSONText

/// The answers for several files as the JSON document that scripts rely on: `ftcalc/comparisons/1`.
enum ComparisonsJSON {
  static let form = Form<[NamedComparison]>([
    .schema("ftcalc/comparisons/1"),
    Member("comparisons", .list(of: entry), "one for each file, in the order of the command line") { $0 },
  ])

  private static let entry = Form<NamedComparison>([
    Member("file", orNull: .text) { $0.file?.name },
    Member("comparison", ComparisonJSON.form.named("comparison")) { $0 },
  ])
}

extension SchemaDocument {
  package static let comparisons = SchemaDocument(
    "comparisons", "what 'compare --json' prints of several files", ComparisonsJSON.form)
}
