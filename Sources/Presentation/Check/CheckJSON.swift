internal import CostModel
internal import JSONText

/// The report of a check as the JSON document that scripts rely on: `ftcalc/check/1`.
enum CheckJSON {
  static let form = Form<CheckReport>([
    .schema("ftcalc/check/1"), .asOf("the day for prices, availability and reviews") { $0.asOf },
    Member("status", .word, "the worst of all files") { $0.status },
    Member("exitCode", Form(JSONSchema([("type", "integer"), ("enum", [0, 1, 2])])) { .integer($0) }) {
      $0.exitCode
    },
    Member("files", .list(of: file)) { $0.shown },
    Member("leftOut", .whole, "files that hold as recorded, which --only-changed leaves out") {
      $0.files.count - $0.shown.count
    },
  ])

  private static let file = Form<CheckedFile>(.either([decision.schema(), broken.schema()])) { file in
    if let assessment = file.assessment { decision.output((file, assessment)) } else { broken.output(file) }
  }

  private static let decision = Form<(file: CheckedFile, assessment: Assessment)>(
    head([.holds, .warns, .fails]) { $0.file } + AssessmentJSON.members.map { $0.of { $0.assessment } }
  ).named("decision")

  private static let broken = Form<CheckedFile>(
    head([.broken]) { $0 } + [Member("problems", .list(of: problem)) { $0.problems }]
  ).named("broken", "a file that cannot be used")

  private static func head<Value>(
    _ statuses: [CheckStatus], _ file: @escaping @Sendable (Value) -> CheckedFile
  ) -> [Member<Value>] {
    [
      Member("file", .text, "the name that the command line gave") { file($0).name },
      Member("status", .word(of: statuses.map(\.rawValue))) { file($0).status.rawValue },
      Member("recordedAnew", .flag, "whether --update changed the file") { file($0).isRecorded },
    ]
  }

  private static let problem = Form<CheckedFile.Problem>([
    Member("line", orNull: .whole) { $0.position?.line },
    Member("column", orNull: .whole) { $0.position?.column }, Member("message", .text) { $0.message },
  ])
}

extension SchemaDocument {
  package static let check = SchemaDocument("check", "what 'check --json' prints", CheckJSON.form)
}
