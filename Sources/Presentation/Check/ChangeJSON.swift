internal import CostModel
internal import JSONText

/// What a check says of something that is not as it was recorded.
enum ChangeJSON {
  static let form = Form<Change>([
    Member("kind", .word) { $0.subject.kind },
    Member("subject", .text, "the input by its key, the model or machine by its id") { $0.subject.name },
    Member("then", side) { $0.subject.sides.then }, Member("now", side) { $0.subject.sides.now },
    Member(
      "effects", orNull: .list(of: effect),
      "what it moved, everything else as it is now; null where that cannot be computed", \.effects),
  ]).named("change")

  private static let effect = Form<Change.Effect>([
    Member("metric", .word) { $0.metric }, Member("at", .word) { $0.end },
    Member("without", .result) { $0.without }, Member("now", .result) { $0.now },
  ])

  private static let side = Form<JSONOutput>(
    .either([.text, .definition("prices", prices)]).orNull
  ) { $0 }

  /// What a record keeps of prices: what there is of them.
  private static let prices = JSONSchema.object(
    [],
    optional: PriceFacts.amountKeys.map { ($0, .number) } + [
      ("steps", .list(of: .object([("callsPerDay", .number), ("usdPerMonth", .number)])))
    ] + PriceFacts.flags.map { ($0.key, .flag) } + [
      ("endOfLife", .day), ("replacement", .text), ("fineTuning", .word(of: FineTuningState.self)),
    ])
}

extension Change.Subject {
  /// What it was, and what it is.
  fileprivate var sides: (then: JSONOutput, now: JSONOutput) {
    switch self {
    case .input(_, let then, let now), .replacement(_, let then, let now): (text(then), text(now))
    case .price(_, let then, let now): (then?.document ?? nil, now?.document ?? nil)
    case .end(_, let then, let now): (text(then?.description), text(now?.description))
    case .fineTuning(_, let then, let now): (text(then?.rawValue), text(now?.rawValue))
    case .choice(let then, let now): (.string(then), .string(now))
    case .day(let then, let now): (.string(then.description), .string(now.description))
    }
  }

  private func text(_ text: String?) -> JSONOutput { text.map { .string($0) } ?? nil }
}
