/// What ``CompareAnswer`` writes of several files: `ftcalc/comparisons/1`.
enum ComparisonsSchema {
  static let root = JSONSchema.object([
    ("schema", .constant(CompareAnswer.listSchema)),
    (
      "comparisons",
      .list(
        of: .object([
          ("file", .text.orNull),
          ("comparison", .either([.definition("comparison"), .definition("features")])),
        ])
      )
      .described("one for each file, in the order of the command line")
    ),
  ])

  static let definitions: [(String, JSONSchema)] = {
    let known = Set(CompareSchema.definitions.map(\.0))
    return [("comparison", CompareSchema.root), ("features", PortfolioSchema.root)]
      + CompareSchema.definitions + PortfolioSchema.definitions.filter { !known.contains($0.0) }
  }()
}
