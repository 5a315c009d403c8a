internal import CostModel
internal import JSONText

extension CheckReport {
  /// The report in a document, such as a job summary or a comment on a change: how many decisions hold, then each file.
  var documentBlocks: [Block] {
    [.heading(summary, level: 2)] + shown.flatMap(\.documentBlocks)
      + [.paragraphs([monthWords ?? "", isUnchanged ? "" : priceAgeWords ?? ""])]
  }
}

extension CheckedFile {
  fileprivate var documentBlocks: [Block] {
    let heading = Block.heading("\(status.mark) \(name.escaped(limit: .max))")
    guard let assessment else { return [heading, .list(problemLines.map { RichText($0) })] }
    let choice = assessment.choiceWords + assessment.decidedWords
    let recorded = isRecorded ? ", recorded anew" : ""
    return [heading, .paragraphs(["\(choice): \(assessment.conditionWords)\(recorded)."])]
      + [assessment.conditionTable].compactMap { $0.map(Block.table) } + [.paragraphs(assessment.sentences)]
      + [assessment.changeTable].compactMap { $0.map(Block.table) }
  }
}

extension Assessment {
  /// What changed since the decision was recorded; nil where nothing did.
  fileprivate var changeTable: Grid? {
    guard let recorded = decision.recorded, !changes.isEmpty else { return nil }
    return Grid(
      columns: [
        .init("changed since \(recorded.asOf)"), .init("then", .right), .init("now", .right),
        .init("effect"),
      ],
      rows: changes.map { change in
        let (then, now) = change.values
        return [change.title, then, now, change.effectWords.joined(separator: "; ")]
      })
  }
}

extension CheckStatus {
  /// The sign in front of a heading.
  fileprivate var mark: String {
    switch self {
    case .holds: "✅"
    case .warns: "⚠️"
    case .fails: "❌"
    case .broken: "🚫"
    }
  }
}
