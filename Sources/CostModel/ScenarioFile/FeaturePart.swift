internal import JSONText

/// A feature in a scenario file: its traffic, what it costs today, and where it goes.
struct FeaturePart: ScenarioPartHolder {
  static let kind = "a feature"
  static let key = "features"
  static let fields = FieldTable<FeaturePart>(
    [
      .name("name", required: true, meaning: "what the feature is called") { $0.name = $1 },
      Field(
        StatedFeature.billKey, meaning: "what it costs a month today, where only the invoice is known",
        shape: .stated(.usdPerMonth, 0...1e12)
      ) { (value, reader, context) throws(JSONTextError) in
        let text = try reader.readQuantityText()
        if let bill = RecordedInput.bill(text) {
          value.bill = bill
        } else {
          context.report(
            .badValue(text, key: StatedFeature.billKey, reason: "give USD a month, such as \"$3,420\""),
            behind: reader)
        }
      },
      Field(
        "option", meaning: "where it goes: a plan or an option; it stays without one",
        shape: .oneOf([.text, .object(OptionPart.self)])
      ) { (value, reader, context) throws(JSONTextError) in
        let place = context.place(of: reader)
        if try reader.peek() == .string {
          let plan = try context.readPlan(&reader, of: "option")
          value.option = plan.map { Placed(value: StatedOption($0), place: place) }
        } else {
          guard let part = try context.read(OptionPart.self, from: &reader) else { return }
          value.optionName = part.model?.place ?? part.machine?.place
          value.unreadable = part.unreadable
          value.option = part.option().map { option in
            let isMix = part.offerKind == .mix
            return Placed(value: isMix ? option.with(.mix(part.mix.mix(of: []))) : option, place: place)
          }
        }
      },
      .name("host", meaning: "the shared host that carries it, by its name under 'hosts'") {
        $0.host = $1
      },
    ] + Field.parts)

  var name: Placed<String>?
  var part = ScenarioPart()
  var bill: Spread?
  var option: Placed<StatedOption>?
  /// Where the model or machine of an option stands that is an object.
  var optionName: FilePlace?
  /// The keys of an option whose value cannot be read.
  var unreadable: Set<String> = []
  var host: Placed<String>?

  mutating func check(_ object: ObjectInFile, _ context: inout FileContext) {
    notePart(object)
    if option != nil, host != nil {
      context.report(.contradiction(["option", "host"], object: Self.kind), at: object, key: "host")
    }
  }

  func check(after earlier: [FeaturePart], _ object: ObjectInFile, _ context: inout FileContext) {
    guard let name = name?.value, earlier.contains(where: { $0.name?.value == name }) else { return }
    context.report(.duplicateName(name), at: object, key: "name")
  }

  /// Where it stands; nil where its name is missing.
  var places: FeaturePlaces? {
    name.map { name in
      let read: [String: Bool] = [
        StatedFeature.billKey: bill != nil, "host": host != nil, "option": option != nil,
      ]
      let known = Set(read.filter(\.value).keys)
      return FeaturePlaces(
        name: name.place, option: option?.place, optionName: optionName ?? option?.place, host: host?.place,
        unreadable: part.unreadable.union(unreadable).subtracting(known))
    }
  }

  /// The feature; nil where its name is missing.
  var feature: StatedFeature? {
    name.map { name in
      StatedFeature(
        name: name.value, statement: part.statement, bill: bill,
        destination: host.map { .host($0.value) } ?? option.map { .option($0.value) } ?? .stays)
    }
  }
}

/// Where a feature stands in a file, so that a problem found later still has its place.
struct FeaturePlaces: Sendable {
  let name: FilePlace
  let option: FilePlace?
  /// The model or machine of its option.
  let optionName: FilePlace?
  let host: FilePlace?
  /// The keys that were meant to be given, and whose value cannot be read.
  let unreadable: Set<String>
}

/// A host in a scenario file that several features share.
struct HostPart: ParameterHolder {
  static let kind = "a host"
  static let key = "hosts"
  static let fields = FieldTable<HostPart>(
    [
      .name("machine", meaning: "a machine of the table; without one its price is given here") {
        $0.machine = $1
      }
    ] + Field.parameters { $0.traits.contains(.isOfHost) })

  var name = ""
  /// Where its name stands.
  var place: FilePlace?
  var machine: Placed<String>?
  var given: StatedOption.Quantities = [:]
  var unreadable: Set<String> = []

  /// The host.
  var host: StatedHost {
    StatedHost(name: name, machine: machine?.value ?? Plan.custom, given: given)
  }
}

/// What is paid once for all features of a scenario file.
struct OncePart: ParameterHolder {
  static let kind = "what is paid once"
  static let key = "once"
  static let fields = FieldTable<OncePart>(
    Field.parameters { StatedBundle.onceKeys.contains($0.key) })

  var given: StatedOption.Quantities = [:]
  var unreadable: Set<String> = []
}
