internal import CostModel
package import JSONText

extension PriceDiff: Answer {
  package var blocks: [Block] {
    let names = showsNames ? nameBlocks : []
    return [
      .head(name: nil, ("Prices of \(list.origin.escaped(limit: 200))", "as of \(day)")),
      .paragraphs([summary]),
    ] + (differences.rows.isEmpty ? [] : [.table(table)]) + (decisions.isEmpty ? [] : [.table(decisionTable)])
      + [.list(decisions.flatMap(\.words).map { RichText($0) }), .paragraphs([counts, leftOutWords])] + names
  }

  package var document: JSONOutput { PriceDiffJSON.form.output(self) }
  package var records: [[String]]? { CSVColumn.records(PriceDiffRecords.columns, differences.rows) }

  /// What it is held against, in words.
  var other: String { against.map { $0.origin.escaped(limit: 200) } ?? "the built-in table" }

  private var summary: String {
    let rows = differences.rows.count
    let models = Set(differences.rows.map(\.id)).count
    let head =
      rows == 0
      ? "Nothing that both have differs from \(other)."
      : "\(FigureText.counted(rows, "figure")) of \(FigureText.counted(models, "model")) "
        + "\(rows == 1 ? "is" : "are") otherwise than in \(other)."
    let turning = decisions.filter(\.turns)
    guard !decisions.isEmpty else { return head }
    let words =
      turning.isEmpty
      ? "None of \(FigureText.counted(decisions.count, "decision")) turns."
      : "\(FigureText.counted(turning.count, "decision")) of \(decisions.count) "
        + "\(turning.count == 1 ? "turns" : "turn"): \(turning.map { $0.after.name.escaped(limit: 200) }.joined(separator: ", "))."
    return head + " " + words
  }

  private var counts: String {
    "\(FigureText.count(Double(differences.agreeing))) agree in all that the file says; "
      + "\(FigureText.count(Double(differences.onlyAfter.count))) are in the file alone, "
      + "\(FigureText.count(Double(differences.onlyBefore.count))) in \(other) alone."
      + (showsNames ? "" : " --names lists them.")
  }

  private var leftOutWords: String {
    let whole = list.leftOut.filter { !$0.isPart }
    let parts = list.leftOut.filter(\.isPart)
    let reasons = whole.map(\.reason.name).reduce(into: [(name: String, count: Int)]()) { counts, name in
      if let index = counts.firstIndex(where: { $0.name == name }) {
        counts[index].count += 1
      } else {
        counts.append((name, 1))
      }
    }
    let words = reasons.map { "\(FigureText.count(Double($0.count))) \($0.name)" }.joined(separator: ", ")
    let unlikely = whole.compactMap { entry -> String? in
      if case .unlikely(let id, let doubt) = entry.reason { "\(id) \(doubt)" } else { nil }
    }
    return "Of \(FigureText.counted(list.entryCount, "row")) "
      + "\(FigureText.count(Double(list.takenCount))) were taken; left out: \(words.isEmpty ? "none" : words)"
      + (parts.isEmpty ? "." : "; and \(FigureText.counted(parts.count, "part")) of entries that were taken.")
      + (unlikely.isEmpty
        ? ""
        : " Not used before --accept-price ID: \(unlikely.prefix(5).joined(separator: "; "))"
          + (unlikely.count > 5 ? "; and \(unlikely.count - 5) more." : "."))
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

  private var decisionTable: Grid {
    Grid(
      columns: [.init("decision"), .init("without"), .init("with"), .init("turns")],
      rows: decisions.map { decision in
        [
          decision.after.name.escaped(limit: 200), decision.before.status.rawValue,
          decision.after.status.rawValue, decision.turns ? "yes" : "no",
        ]
      })
  }
}

extension PublicPriceList {
  /// The file with its kind and day.
  var origin: String { "\(file) (\(format), \(day?.description ?? "no date"))" }
}

extension DecisionTurn {
  /// What the file moves of it, as sentences.
  var words: [String] {
    let name = after.name.escaped(limit: 200)
    let prices = moved.isEmpty ? "" : " by \(moved.joined(separator: ", "))"
    let moves = moves.map { move in
      "\(move.metric.rawValue) from \(move.then.text(of: move.metric)) to \(move.now.text(of: move.metric))"
    }
    return (moves.isEmpty ? [] : ["\(name) moves\(prices): \(moves.joined(separator: "; "))."])
      + after.problemLines
  }
}

extension PriceDifference {
  /// What differs in words: `cached input above 200,000`.
  var what: String {
    let name = TokenRate.allCases.first { $0.key == key }?.name ?? Self.names[key] ?? key
    return name + (above.map { " above \(FigureText.count($0.value))" } ?? "")
  }

  private static let names = [
    "contextTokens": "longest call", "leastCacheableTokens": "least cacheable", "endOfLife": "ends",
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
