extension MeasuredCalls: FileObject {
  static let kind = "a measurement"
  static let fields = FieldTable<MeasuredCalls>(
    [
      .amount("inputTokens", required: true, meaning: "of each call") { $0.input = $1 },
      .amount("outputTokens", required: true, meaning: "of each call") { $0.output = $1 },
      .amount("callsPerDay", required: true, meaning: "that one machine carries when it is never idle") {
        $0.callsPerDay = $1
      },
    ] + Field.source("source", checked: "checked", required: false) { $1(&$0.source) })
}
