internal import JSONText

/// A condition in a scenario file.
struct ConditionPart: FileObject {
  static let kind = "a condition"
  static let fields = FieldTable<ConditionPart>(
    [.word("metric", required: true, meaning: "the result that is looked at") { $0.metric = $1 }]
      + [
        limit(.atMost, "the largest value that is good"), limit(.atLeast, "the smallest value that is good"),
        limit(.risesAtMost, "the share by which it may exceed what was recorded"),
        limit(.fallsAtMost, "the share by which it may fall below what was recorded"),
      ] + [
        .word("level", meaning: "what it does where it does not hold: fail, which is the default, or warn") {
          $0.level = $1
        },
        .share(
          "tolerance", meaning: "share of the limit by which it may be missed, so that noise does not flip it"
        ) {
          $0.tolerance = $1
        },
        .word("at", meaning: "the end of the range that counts; likely by default") { $0.end = $1 },
        .name("in", meaning: "the named scenario in which it must hold") { $0.scenario = $1 },
      ])

  static let variants: [ObjectVariant] = {
    let limited = Metric.allCases.filter { $0.unit != nil }.map(\.rawValue)
    let chosen = Metric.allCases.filter { $0.unit == nil }.map(\.rawValue)
    return ObjectVariant.exactlyOne(of: limits, where: ("metric", limited))
      + [ObjectVariant(("metric", chosen), excluded: limits)]
  }()

  /// The keys of which a condition has one, except one on the chosen option.
  private static let limits = Condition.Relation.allCases.filter { $0 != .isChosen }.map(\.rawValue)

  var metric: Metric?
  var limits: [(relation: Condition.Relation, text: String)] = []
  var level = Condition.Level.fail
  var tolerance = Share(0)
  var end = Condition.End.likely
  var scenario: Placed<String>?
  /// The condition, once it is known to be one.
  private(set) var condition: Condition?

  private static func limit(_ relation: Condition.Relation, _ meaning: String) -> Field<ConditionPart> {
    // A share given as a plain number is at most 1; the units of the metrics have no such end in common.
    let shape = FieldShape.stated(relation.isRelative ? .share : .usd, allowed(relation))
    return Field(relation.rawValue, meaning: meaning, shape: shape) {
      (value, reader, _) throws(JSONTextError) in
      value.limits.append((relation, try reader.readQuantityText()))
    }
  }

  private static func allowed(_ relation: Condition.Relation) -> ClosedRange<Double> {
    relation.isRelative ? 0...1e6 : -1e15...1e15
  }

  mutating func check(_ object: ObjectInFile, _ context: inout FileContext) {
    guard let metric else { return }
    reportSurplus(of: metric, object, &context)
    let relations = limits.map(\.relation.rawValue)
    guard let unit = metric.unit else {
      if let relation = relations.first {
        context.report(
          .badValue(
            metric.rawValue, key: "metric",
            reason: "it is compared with the chosen option; remove '\(relation)'"),
          at: object, key: relation)
      }
      condition = make(metric, .isChosen, 0)
      return
    }
    guard let (relation, text) = limits.first, limits.count == 1 else {
      if limits.count > 1 || !Self.limits.contains(where: object.has) {
        context.report(.needsOneOf(Self.limits, object: Self.kind), at: object)
      }
      return
    }
    let limitUnit = relation.isRelative ? Unit.share : unit
    do throws(QuantityTextError) {
      let stated = try StatedQuantity(
        text, unit: limitUnit, allowed: Self.allowed(relation), acceptsRange: false)
      condition = make(metric, relation, stated.spread.likely)
    } catch {
      let example = relation.isRelative ? "10%" : metric.example
      context.report(
        .badValue(text, key: relation.rawValue, reason: "give one value such as \"\(example)\""),
        at: object, key: relation.rawValue)
    }
  }

  /// Reports keys that mean nothing for the metric or the relation.
  private func reportSurplus(of metric: Metric, _ object: ObjectInFile, _ context: inout FileContext) {
    func refuse(_ key: String, _ text: String, _ reason: String) {
      context.report(.badValue(text, key: key, reason: reason), at: object, key: key)
    }
    let isRelative = limits.contains { $0.relation.isRelative }
    if end != .likely {
      if !metric.hasRange {
        refuse("at", end.rawValue, "\(metric.rawValue) is computed at the likely numbers only; remove 'at'")
      } else if isRelative {
        refuse("at", end.rawValue, "the likely value is what is recorded; remove 'at'")
      }
    }
    if isRelative, let scenario {
      refuse("in", scenario.value, "the base is what is recorded; give 'atMost' or 'atLeast' instead")
    }
    if metric.unit == nil, tolerance.value > 0 {
      refuse("tolerance", Unit.share.text(tolerance.value), "\(metric.rawValue) is a name; remove it")
    }
  }

  private func make(_ metric: Metric, _ relation: Condition.Relation, _ limit: Double) -> Condition {
    Condition(
      metric, relation, limit, level: level, tolerance: tolerance, end: end, scenario: scenario?.value)
  }
}
