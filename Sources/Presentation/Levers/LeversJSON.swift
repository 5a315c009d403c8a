internal import CostModel
internal import JSONText

/// The levers as the JSON document that scripts rely on: `ftcalc/levers/1`.
enum LeversJSON {
  /// What the document says it is.
  static let schema = "ftcalc/levers/1"
  /// What a document of several files says it is.
  static let listSchema = "ftcalc/levers-list/1"

  /// The document.
  static func document(_ levers: LeverComparison) -> JSONOutput {
    let full = levers.full
    return [
      "schema": .string(schema),
      "asOf": .string(full.scenario.asOf.description),
      "currency": "USD",
      "baseline": .string(full.today.id),
      "withoutLevers": bill(levers.bareBill),
      "withLevers": bill(levers.bill),
      "levers": .array(levers.effects.map(effect)),
      "notGiven": .array(levers.offers.map(offer)),
      "fineTunes": .array(levers.tuning.map(tuning)),
      "conclusion": levers.effects.isEmpty ? nil : levers.headline.map(conclusion) ?? nil,
      "assumptions": .array(full.assumptions.map(\.document)),
      "notes": .array(
        ((levers.conclusionWords.map { [$0] } ?? []) + full.notes.map(\.words)).map { .string($0) }),
    ]
  }

  private static func bill(_ bill: LeverBill) -> JSONOutput {
    var members: [(String, JSONOutput)] = [("monthly", .number(bill.likely.value))]
    if bill.isRange { members.append(("range", .bounds(bill.low.value, bill.high.value))) }
    return .object(members)
  }

  private static func effect(_ effect: LeverEffect) -> JSONOutput {
    [
      "lever": .string(effect.lever.rawValue),
      "settings": .array(effect.numbers.map(setting)),
      "mix": .optional(effect.mix),
      "alone": bill(effect.alone),
      "saving": .saving(effect.saving, share: effect.savingShare),
      "rank": .integer(effect.rank),
      "stacked": bill(effect.stacked),
      "stackedSaving": .number(effect.stackedSaving.value),
    ]
  }

  private static func setting(_ number: Assumption) -> JSONOutput {
    [
      "key": .string(number.definition.key), "value": .number(number.spread.likely),
      "range": number.spread.isRange ? .bounds(number.spread.low, number.spread.high) : nil,
      "unit": .string(number.definition.unit.rawValue),
    ]
  }

  private static func offer(_ offer: LeverOffer) -> JSONOutput {
    var published: JSONOutput = nil
    if case .published(let spread, let source, _) = offer.setting {
      published = [
        "key": .optional(offer.parameter?.key), "unit": .optional(offer.parameter?.unit.rawValue),
        "low": .number(spread.low), "likely": .number(spread.likely), "high": .number(spread.high),
        "source": .string(source.title),
      ]
    }
    return [
      "lever": .string(offer.lever.rawValue), "published": published, "bill": bill(offer.bill),
      "saving": .number(offer.saving.value),
    ]
  }

  private static func tuning(_ tuning: TuningCase) -> JSONOutput {
    [
      "id": .string(tuning.offer.id), "conclusion": .string(tuning.conclusion.rawValue),
      "withoutLevers": side(tuning.withoutLevers), "withLevers": side(tuning.withLevers),
    ]
  }

  private static func side(_ side: TuningCase.Side) -> JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("saving", .saving(side.saving, share: side.savingShare)),
      ("breakEven", side.breakEven.document(simple: side.simple?.bill)),
      ("withTeam", side.withTeam.document(simple: side.simple?.withTeam)),
      ("verdict", .string(side.verdict.rawValue)),
    ]
    if let range = side.range { members.append(("range", range.document)) }
    return .object(members)
  }

  private static func conclusion(_ tuning: TuningCase) -> JSONOutput {
    ["id": .string(tuning.offer.id), "conclusion": .string(tuning.conclusion.rawValue)]
  }

  /// The document of one answer, or of several files as a list.
  static func document(_ answers: [(file: String?, levers: LeverComparison)]) -> JSONOutput {
    if let only = answers.first, answers.count == 1 { return document(only.levers) }
    return [
      "schema": .string(listSchema),
      "files": .array(
        answers.map { ["file": .optional($0.file), "levers": document($0.levers)] }),
    ]
  }
}
