internal import CostModel
package import JSONText

extension NamedComparison: Answer {
  package var caveats: [String] {
    comparison.rangesMayLeaveOut ? comparison.notes.filter(\.isOfRanges).map(\.words) : []
  }

  package var document: JSONOutput { ComparisonJSON.form.output(self) }

  package static func document(of answers: [NamedComparison]) -> JSONOutput {
    if let only = answers.first, answers.count == 1 { return only.document }
    return ComparisonsJSON.form.output(answers)
  }

  package static func records(of answers: [NamedComparison]) -> [[String]]? { ComparisonCSV.records(answers) }
}
