internal import JSONText

/// The decision in a scenario file.
struct DecisionPart: FileObject {
  static let kind = "a decision"
  static let key = "decision"
  static let fields = FieldTable<DecisionPart>(
    [
      .name(Record.choiceKey, required: true, meaning: "the chosen option by its name, baseline, or features")
      {
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
