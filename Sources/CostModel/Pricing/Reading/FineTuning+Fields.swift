extension FineTuning: FileObject {
  static let kind = "a fine-tuning entry"
  static let fields = FieldTable<FineTuning>(
    [
      .list("availability", required: true) { $0.availability = $1 },
      .text("why") { $0.why = $1 },
      .text("method") { $0.method = $1 },
      .list("prices") { $0.prices = $1 },
      .object("endOfLife") { $0.endOfLife = $1 },
    ] + Field.source("source", checked: "checked") { $1(&$0.source) } + [.texts("notes") { $0.notes = $1 }])
}

extension Availability: FileObject {
  static let kind = "a state of availability"
  static let fields = FieldTable<Availability>(
    [
      .day("from") { $0.from = $1 },
      .word("state", required: true) { $0.state = $1 },
    ])
}

extension TuningPrices: FileObject {
  static let kind = "a fine-tuning price"
  static let fields = FieldTable<TuningPrices>(
    [.day("from") { $0.from = $1 }] + Field.rates { $0.rates[$1] = $2 } + [
      .amount("usdPerMillionTrainingTokens") { $0.training = $1 },
      .amount("usdPerTrainingHour") { $0.trainingHour = $1 },
    ]
      + Field.source("trainingSource", checked: "trainingChecked", required: false) { value, change in
        var source = value.trainingSource ?? Source("", checked: nil)
        change(&source)
        value.trainingSource = source
      } + [
        .amount("usdPerHostingHour") { $0.hosting = $1 },
        .flag("tokensIncluded") { $0.areTokensIncluded = $1 },
        .amount("usdPerStoredModelMonth") { $0.storage = $1 },
        .flag("confirmed") { $0.isConfirmed = $1 },
      ] + Field.source("source", checked: "checked") { $1(&$0.source) })

  func check(_ object: ObjectInFile, _ context: inout FileContext) {
    rates.check(isConfirmed: isConfirmed, object, &context)
    if let training, training > TokenRates.limit, !isConfirmed {
      let key = "usdPerMillionTrainingTokens"
      context.report(
        .unlikelyPrice(training.value, key: key, limit: TokenRates.limit.value), at: object, key: key)
    }
    if let trainingSource {
      let lacks = trainingSource.title.isEmpty ? "trainingSource" : "trainingChecked"
      // A key whose value could not be read has been reported already.
      if trainingSource.title.isEmpty || trainingSource.checked == nil, !object.has(lacks) {
        context.report(.missingKey(lacks, object: Self.kind), at: object)
      }
    }
  }
}
