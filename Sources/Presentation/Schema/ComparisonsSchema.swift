/// What ``CompareAnswer`` writes of several files: `ftcalc/comparisons/1`.
enum ComparisonsSchema {
  static let root = JSONSchema.object([
    ("schema", .constant(CompareAnswer.listSchema)),
    (
      "comparisons",
      .list(of: .object([("file", .text.orNull), ("comparison", .definition("comparison"))]))
        .described("one for each file, in the order of the command line")
    ),
  ])

  static let definitions = [("comparison", CompareSchema.root)] + CompareSchema.definitions
}
