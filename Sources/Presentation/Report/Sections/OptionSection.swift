internal import CostModel

extension ReportSection {
  /// Every option side by side, as `compare` shows them.
  static func options(_ subject: ReportSubject) -> ReportSection {
    let comparison = subject.comparison
    var blocks: [Block] = [
      .table(comparison.table(minor: []).captioned("What each option costs, saves and when it pays back"))
    ]
    if let features = ToldFeatures(comparison) {
      blocks.append(.table(features.featureTable.captioned("What each feature costs, and where it goes")))
      blocks.append(.list(features.loadWords.map { RichText($0) }))
    }
    if let table = subject.named.scenarioTable {
      blocks.append(.table(table.captioned("The named scenarios of the file")))
    }
    blocks.append(.list(subject.named.footWords.map { RichText(marked: $0) }))
    return ReportSection("options", "The options side by side", blocks)
  }
}

extension NamedComparison {
  /// How the table of the comparison is read, a sentence each.
  fileprivate var footWords: [String] {
    let comparison = comparison
    return [comparison.againstWords, comparison.rangeWords, comparison.setupWords].compactMap(\.self)
      + comparison.markWords(comparison.rows)
      + (comparison.scenario.options == nil ? [comparison.proposalWords] : [])
  }
}
