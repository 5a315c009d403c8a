internal import CostModel
package import JSONText

/// What `compare` answers for one file, or for its flags: the options for a task, or a portfolio of features.
package enum CompareAnswer {
  /// The options for one task.
  case comparison(NamedComparison)
  /// Several features with one bill.
  case portfolio(NamedPortfolio)

  /// The answer for people.
  package func text(width: Int, colors: Bool, isQuiet: Bool) -> String {
    switch self {
    case .comparison(let comparison):
      ComparisonText.text(comparison, width: width, colors: colors, isQuiet: isQuiet)
    case .portfolio(let portfolio): portfolio.text(width: width, colors: colors, isQuiet: isQuiet)
    }
  }

  /// The answer in Markdown.
  package var markdown: String {
    switch self {
    case .comparison(let comparison): ComparisonMarkdown.text(comparison)
    case .portfolio(let portfolio): portfolio.markdown
    }
  }

  /// The answer as a JSON document.
  package var document: JSONOutput {
    switch self {
    case .comparison(let comparison): ComparisonJSON.document(comparison)
    case .portfolio(let portfolio): portfolio.document
    }
  }

  var fileName: String? {
    switch self {
    case .comparison(let comparison): comparison.file?.name
    case .portfolio(let portfolio): portfolio.file.name
    }
  }

  /// The document of one answer, or of several as a list.
  package static func document(_ answers: [CompareAnswer]) -> JSONOutput {
    if let only = answers.first, answers.count == 1 { return only.document }
    return ComparisonsJSON.form.output(answers)
  }

  /// The records of the answers; nil where they do not have the same columns.
  package static func csv(_ answers: [CompareAnswer]) -> String? {
    var comparisons: [NamedComparison] = []
    for answer in answers {
      switch answer {
      case .comparison(let comparison): comparisons.append(comparison)
      case .portfolio(let portfolio): return answers.count == 1 ? PortfolioCSV.text(portfolio.portfolio) : nil
      }
    }
    return ComparisonCSV.text(comparisons)
  }
}
