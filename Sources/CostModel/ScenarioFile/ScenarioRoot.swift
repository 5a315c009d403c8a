internal import JSONText

/// The outermost object of a scenario file.
struct ScenarioRoot: ScenarioPartHolder {
  static let kind = "a scenario file"
  /// More named scenarios than this are no reading matter.
  static let scenarioLimit = 20
  /// More features than this are no one bill.
  static let featureLimit = 10_000
  /// More hosts than this are not shared.
  static let hostLimit = 100
  /// More prices of one's own than this belong into a price file.
  static let priceLimit = 100

  static let fields = FieldTable<ScenarioRoot>(
    [
      .schemaReference,
      .text("title", meaning: "what the file is about") { $0.title = $1 },
    ] + Field.parts + [
      .correlations,
      Field(
        "options", meaning: "what today's model is compared with; a proposal without it",
        shape: OptionList.shape
      ) {
        (value, reader, context) throws(JSONTextError) in
        value.options = try OptionList.read(&reader, &context)
      },
      Field("prices", meaning: "prices of your own, over the tables", shape: .list(.object(LocalPrice.self)))
      {
        (value, reader, context) throws(JSONTextError) in
        try reader.readArray { (_, reader) throws(JSONTextError) in
          let place = context.place(before: reader)
          guard let price = try context.read(LocalPrice.self, from: &reader) else { return }
          value.prices.append(Placed(value: price, place: place))
        }
        if value.prices.count > priceLimit {
          let count = "\(value.prices.count) prices"
          context.report(.badValue(count, key: "prices", reason: "give up to \(priceLimit)"), behind: reader)
          value.prices = []
        }
      },
      Field(
        "scenarios", meaning: "what is said otherwise under a name, such as low and high",
        shape: .named(.object(NamedScenarioPart.self), names: nil)
      ) { (value, reader, context) throws(JSONTextError) in
        try reader.readObject { (name, reader) throws(JSONTextError) in
          context.checkName(name, reader)
          guard var part = try context.read(NamedScenarioPart.self, from: &reader) else { return }
          part.name = name
          value.scenarios.append(part)
        }
        if value.scenarios.count > scenarioLimit {
          let count = "\(value.scenarios.count) scenarios"
          context.report(
            .badValue(count, key: "scenarios", reason: "give up to \(scenarioLimit)"), behind: reader)
          value.scenarios = []
        }
      },
      Field(
        HostPart.key, meaning: "machines that several features share, by name",
        shape: .named(.object(HostPart.self), names: nil)
      ) { (value, reader, context) throws(JSONTextError) in
        var names: Set<String> = []
        try reader.readObject { (name, reader) throws(JSONTextError) in
          context.checkName(name, reader)
          names.insert(name)
          let place = context.place(of: reader)
          guard var part = try context.read(HostPart.self, from: &reader) else { return }
          part.name = name
          part.place = place
          value.hosts.append(part)
        }
        value.hostNames = names
        if value.hosts.count > hostLimit {
          let count = "\(value.hosts.count) hosts"
          context.report(
            .badValue(count, key: HostPart.key, reason: "give up to \(hostLimit)"), behind: reader)
          value.hosts = []
        }
      },
      .object(OncePart.key, meaning: "what is paid once for all features") { $0.once = $1 },
      Field(
        FeaturePart.key, meaning: "the features of a product that share one bill",
        shape: .list(.object(FeaturePart.self))
      ) { (value, reader, context) throws(JSONTextError) in
        var count = 0
        try reader.readArray { (_, reader) throws(JSONTextError) in
          count += 1
          guard count <= featureLimit else { return try reader.skipValue() }
          if let part = try context.read(FeaturePart.self, from: &reader, after: value.features) {
            value.features.append(part)
          }
        }
        if count > featureLimit {
          context.report(
            .badValue("\(count) features", key: FeaturePart.key, reason: "give up to \(featureLimit)"),
            behind: reader)
        }
      },
      .object(FitPart.key, meaning: "what is known of the task, for assess") { (root, part: FitPart) in
        root.replies.take(part.replies)
      },
      .object(
        QualityPart.key,
        meaning: "what a test of the tuned model showed; check holds a decision to tune to it"
      ) {
        (root, part: QualityPart) in root.replies.take(part.replies)
      },
      .object(DecisionPart.key, meaning: "what was decided, and what must hold") { $0.decision = $1 },
    ])

  var title: String?
  var part = ScenarioPart()
  var options: OptionList?
  var prices: [Placed<LocalPrice>] = []
  var scenarios: [NamedScenarioPart] = []
  var hosts: [HostPart] = []
  /// What the hosts are called, those that cannot be read among them; nil where none could be.
  var hostNames: Set<String>?
  var once: OncePart?
  var features: [FeaturePart] = []
  var replies = Replies()
  var decision: DecisionPart?

  mutating func check(_ object: ObjectInFile, _ context: inout FileContext) {
    notePart(object)
    if !features.isEmpty, options != nil {
      context.report(
        .badName("options", reason: "each feature has its own 'option' or 'host'"),
        at: object, key: "options")
    }
    for key in [HostPart.key, OncePart.key] where !object.has(FeaturePart.key) && object.has(key) {
      context.report(
        .badName(key, reason: "it is for 'features', and the file has none"), at: object, key: key)
    }
  }
}

/// A named scenario of a file: what it says otherwise than the file itself.
struct NamedScenarioPart: ScenarioPartHolder {
  static let kind = "a named scenario"
  static let fields = FieldTable<NamedScenarioPart>(Field.parts + [.correlations])

  var name = ""
  var part = ScenarioPart()
}

extension ObjectShape {
  /// A scenario file.
  package static var scenarioFile: ObjectShape { ObjectShape(ScenarioRoot.self) }
}
