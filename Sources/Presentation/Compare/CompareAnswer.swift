internal import CostModel
package import JSONText

/// What `compare` answers for one file, or for its flags: the options for a task, or a portfolio of features.
package enum CompareAnswer {
  /// The options for one task.
  case comparison(NamedComparison)
  /// Several features with one bill.
  case portfolio(NamedPortfolio)

  var fileName: String? {
    switch self {
    case .comparison(let comparison): comparison.file?.name
    case .portfolio(let portfolio): portfolio.file.name
    }
  }
}

extension CompareAnswer: Answer {
  package var blocks: [Block] {
    switch self {
    case .comparison(let comparison): comparison.blocks
    case .portfolio(let portfolio): portfolio.blocks
    }
  }

  package var caveats: [String] {
    switch self {
    case .comparison(let named):
      named.comparison.rangesMayLeaveOut ? named.comparison.notes.filter(\.isOfRanges).map(\.words) : []
    case .portfolio(let named):
      named.portfolio.rangesMayLeaveOut ? named.portfolio.notes.filter(\.isOfRanges).map(\.words) : []
    }
  }

  package var document: JSONOutput {
    switch self {
    case .comparison(let comparison): ComparisonJSON.form.output(comparison)
    case .portfolio(let portfolio): PortfolioJSON.form.output(portfolio)
    }
  }

  package static func document(of answers: [CompareAnswer]) -> JSONOutput {
    if let only = answers.first, answers.count == 1 { return only.document }
    return ComparisonsJSON.form.output(answers)
  }

  package static func records(of answers: [CompareAnswer]) -> [[String]]? {
    var comparisons: [NamedComparison] = []
    for answer in answers {
      switch answer {
      case .comparison(let comparison): comparisons.append(comparison)
      case .portfolio(let portfolio):
        return answers.count == 1 ? PortfolioCSV.records(portfolio.portfolio) : nil
      }
    }
    return ComparisonCSV.records(comparisons)
  }
}
