internal import JSONText

/// An entry of `correlations` in a scenario file: two parameters whose ranges go together.
struct CorrelationPart: FileObject {
  static let kind = "a correlation"
  static let key = "correlations"
  /// More pairs than this are no reading matter.
  static let limit = 100

  static let fields = FieldTable<CorrelationPart>([
    Field(
      "between", required: true, meaning: "two parameters by their keys",
      shape: .list(.word(registry.all.map(\.key)))
    ) { (value, reader, context) throws(JSONTextError) in
      var names: [String] = []
      try reader.readArray { (_, reader) throws(JSONTextError) in names.append(try reader.readString()) }
      value.readPair(names, behind: reader, &context)
    },
    Field(
      "rank", required: true,
      meaning: "Spearman's correlation of their ranks: -1 opposed, 0 none, 1 together",
      shape: .number(-1...1)
    ) { (value, reader, context) throws(JSONTextError) in
      let number = try reader.readNumber()
      guard abs(number.double) <= 1 else {
        return context.report(.outOfRange(number.text, key: "rank", allowed: "-1 to 1"), behind: reader)
      }
      value.rank = number.double
    },
  ])

  private var pair: [Definition] = []
  private var rank: Double?
  /// The correlation, once it is known to be one, with where it starts.
  private(set) var correlation: Placed<Correlation>?

  private mutating func readPair(_ names: [String], behind reader: JSONReader, _ context: inout FileContext) {
    func refuse(_ text: String, _ reason: String) {
      context.report(.badValue(text, key: "between", reason: reason), behind: reader)
    }
    var pair: [Definition] = []
    for name in names.prefix(2) {
      if let found = registry[key: name] {
        pair.append(found)
      } else {
        let near = nearestNames(to: name, among: registry.all.map(\.key))
        let next = advice(near: near, otherwise: "'ftcalc schema scenario' lists them")
        refuse(name, "no parameter is called so; \(next)")
      }
    }
    let isPair = names.count == 2 && pair.count == 2
    if names.count != 2 {
      refuse("\(names.count) \(names.count == 1 ? "name" : "names")", "name two parameters")
    } else if isPair, pair[0] == pair[1] {
      refuse(names.joined(separator: ", "), "name two different parameters")
    } else if isPair {
      self.pair = pair
    }
  }

  mutating func check(_ object: ObjectInFile, _ context: inout FileContext) {
    guard let rank, let first = pair.first, let second = pair.last else { return }
    correlation = (try? Correlation(first, second, rank: rank)).map {
      Placed(value: $0, place: context.place(of: object))
    }
  }

  func check(after earlier: [CorrelationPart], _ object: ObjectInFile, _ context: inout FileContext) {
    guard let own = correlation?.value,
      earlier.contains(where: { $0.correlation?.value.isOfSamePair(as: own) ?? false })
    else { return }
    context.report(
      .badValue(
        "\(own.first.key), \(own.second.key)", key: "between", reason: "an earlier entry is of the same two"),
      at: object, key: "between")
  }
}

extension Field where Value: ScenarioPartHolder {
  /// The key of the correlations.
  static var correlations: Field {
    Field(
      CorrelationPart.key, meaning: "ranges that go together, for simulate",
      shape: .list(.object(CorrelationPart.self))
    ) { (value, reader, context) throws(JSONTextError) in
      var parts: [CorrelationPart] = []
      var count = 0
      try reader.readArray { (_, reader) throws(JSONTextError) in
        count += 1
        guard count <= CorrelationPart.limit else { return try reader.skipValue() }
        if let part = try context.read(CorrelationPart.self, from: &reader, after: parts) {
          parts.append(part)
        }
      }
      if count > CorrelationPart.limit {
        let reason = "give up to \(CorrelationPart.limit)"
        context.report(
          .badValue("\(count) entries", key: CorrelationPart.key, reason: reason), behind: reader)
      }
      value.part.correlations = parts.compactMap(\.correlation)
    }
  }
}
