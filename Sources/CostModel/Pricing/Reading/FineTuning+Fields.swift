extension FineTuning: FileObject {
  static let kind = "a fine-tuning entry"
  static let fields = FieldTable<FineTuning>(
    [
      .list("availability", required: true, meaning: "a list by date") { $0.availability = $1 },
      .text("why", meaning: "why it is closed or was never open") { $0.why = $1 },
      .text("method", meaning: "as the vendor names it") { $0.method = $1 },
      .deferredList("prices", meaning: "a list by date, for the tuned model") { $0.dated = $1 },
      .object("endOfLife", meaning: "when tuned models stop, which need not be the day of the model itself") {
        $0.endOfLife = $1
      },
    ] + Field.source("source", checked: "checked") { $1(&$0.source) } + [
      .notes { $0.notes = $1 }.forReference
    ])
}

extension Availability: FileObject {
  static let kind = "a state of availability"
  static let fields = FieldTable<Availability>(
    [
      .from { $0.from = $1 },
      .word("state", required: true, meaning: "who may start a job") { $0.state = $1 },
    ])
}

extension TuningPrices: FileObject {
  static let kind = "a fine-tuning price"
  static let fields = FieldTable<TuningPrices>(
    [.from { $0.from = $1 }] + Field.rates { $0.rates[$1] = $2 } + Field.training { $1(&$0) }
      + Field.source(
        "trainingSource", checked: "trainingChecked", required: false,
        meaning: "where the training price was read, when it is another place"
      ) { value, change in
        var source = value.trainingSource ?? Source("", checked: nil)
        change(&source)
        value.trainingSource = source
      } + Field.hosting { $1(&$0) } + [
        .confirmed { $0.isConfirmed = $1 },
        .unconfirmed { $0.unconfirmed = $1 },
      ] + Field.source("source", checked: "checked") { $1(&$0.source) })

  func check(_ object: ObjectInFile, _ context: inout FileContext) {
    rates.check(isConfirmed: isConfirmed, object, &context)
    if let training, training > TokenRates.limit, !isConfirmed {
      let key = PriceFacts.training
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

extension Field {
  /// The keys of what a training run costs.
  static func training(
    _ change: @escaping @Sendable (inout Value, (inout TuningPrices) -> Void) -> Void
  ) -> [Field] {
    [
      .amount(PriceFacts.training, meaning: "tokens of the examples, times the epochs") { value, price in
        change(&value) { $0.training = price }
      },
      .amount(PriceFacts.trainingHour, meaning: "where training is billed by the clock") { value, price in
        change(&value) { $0.trainingHour = price }
      },
      .amount(PriceFacts.freeTraining, meaning: "trained tokens of a run that are not billed") {
        value, tokens in
        change(&value) { $0.freeTraining = tokens }
      },
      .flag(PriceFacts.validation, meaning: "true where tokens of validation are billed as trained ones are")
      {
        value, isBilled in
        change(&value) { $0.isValidationBilled = isBilled }
      },
    ]
  }

  /// The keys of what a deployed fine-tune costs.
  static func hosting(
    _ change: @escaping @Sendable (inout Value, (inout TuningPrices) -> Void) -> Void
  ) -> [Field] {
    [
      .amount(PriceFacts.hosting, meaning: "for keeping the model deployed, used or not") { value, price in
        change(&value) { $0.hosting = price }
      },
      .flag(PriceFacts.tokensIncluded, meaning: "true where the hosting fee is all there is to pay") {
        value, areIncluded in
        change(&value) { $0.areTokensIncluded = areIncluded }
      },
      .amount(PriceFacts.storage, meaning: "for keeping the model stored") { value, price in
        change(&value) { $0.storage = price }
      },
    ]
  }
}
