internal import JSONText

/// What a scenario file keeps of the day on which its decision was recorded.
struct RecordPart: FileObject {
  static let kind = "a record"
  static let key = "recorded"
  static let fields = FieldTable<RecordPart>(
    [
      .day("asOf", required: true, meaning: "the day of the prices") { $0.asOf = $1 },
      .named("inputs", .text, meaning: "the numbers of the scenario by their key") {
        (reader, context) throws(JSONTextError) in
        try context.readText(&reader, of: "inputs")
      } set: {
        $0.inputs = $1
      },
      .named("prices", .object(PriceFacts.self), meaning: "what the tables said of each option") {
        (reader, context) throws(JSONTextError) in
        try context.read(PriceFacts.self, from: &reader)
      } set: {
        $0.prices = $1
      },
      .named(
        "results", .oneOf([.number(-.infinity...(.infinity)), .text]), names: Metric.allCases.map(\.rawValue),
        meaning: "the results of the choice by their metric"
      ) { (reader, context) throws(JSONTextError) in
        try reader.peek() == .number
          ? MetricValue.number(try reader.readNumber().double)
          : MetricValue(recorded: try context.readText(&reader, of: "results"))
      } set: {
        $0.results = $1
      },
    ])

  var asOf: CalendarDate?
  var inputs: [String: String] = [:]
  var prices: [String: PriceFacts] = [:]
  var results: [String: MetricValue] = [:]

  /// The record; nil where its day is missing.
  var record: Record? {
    asOf.map { day in
      Record(
        asOf: day, inputs: inputs, prices: prices,
        results: Dictionary(
          results.compactMap { key, value in Metric(rawValue: key).map { ($0, value) } }
        ) { first, _ in first })
    }
  }
}

extension PriceFacts: FileObject {
  static let kind = "a recorded price"
  static let fields = FieldTable<PriceFacts>(
    amountKeys.map { key in
      .amount(key) { (facts: inout PriceFacts, amount: USD) in facts.amounts[key] = amount.value }
    }
      + [
        .list("steps") { $0.steps = $1 },
        .day("endOfLife") { $0.endOfLife = $1 },
        .text("replacement") { $0.replacement = $1 },
      ])
}

extension PriceFacts.Step: FileObject {
  static let kind = "a recorded size of a machine"
  static let fields = FieldTable<PriceFacts.Step>(
    [
      .amount("callsPerDay", required: true) { (step: inout PriceFacts.Step, amount: DailyCalls) in
        step.callsPerDay = amount.value
      },
      .amount("usdPerMonth", required: true) { (step: inout PriceFacts.Step, amount: MonthlyUSD) in
        step.usdPerMonth = amount.value
      },
    ])
}

extension MetricValue {
  /// The value that a record writes as a text: the status of a break-even, or the name of an option.
  init(recorded text: String) {
    switch text {
    case "never": self = .notReached(.never(.costsTheSame))
    case "afterEndOfLife": self = .notReached(.afterEndOfLife(needed: nil))
    case "unavailable": self = .notReached(.unavailable)
    default: self = .option(text)
    }
  }
}

extension Field {
  /// A key with an object whose keys are names.
  fileprivate static func named<Element>(
    _ key: String, _ shape: FieldShape, names: [String]? = nil, meaning: String,
    read: @escaping @Sendable (inout JSONReader, inout FileContext) throws(JSONTextError) -> Element?,
    set: @escaping @Sendable (inout Value, [String: Element]) -> Void
  ) -> Field {
    Field(key, meaning: meaning, shape: .named(shape, names: names)) {
      (value, reader, context) throws(JSONTextError) in
      var found: [String: Element] = [:]
      try reader.readObject { (name, reader) throws(JSONTextError) in
        context.checkName(name, reader)
        if let names, !names.contains(name) {
          context.report(
            .unknownKey(name, object: "'\(key)'", nearest: nearestNames(to: name, among: names)),
            behind: reader)
          return
        }
        do throws(JSONTextError) { found[name] = try read(&reader, &context) } catch {
          try context.collect(error)
        }
      }
      set(&value, found)
    }
  }
}
