internal import JSONText

/// What a scenario file keeps of the day on which its decision was recorded.
struct RecordPart: FileObject {
  static let kind = "a record"
  static let key = "recorded"
  static let fields = FieldTable<RecordPart>(
    [
      .day("asOf", required: true, meaning: "the day of the prices") { $0.asOf = $1 },
      .text(Record.choiceKey, meaning: "the choice by its id") { $0.choice = $1 },
      .named("inputs", .text, meaning: "the numbers of the scenario by their key") {
        (name, reader, context) throws(JSONTextError) in
        let text = try context.readText(&reader, of: name)
        if !RecordedInput(name).accepts(text) { context.reportRecorded(text, of: name, behind: reader) }
        return text
      } set: {
        $0.inputs = $1
      },
      .named("prices", .object(PriceFacts.self), meaning: "what the tables said of each option") {
        (_, reader, context) throws(JSONTextError) in
        try context.read(PriceFacts.self, from: &reader)
      } set: {
        $0.prices = $1
      },
      .named(
        "results", .oneOf([.number(-.infinity...(.infinity)), .text]), names: Metric.allCases.map(\.rawValue),
        meaning: "the results of the choice by their metric"
      ) { (name, reader, context) throws(JSONTextError) in
        if try reader.peek() == .number, Metric(rawValue: name)?.unit != nil {
          return MetricValue.number(try reader.readNumber().double)
        }
        let text = try context.readText(&reader, of: name)
        let value = Metric(rawValue: name).flatMap { MetricValue(recorded: text, of: $0) }
        if value == nil { context.reportRecorded(text, of: name, behind: reader) }
        return value ?? .unknown
      } set: {
        $0.results = $1
      },
      Field(Record.qualityKey, meaning: "what a test of the choice showed: 188/200", shape: .text) {
        (part, reader, context) throws(JSONTextError) in
        let text = try context.readText(&reader, of: Record.qualityKey)
        do throws(TallyTextError) { part.quality = try Tally(text) } catch {
          context.reportRecorded(text, of: Record.qualityKey, behind: reader)
        }
      },
    ])

  var asOf: CalendarDate?
  var choice: String?
  var inputs: [String: String] = [:]
  var prices: [String: PriceFacts] = [:]
  var results: [String: MetricValue] = [:]
  var quality: Tally?

  /// The record; nil where its day is missing.
  var record: Record? {
    asOf.map { day in
      Record(
        asOf: day, choice: choice, inputs: inputs, prices: prices,
        results: Dictionary(
          results.compactMap { key, value in Metric(rawValue: key).map { ($0, value) } }
        ) { first, _ in first }, quality: quality)
    }
  }
}

extension PriceFacts: FileObject {
  static let kind = "a recorded price"
  static let fields = FieldTable<PriceFacts>(
    amountKeys.map { key in
      .fact(key, meaning: "what the tables said, in the unit of the key") { $0.amounts[key] = $1 }
    }
      + [
        .fact(PriceFacts.formerPlatformFee, meaning: "\(PriceFacts.platformFee), as earlier records call it")
        {
          $0.amounts[PriceFacts.platformFee] = $1
        },
        .list("steps", meaning: "the sizes of the machine, smallest first") { $0.steps = $1 },
      ]
      + flags.map { flag in .flag(flag.key, meaning: flag.meaning) { $0[keyPath: flag.path] = $1 } } + [
        .day("endOfLife", meaning: "the first day without the model") { $0.endOfLife = $1 },
        .text("replacement", meaning: "the model that follows it") { $0.replacement = $1 },
        .word("fineTuning", meaning: "who may start to tune it") { $0.fineTuning = $1 },
        .text("source", meaning: "the public price file that it was taken from, with its day") {
          $0.source = $1
        },
      ])
}

extension PriceFacts.Step: FileObject {
  static let kind = "a recorded size of a machine"
  static let fields = FieldTable<PriceFacts.Step>(
    [
      .fact("callsPerDay", required: true, meaning: "the most that it is said to carry") {
        $0.callsPerDay = $1
      },
      .fact("usdPerMonth", required: true, meaning: "its price") { $0.usdPerMonth = $1 },
    ])
}

extension MetricValue {
  /// The value that a record writes as a text: the status of a break-even that is not reached, or the name of an option;
  /// nil for a text that is no value of the metric.
  init?(recorded text: String, of metric: Metric) {
    if metric == .bestOption {
      self = .option(text)
      return
    }
    guard metric.isBreakEven, let status = BreakEven.Status(rawValue: text) else { return nil }
    switch status {
    case .never: self = .notReached(.never(.costsTheSame))
    case .afterEndOfLife: self = .notReached(.afterEndOfLife(needed: nil))
    case .unavailable: self = .notReached(.unavailable)
    case .immediate, .paysBack: return nil
    }
  }
}

extension FileContext {
  /// Reports a text in a record that its key does not take.
  fileprivate mutating func reportRecorded(_ text: String, of key: String, behind reader: JSONReader) {
    let reason = "restore it, or remove 'recorded' and run ftcalc check --update"
    report(.badValue(text, key: key, reason: reason), behind: reader)
  }
}

extension Field {
  /// A key with a number that a table held: 0 or above.
  fileprivate static func fact(
    _ key: String, required: Bool = false, meaning: String,
    _ set: @escaping @Sendable (inout Value, Double) -> Void
  ) -> Field {
    Field(key, required: required, meaning: meaning, shape: .number(0...1e15)) {
      (value, reader, context) throws(JSONTextError) in
      let number = try reader.readNumber()
      if (0...1e15).contains(number.double) {
        set(&value, number.double)
      } else {
        context.report(.outOfRange(number.text, key: key, allowed: "0 to 1e15"), behind: reader)
      }
    }
  }

  /// A key with an object whose keys are names.
  fileprivate static func named<Element>(
    _ key: String, _ shape: FieldShape, names: [String]? = nil, meaning: String,
    read: @escaping @Sendable (String, inout JSONReader, inout FileContext) throws(JSONTextError) -> Element?,
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
        do throws(JSONTextError) { found[name] = try read(name, &reader, &context) } catch {
          try context.collect(error)
        }
      }
      set(&value, found)
    }
  }
}
