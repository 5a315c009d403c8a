extension Throughput: FileObject {
  static let kind = "a measured throughput"
  static let fields = FieldTable<Throughput>(
    [
      .text("accelerator", required: true, meaning: "what was measured, as machines and steps name it") {
        $0.accelerator = $1
      },
      .amount("billionParameters", required: true, meaning: "the size of the model that ran on it") {
        (row, size: Quantity<PlainCount>) in row.modelSize = ModelSize(size.value * 1e9)
      },
      .object("copies", meaning: "of which other machine it is several, instead of rates of its own") {
        $0.copies = $1
      },
      .object(
        "prefillTokensPerSecond",
        meaning: "input tokens read a second, over all calls at once"
      ) { (row, range: PublishedRange) in row.prefill = range.spread ?? row.prefill },
      .object(
        "decodeTokensPerSecond",
        meaning: "output tokens written a second, over all calls at once"
      ) { (row, range: PublishedRange) in row.decode = range.spread ?? row.decode },
      .amount("longestInputTokens", meaning: "the longest input that the rates follow from") {
        $0.longestInput = $1
      },
      .amount("longestOutputTokens", meaning: "the longest output that the rates follow from") {
        $0.longestOutput = $1
      },
      .deferredList("measurements", meaning: "what was measured at single lengths of calls") { $0.later = $1 },
    ] + Field.source("source", checked: "checked", required: false) { $1(&$0.source) } + [
      .notes { $0.notes = $1 }
    ])

  /// What a machine that was measured itself must say.
  private static let measured = [
    "prefillTokensPerSecond", "decodeTokensPerSecond", "longestInputTokens", "longestOutputTokens", "source",
    "checked",
  ]

  func check(_ object: ObjectInFile, _ context: inout FileContext) {
    for key in Self.measured where copies == nil && !object.attempted.contains(key) {
      context.report(.missingKey(key, object: Self.kind), at: object)
    }
    if copies != nil, let key = Self.measured.first(where: object.attempted.contains) {
      context.report(.contradiction(["copies", key], object: Self.kind), at: object, key: key)
    }
    for (key, range) in [("prefillTokensPerSecond", prefill), ("decodeTokensPerSecond", decode)]
    where range.low <= 0 {
      context.report(.notPositive("\(range.low)", key: key), at: object, key: key)
    }
  }

  func check(after earlier: [Throughput], _ object: ObjectInFile, _ context: inout FileContext) {
    if earlier.contains(where: { $0.accelerator == accelerator && $0.modelSize == modelSize }) {
      context.report(.duplicateName(accelerator), at: object, key: "accelerator")
    }
  }
}

extension MachineCopies: FileObject {
  static let kind = "copies"
  static let fields = FieldTable<MachineCopies>([
    .text("of", required: true, meaning: "the other machine, as `throughput` names it") { $0.accelerator = $1 },
    .amount("count", required: true, meaning: "how many of it") { $0.count = $1 },
  ])
}

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
