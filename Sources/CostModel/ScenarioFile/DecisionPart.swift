internal import JSONText

/// The decision in a scenario file.
struct DecisionPart: FileObject {
  static let kind = "a decision"
  static let key = "decision"
  static let fields = FieldTable<DecisionPart>(
    [
      .name("choose", required: true, meaning: "the chosen option by its name, baseline, or features") {
        $0.chosen = $1
      },
      .text("why", meaning: "the reason, for whoever reads it later") { $0.why = $1 },
      .text("decidedBy", meaning: "who decided") { $0.decidedBy = $1 },
      .day("decidedOn", meaning: "when it was decided") { $0.decidedOn = $1 },
      .day("reviewBy", meaning: "when it is to be looked at again; check warns 30 days before") {
        $0.reviewBy = $1
      },
      .word("afterReview", meaning: "what an overdue review does: fail, which is the default, or warn") {
        $0.afterReview = $1
      },
      .placedList("must", meaning: "what must hold for the decision to stand") { $0.conditions = $1 },
      .object(RecordPart.key, meaning: "what was true when it was recorded; written by check --update") {
        $0.record = $1
      },
    ])

  var chosen: Placed<String>?
  var why: String?
  var decidedBy: String?
  var decidedOn: CalendarDate?
  var reviewBy: CalendarDate?
  var afterReview = Condition.Level.fail
  var conditions: [Placed<ConditionPart>] = []
  var record: RecordPart?

  /// The decision; nil where something is wrong with it.
  var decision: Decision? {
    guard let chosen else { return nil }
    return Decision(
      chosen: chosen.value, place: chosen.place, why: why, decidedBy: decidedBy, decidedOn: decidedOn,
      reviewBy: reviewBy, afterReview: afterReview,
      conditions: conditions.compactMap { part in
        part.value.condition.map { Placed(value: $0, place: part.place) }
      },
      recorded: record?.record)
  }
}

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

  var metric: Metric?
  var limits: [(relation: Condition.Relation, text: String)] = []
  var level = Condition.Level.fail
  var tolerance = Share(0)
  var end = Condition.End.likely
  var scenario: Placed<String>?
  /// The condition, once it is known to be one.
  private(set) var condition: Condition?

  private static func limit(_ relation: Condition.Relation, _ meaning: String) -> Field<ConditionPart> {
    let shape = FieldShape.oneOf([.number(-1e15...1e15), .text])
    return Field(relation.rawValue, meaning: meaning, shape: shape) {
      (value, reader, _) throws(JSONTextError) in
      value.limits.append((relation, try reader.readQuantityText()))
    }
  }

  mutating func check(_ object: ObjectInFile, _ context: inout FileContext) {
    guard let metric else { return }
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
    let all = Condition.Relation.allCases.filter { $0 != .isChosen }.map(\.rawValue)
    guard let (relation, text) = limits.first, limits.count == 1 else {
      if limits.count > 1 || !all.contains(where: object.has) {
        context.report(.needsOneOf(all, object: Self.kind), at: object)
      }
      return
    }
    let limitUnit = relation.isRelative ? Unit.share : unit
    let allowed = relation.isRelative ? 0...1e6 : -1e15...1e15
    do throws(QuantityTextError) {
      let stated = try StatedQuantity(text, unit: limitUnit, allowed: allowed, acceptsRange: false)
      condition = make(metric, relation, stated.spread.likely)
    } catch {
      let example = relation.isRelative ? "10%" : metric.example
      context.report(
        .badValue(text, key: relation.rawValue, reason: "give one value such as \"\(example)\""),
        at: object, key: relation.rawValue)
    }
  }

  private func make(_ metric: Metric, _ relation: Condition.Relation, _ limit: Double) -> Condition {
    Condition(
      metric, relation, limit, level: level, tolerance: tolerance, end: end, scenario: scenario?.value)
  }
}

extension Field {
  /// A key with a list of conditions, each with its place.
  fileprivate static func placedList(
    _ key: String, meaning: String,
    _ set: @escaping @Sendable (inout Value, [Placed<ConditionPart>]) -> Void
  ) -> Field {
    Field(key, meaning: meaning, shape: .list(.object(ConditionPart.self))) {
      (value, reader, context) throws(JSONTextError) in
      var parts: [Placed<ConditionPart>] = []
      try reader.readArray { (_, reader) throws(JSONTextError) in
        let place = context.place(before: reader)
        guard let part = try context.read(ConditionPart.self, from: &reader) else { return }
        parts.append(Placed(value: part, place: place))
      }
      set(&value, parts)
    }
  }
}
