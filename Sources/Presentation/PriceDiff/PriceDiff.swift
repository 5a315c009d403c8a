package import CostModel

/// What `prices diff` answers: what a public file has otherwise, and which decisions turn on it.
package struct PriceDiff: Sendable {
  /// The file.
  let list: PublicPriceList
  /// What it is held against: the table, or the file before it.
  let against: PublicPriceList?
  /// What differs.
  let differences: PriceDifferences
  /// The decisions, each without and with the file.
  package let decisions: [DecisionTurn]
  /// The day of the prices.
  let day: CalendarDate
  /// Whether the names are listed that only one of the two has, and all that was left out.
  let showsNames: Bool

  package init(
    _ list: PublicPriceList, against: PublicPriceList?, _ differences: PriceDifferences,
    _ decisions: [DecisionTurn], on day: CalendarDate, showingNames showsNames: Bool
  ) {
    self.list = list
    self.against = against
    self.differences = differences
    self.decisions = decisions
    self.day = day
    self.showsNames = showsNames
  }

  /// Whether a decision turns.
  package var turns: Bool { decisions.contains(where: \.turns) }
}

/// A decision held against the prices of the table, and against those of a file.
package struct DecisionTurn: Sendable {
  /// Without the file.
  let before: CheckedFile
  /// With it.
  package let after: CheckedFile

  package init(before: CheckedFile, after: CheckedFile) {
    self.before = before
    self.after = after
  }

  /// Whether it stands with one of the two and falls with the other.
  package var turns: Bool { before.status.stands != after.status.stands }

  /// The results that the file moves.
  var moves: [Assessment.Move] {
    guard let then = before.assessment, let now = after.assessment else { return [] }
    return Metric.allCases.compactMap { metric in
      let (then, now) = (then.figures.value(of: metric), now.figures.value(of: metric))
      return then.text(of: metric) == now.text(of: metric)
        ? nil : Assessment.Move(metric: metric, then: then, now: now)
    }
  }

  /// The models, fine-tunes and machines that it rests on and whose prices the file has otherwise.
  var moved: [String] {
    guard let then = before.assessment?.record.prices, let now = after.assessment?.record.prices else {
      return []
    }
    return Set(then.keys).union(now.keys).sorted().filter { then[$0]?.amounts != now[$0]?.amounts }
  }
}

extension CheckStatus {
  /// Whether the decision stands.
  var stands: Bool { self == .holds || self == .warns }
}
