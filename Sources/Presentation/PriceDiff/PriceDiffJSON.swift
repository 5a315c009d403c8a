internal import CostModel
internal import JSONText

/// What a public file changes, as the JSON document that scripts rely on: `ftcalc/prices-diff/1`.
enum PriceDiffJSON {
  static let form = Form<PriceDiff>([
    .schema("ftcalc/prices-diff/1"), .asOf("the day whose prices are compared") { $0.day }, .currency,
    Member("file", file) { $0.list },
    Member("against", orNull: file, "the file before it; null for the built-in table") { $0.against },
    Member("base", .text, "what it is held against, in words: the table, with the files of --prices") {
      $0.other
    },
    Member("rows", .list(of: row), "what the file has otherwise") { $0.differences.rows },
    Member("agreeing", .whole, "models that agree in all that the file says") { $0.differences.agreeing },
    Member("onlyInFile", .list(of: .text), "models of the file alone") { $0.differences.onlyAfter },
    Member("onlyInTable", .list(of: .text), "models with a price that the file lacks") {
      $0.differences.onlyBefore
    },
    Member("leftOut", .list(of: leftOut), "entries of the file, and parts of them, that were not taken") {
      $0.list.leftOut
    },
    Member("turns", .flag, "whether a decision turns") { $0.turns },
    Member("decisions", .list(of: decision)) { $0.decisions },
  ])

  private static let file = Form<PublicPriceList>([
    Member("name", .text) { $0.file }, Member("format", .text, "the kind of file: LiteLLM") { $0.format },
    Member("day", orNull: .day) { $0.day }, Member("entries", .whole) { $0.entryCount },
    Member("taken", .whole, "entries that were taken") { $0.takenCount },
  ]).named("priceFile")

  private static let row = Form<PriceDifference>([
    Member("id", .text) { $0.id },
    Member("key", .text, "as in a price file: usdPerMillionInputTokens") { $0.key },
    Member("aboveInputTokens", orNull: .number) { $0.above },
    Member("before", orNull: value) { $0.before }, Member("after", value) { $0.after },
    Member("times", orNull: .number, "the second over the first") { $0.factor },
    Member("checkedBefore", orNull: .day) { $0.sourceBefore?.checked },
    Member("checkedAfter", orNull: .day) { $0.sourceAfter?.checked },
    Member("sourceBefore", orNull: .text) { $0.sourceBefore?.title },
    Member("sourceAfter", orNull: .text) { $0.sourceAfter?.title },
  ]).named("difference")

  private static let value = Form<PriceDifference.Value>(.either([.number, .day])) { value in
    switch value {
    case .number(let number): .number(number)
    case .day(let day): .string(day.description)
    }
  }

  private static let leftOut = Form<LeftOut>([
    Member("key", .text, "the name of the entry in the file") { $0.key },
    Member("reason", .text, "in a word: notChat") { $0.reason.name },
    Member("part", .flag, "whether the rest of the entry was taken") { $0.isPart },
    Member("why", .text) { $0.reason.description },
  ]).named("leftOut")

  private static let decision = Form<DecisionTurn>([
    Member("file", .text) { $0.after.name },
    Member("before", .word, "how it stands without the file") { $0.before.status },
    Member(
      "beforeIsRecorded", .flag, "whether 'before' is at the prices that it records of another public file"
    ) { $0.isBeforeRecorded },
    Member("after", .word, "how it stands with it") { $0.after.status },
    Member("turns", .flag, "whether it stands with one of the two alone") { $0.turns },
    Member("heldBack", .list(of: .text), "prices of the file that it needs and that are not used") {
      $0.heldBack.compactMap(\.doubtWords)
    },
    Member("movedPrices", .list(of: .text), "whose prices it rests on and the file has otherwise") {
      $0.moved
    },
    Member("moves", .list(of: move), "its results that move") { $0.moves },
    Member("problems", .list(of: .text), "why it cannot be used") { $0.after.problemLines },
    Member("problemsBefore", .list(of: .text), "why it cannot be used without the file") {
      $0.before.problemLines
    },
  ]).named("decision")

  private static let move = Form<Assessment.Move>([
    Member("metric", .word) { $0.metric }, Member("before", .text) { $0.then.text(of: $0.metric) },
    Member("after", .text) { $0.now.text(of: $0.metric) },
  ]).named("move")
}

extension SchemaDocument {
  package static let pricesDiff = SchemaDocument(
    "prices-diff", "what 'prices diff --json' prints", PriceDiffJSON.form)
}

/// The differences as flat records, for spreadsheets.
enum PriceDiffRecords {
  static var columns: [CSVColumn<PriceDifference>] {
    [
      .init("id", \.id), .init("key", \.key), .init(number: "aboveInputTokens") { $0.above?.value },
      .init("before") { $0.before.map(text) ?? "" }, .init("after") { text($0.after) },
      .init(number: "times") { $0.factor },
      .init("checkedBefore") { $0.sourceBefore?.checked?.description ?? "" },
      .init("checkedAfter") { $0.sourceAfter?.checked?.description ?? "" },
    ]
  }

  private static func text(_ value: PriceDifference.Value) -> String {
    switch value {
    case .number(let number): CSVText.number(number)
    case .day(let day): day.description
    }
  }
}
