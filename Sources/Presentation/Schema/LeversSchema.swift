import CostModel

/// What ``LeversJSON`` writes: `ftcalc/levers/1`, and `ftcalc/levers-list/1` for several files.
enum LeversSchema {
  static let root = JSONSchema.object(members)

  static let definitions: [(String, JSONSchema)] =
    [
      ("bill", bill), ("lever", lever), ("notGiven", notGiven),
      ("fineTune", fineTune), ("side", side),
    ]
    + CompareSchema.definitions.filter {
      ["assumption", "bounds", "saving", "breakEven", "breakEvenBounds", "range"].contains($0.0)
    }

  /// The document of several files.
  static let list = JSONSchema.object([
    ("schema", .constant(LeversJSON.listSchema)),
    (
      "files",
      .list(of: .object([("file", .text.orNull), ("levers", .definition("levers"))]))
        .described("one for each file, in the order of the command line")
    ),
  ])

  /// What the document of several files refers to.
  static let listDefinitions = [("levers", root)] + definitions

  private static let members: [(String, JSONSchema)] = [
    ("schema", .constant(LeversJSON.schema)),
    ("asOf", .day.described("the day for prices and availability")),
    ("currency", .constant("USD")),
    ("baseline", .text.described("today's model")),
    ("withoutLevers", .definition("bill").described("today's bill without any lever")),
    ("withLevers", .definition("bill").described("the bill that all levers leave")),
    ("levers", .list(of: .definition("lever")).described("those that are given, in the order of effort")),
    ("notGiven", .list(of: .definition("notGiven"))),
    ("fineTunes", .list(of: .definition("fineTune"))),
    (
      "conclusion",
      .object([("id", .text), ("conclusion", conclusion)]).orNull.described(
        "of the fine-tune that pays back soonest without levers; null without one, or without levers")
    ),
    ("assumptions", .list(of: .definition("assumption")).described("the defaults that a figure depends on")),
    ("notes", CompareSchema.notes),
  ]

  private static let conclusion = JSONSchema.word(of: TuningCase.Conclusion.self)

  private static let bill = JSONSchema.object(
    [("monthly", .number.described("USD at the likely values"))],
    optional: [("range", .definition("bounds").described("present where an input is a range"))])

  private static let lever = JSONSchema.object([
    ("lever", .word(of: Lever.self)),
    (
      "settings",
      .list(
        of: .object([
          ("key", .word(Parameters.standard.all.map(\.key))), ("value", .number),
          ("range", .definition("bounds").orNull), ("unit", .word(of: Unit.self)),
        ])
      ).described("the numbers that set it")
    ),
    ("mix", .text.orNull.described("the mix that routes the calls")),
    ("alone", .definition("bill").described("with this lever and no other")),
    ("saving", .definition("saving").described("alone, against the bill without levers")),
    ("rank", .whole.described("1 saves most alone")),
    ("stacked", .definition("bill").described("with this lever and those before it")),
    ("stackedSaving", .number.described("USD a month that it takes off what those before it leave")),
  ])

  private static let notGiven = JSONSchema.object([
    ("lever", .word(of: Lever.self)),
    (
      "published",
      .object([
        ("key", .text), ("unit", .word(of: Unit.self)), ("low", .number), ("likely", .number),
        ("high", .number), ("source", .text),
      ]).orNull.described("the setting; null where it is the most that the lever can do")
    ),
    ("bill", .definition("bill").described("with it on top of the levers that are given")),
    ("saving", .number.described("USD a month")),
  ])

  private static let fineTune = JSONSchema.object([
    ("id", .text), ("conclusion", conclusion),
    ("withoutLevers", .definition("side")), ("withLevers", .definition("side")),
  ])

  private static let side = JSONSchema.object(
    [
      ("saving", .definition("saving").described(MovedMonth.described)),
      ("breakEven", .definition("breakEven")),
      ("withTeam", .definition("breakEven").described("with the team's time")),
      ("verdict", .word(of: Verdict.self)),
    ], optional: [("range", .definition("range").described("present where an input is a range"))])
}
