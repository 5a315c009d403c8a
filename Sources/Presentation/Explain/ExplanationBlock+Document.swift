internal import CostModel

extension ExplanationBlocks {
  /// The arithmetic as tables of a document.
  var documentBlocks: [Block] {
    let words = Block.words(RichText(title.joined(separator: ", ") + "."))
    guard arithmetic.isEmpty, let row = explanation.row else {
      return [words] + arithmetic.flatMap(\.documentBlocks)
    }
    return [words, .list(comparison.notes(on: row).map { RichText($0.words) })]
  }
}

extension ExplanationBlock {
  /// The part as a table, or as a heading where it has no lines.
  var documentBlocks: [Block] {
    guard !lines.isEmpty else { return [.heading(heading.capitalisedWord)] }
    var rows: [[RichText]] = []
    for line in lines {
      switch line {
      case .sum(let label, let formula, let amount):
        rows.append([RichText(label), RichText(formula), RichText(amount)])
      case .number(let flag, let value, let origin):
        rows.append([RichText(flag), RichText(origin), RichText(value)])
      case .words(let words): rows.append(["", RichText(words), ""])
      }
    }
    let columns: [Grid.Column] = [.init("what"), .init("how"), .init("amount", .right)]
    return [.table(Grid(heading, columns, rows, .sums))]
  }
}

extension String {
  /// A word in capitals as one of a sentence: `Today`.
  fileprivate var capitalisedWord: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
