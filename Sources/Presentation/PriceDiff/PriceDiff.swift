package import CostModel
internal import JSONText

/// What `prices diff` answers: what a public file has otherwise, and which decisions turn on it.
package struct PriceDiff: Sendable {
  /// The file.
  let list: PublicPriceList
  /// What it is held against: the table, or the file before it.
  let against: PublicPriceList?
  /// The table with what was put over it, in words: `the built-in table`.
  let base: String
  /// What differs.
  let differences: PriceDifferences
  /// The decisions, each without and with the file.
  package let decisions: [DecisionTurn]
  /// The day of the prices.
  let day: CalendarDate
  /// Whether the names are listed that only one of the two has, and all that was left out.
  let showsNames: Bool

  package init(
    _ list: PublicPriceList, against: PublicPriceList?, over files: [String], _ differences: PriceDifferences,
    _ decisions: [DecisionTurn], on day: CalendarDate, showingNames showsNames: Bool
  ) {
    self.list = list
    self.against = against
    base =
      files.isEmpty
      ? "the built-in table"
      : "the table with " + files.map { $0.escaped(limit: 200) }.joined(separator: " and ")
    self.differences = differences
    self.decisions = decisions
    self.day = day
    self.showsNames = showsNames
  }

  /// Whether a decision turns.
  package var turns: Bool { decisions.contains(where: \.turns) }

  /// Whether a decision turns, or needs a price of the file that is not used.
  package var wantsLook: Bool { decisions.contains(where: \.wantsLook) }
}
