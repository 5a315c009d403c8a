package import CostModel

/// What `compare --explain` answers: every line of one option's arithmetic.
package struct ExplanationAnswer {
  private let parts: ExplanationBlocks

  package init(_ explanation: Explanation, of comparison: Comparison) {
    parts = ExplanationBlocks(explanation: explanation, comparison: comparison)
  }
}

extension ExplanationAnswer: Answer {
  package var blocks: [Block] { [.drawing(Sums(parts: parts))] }
}

/// Sums whose amounts stand at the right edge.
private struct Sums: Drawing {
  let parts: ExplanationBlocks

  func text(on page: Page) -> [String] { ExplanationText.lines(parts, width: page.width) }

  var document: [Block] {
    parts.documentBlocks + [parts.remarks, parts.sources].compactMap(\.self).flatMap(\.documentBlocks)
  }
}
