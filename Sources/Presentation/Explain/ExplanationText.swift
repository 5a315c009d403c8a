internal import CostModel

/// Every line of one option's arithmetic, for people: its numbers, its results, and where each number came from.
struct ExplanationText {
  private let width: Int

  static func lines(_ blocks: ExplanationBlocks, width: Int) -> [String] {
    ExplanationText(width: min(width, 100)).lines(blocks)
  }

  private func lines(_ blocks: ExplanationBlocks) -> [String] {
    if let row = blocks.explanation.row, row.figures == nil {
      return blocks.title + [""]
        + blocks.comparison.notes(on: row).flatMap { $0.words.wrapped(to: width) }
    }
    let all = blocks.arithmetic + (blocks.remarks.map { [$0] } ?? []) + [blocks.sources]
    return blocks.title + all.flatMap { ["", $0.heading] + $0.lines.flatMap(lines) }
  }

  private func lines(_ line: ExplanationBlock.Line) -> [String] {
    switch line {
    case .sum(let label, let formula, let amount): sum(label, formula, amount)
    case .number(let flag, let value, let origin): number(flag, value, origin)
    case .words(let words): words.wrapped(to: width, indent: 2)
    }
  }

  /// A label, what it is made of, and the amount at the right edge; wrapped where it is too long.
  private func sum(_ label: String, _ formula: String, _ amount: String) -> [String] {
    let label = label.count < 14 ? label : label + " "
    let start = "  " + label.padding(to: 14) + formula
    let gap = width - start.count - amount.count
    guard gap < 2 else { return [start + String(repeating: " ", count: gap) + amount] }
    let parts = formula.wrapped(to: width - 16 - amount.count - 2)
    return parts.enumerated().flatMap { index, part in
      let text = (index == 0 ? "  " + label.padding(to: 14) : String(repeating: " ", count: 16)) + part
      guard index == parts.count - 1 else { return [text] }
      return [text + String(repeating: " ", count: max(2, width - text.count - amount.count)) + amount]
    }
  }

  /// A flag, its value, and where that came from.
  private func number(_ flag: String, _ value: String, _ origin: String) -> [String] {
    let origin = origin.wrapped(to: width, indent: 40)
    let name = flag.padding(to: max(22, flag.utf8.count + 1))
    let head = "  " + name + value.padding(to: 14) + "  "
    // A long range leaves no room for its origin, which then stands below it.
    if head.count > 40 { return ["  " + name + value] + origin }
    return [head + (origin.first?.dropFirst(40) ?? "")] + origin.dropFirst()
  }
}

extension String {
  /// The text with blanks behind it up to a length.
  func padding(to length: Int) -> String {
    self + String(repeating: " ", count: max(0, length - count))
  }
}
