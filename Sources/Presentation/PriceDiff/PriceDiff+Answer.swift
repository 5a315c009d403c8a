internal import CostModel
package import JSONText

extension PriceDiff: Answer {
  package var blocks: [Block] {
    let decided: [Block] =
      decisions.isEmpty
      ? [] : [.table(decisions.table), .list(decisions.flatMap(\.words).map { RichText($0) })]
    return [.heading("Prices of \(list.origin.escaped(limit: 200)), as of \(day)"), .paragraphs([summary])]
      + decided + (differences.rows.isEmpty ? [] : [.table(table)])
      + [.paragraphs([counts, list.leftOutWords(isNamed: showsNames)])] + (showsNames ? nameBlocks : [])
  }

  package var document: JSONOutput { PriceDiffJSON.form.output(self) }
  package var records: [[String]]? { CSVColumn.records(PriceDiffRecords.columns, differences.rows) }

  /// What it is held against, in words.
  var other: String { against?.origin.escaped(limit: 200) ?? base }

  private var summary: String {
    let rows = differences.rows.count
    let models = Set(differences.rows.map(\.id)).count
    let held = list.heldBack.count
    let head =
      (rows == 0
        ? "Nothing that both have differs from \(other)"
        : "\(FigureText.counted(rows, "figure")) of \(FigureText.counted(models, "model")) "
          + "\(rows == 1 ? "is" : "are") otherwise than in \(other)")
      + (held == 0
        ? "." : "; \(FigureText.counted(held, "price")) of the file \(held == 1 ? "is" : "are") not used.")
    return decisions.isEmpty ? head : decisions.summary + " " + head
  }

  private var counts: String {
    "\(FigureText.count(Double(differences.agreeing))) agree in all that the file says; "
      + "\(FigureText.count(Double(differences.onlyAfter.count))) are in the file alone, "
      + "\(FigureText.count(Double(differences.onlyBefore.count))) in \(other) alone."
      + (showsNames ? "" : " --names lists them.")
  }

  private var nameBlocks: [Block] {
    [
      .heading("In the file alone"), .paragraphs([differences.onlyAfter.joined(separator: ", ")]),
      .heading("In \(other) alone"), .paragraphs([differences.onlyBefore.joined(separator: ", ")]),
      .heading("Left out"),
      .list(
        list.leftOut.map { RichText("\($0.key.escaped(limit: 120)): \($0.reason)") }),
    ]
  }

  private var table: Grid {
    Grid(
      columns: [
        .init("model"), .init("what"), .init(against == nil ? "table" : "before", .right),
        .init("of"), .init("file", .right), .init("of"), .init("times", .right),
      ], rows: differences.rows.map(\.cells))
  }
}

extension PublicPriceList {
  /// The file with its kind and day.
  var origin: String { "\(file) (\(format), \(day?.description ?? "no date"))" }
}

extension PriceDifference {
  /// What differs in words: `cached input above 200,000`.
  var what: String {
    let name = TokenRate.allCases.first { $0.key == key }?.name ?? Self.names[key] ?? key
    return name + (above.map { " above \(FigureText.count($0.value))" } ?? "")
  }

  private static let names = [
    "contextTokens": "longest call", "leastCacheableTokens": "least cacheable", "endOfLife": "ends",
    PriceDifference.threshold: "longer calls begin above",
  ]

  fileprivate var cells: [String] {
    let days = [sourceBefore, sourceAfter].map { $0?.checked?.description ?? "-" }
    return [
      id, what, before.map(text) ?? "-", days[0], text(after), days[1],
      factor.map { Unit.factor.text(Rounding.significant(($0 * 100).rounded() / 100)) } ?? "",
    ]
  }

  private func text(_ value: Value) -> String {
    switch value {
    case .number(let number):
      key.hasPrefix("usd") ? FigureText.price(number) : FigureText.count(number)
    case .day(let day): day.description
    }
  }
}
