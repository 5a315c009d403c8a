extension Model: FileObject {
  static let kind = "a model"
  static let fields = FieldTable<Model>(
    [
      .text(
        "id", required: true,
        meaning:
          "the name people use: small letters, digits, dots and hyphens; the provider is put before it"
      ) { $0.id = $1 },
      .texts("aliases", meaning: "vendor ids and dated snapshots") { $0.aliases = $1 },
      .amount(
        "tokenFactor",
        meaning: "tokens that its tokenizer makes of a text, over those of earlier models of the provider"
      ) {
        $0.tokenFactor = $1
      },
      .amount("contextTokens", meaning: "tokens of the longest call that it takes, input and output together")
      {
        $0.contextWindow = $1
      },
      .amount(
        "leastCacheableTokens", meaning: "tokens of the shortest call that the prompt cache takes part in"
      ) {
        $0.leastCacheable = $1
      },
      .deferredList("prices", meaning: "a list by date; absent for a model that is sold fine-tuned only") {
        $0.dated = $1
      },
      .list("variants", meaning: "other prices that it is sold at: by hour, region or tier of service") {
        $0.variants = $1
      }.forReference,
      .object("fineTuning", meaning: "absent where nobody knows whether it can be tuned") {
        $0.fineTuning = $1
      },
      .object("endOfLife", meaning: "absent while nobody has announced one") { $0.endOfLife = $1 },
      .notes { $0.notes = $1 }.forReference,
    ])

  func check(after _: [Model], _ object: ObjectInFile, _ context: inout FileContext) {
    if !id.isShortName { context.report(.badID(id), at: object, key: "id") }
    for (index, name) in ([id] + aliases).enumerated() where !context.takeModelName(name) {
      context.report(.duplicateName(name), at: object, key: index == 0 ? "id" : "aliases")
    }
  }
}

extension ModelVariant: FileObject {
  static let kind = "a variant"
  static let fields = FieldTable<ModelVariant>(
    [
      .text("name", required: true, meaning: "the name behind the model's and an `@`: `flex`") {
        $0.name = $1
      },
      .text("meaning", required: true, meaning: "when or where its prices hold, as a clause") {
        $0.meaning = $1
      },
      .list("prices", required: true, meaning: "a list by date; what it leaves out is unknown") {
        $0.prices = $1
      },
      .notes { $0.notes = $1 },
    ])

  func check(after earlier: [Self], _ object: ObjectInFile, _ context: inout FileContext) {
    if !name.isShortName { context.report(.badID(name), at: object, key: "name") }
    if earlier.contains(where: { $0.name == name }) {
      context.report(.duplicateName(name), at: object, key: "name")
    }
  }
}

extension EndOfLife: FileObject {
  static let kind = "an end of life"
  static let fields = FieldTable<EndOfLife>(
    [
      .day("on", required: true, meaning: "the first day without the model") { $0.on = $1 },
      .text("replacement", meaning: "the full id the vendor names, which must be in the tables") {
        $0.replacement = $1
      },
    ] + Field.source("source", checked: "checked") { $1(&$0.source) })

  func check(_ object: ObjectInFile, _ context: inout FileContext) {
    if let replacement { context.expect(replacement: replacement, in: object) }
  }
}
