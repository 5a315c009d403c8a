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
      .object(
        "prefillTokensPerSecond", required: true,
        meaning: "input tokens read a second, over all calls at once"
      ) { (row, range: PublishedRange) in row.prefill = range.spread ?? row.prefill },
      .object(
        "decodeTokensPerSecond", required: true,
        meaning: "output tokens written a second, over all calls at once"
      ) { (row, range: PublishedRange) in row.decode = range.spread ?? row.decode },
      .amount("longestInputTokens", required: true, meaning: "the longest input that the rates follow from") {
        $0.longestInput = $1
      },
      .amount("longestOutputTokens", required: true, meaning: "the longest output that the rates follow from")
      {
        $0.longestOutput = $1
      },
      .deferredList("measurements", meaning: "what was measured at single lengths of calls") {
        $0.later = $1
      },
    ] + Field.source("source", checked: "checked") { $1(&$0.source) } + [
      .notes { $0.notes = $1 }
    ])

  func check(_ object: ObjectInFile, _ context: inout FileContext) {
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
  static let kind = "a multiple machine"
  static let fields = FieldTable<MachineCopies>([
    .text("accelerator", required: true, meaning: "what it is, as machines name it") { $0.accelerator = $1 },
    .text("of", required: true, meaning: "what each of them is, as `throughput` names it") { $0.single = $1 },
    .amount("count", required: true, meaning: "how many") { $0.count = $1 },
  ])
}
