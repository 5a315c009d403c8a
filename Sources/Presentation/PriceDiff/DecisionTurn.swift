internal import CostModel

/// A decision held against the prices before a file, and against those of the file.
package struct DecisionTurn: Sendable {
  /// Without the file: at the prices of the table, or at those that the decision recorded of another file.
  let before: CheckedFile
  /// Whether that is at the prices that it recorded.
  let isBeforeRecorded: Bool
  /// With it.
  package let after: CheckedFile

  package init(before: CheckedFile, isBeforeRecorded: Bool = false, after: CheckedFile) {
    self.before = before
    self.isBeforeRecorded = isBeforeRecorded
    self.after = after
  }

  /// Whether it stands with one of the two and falls with the other; of one that cannot be computed without the file,
  /// whether it fails with it.
  package var turns: Bool {
    before.status == .broken ? after.status == .fails : before.status.stands != after.status.stands
  }

  /// Whether the file is a ground to look at it: it turns, or needs a price of the file that is not used.
  ///
  /// One that fails with the file as without it is named, and is no news of the file's: `check` fails on it.
  package var wantsLook: Bool { turns || !heldBack.isEmpty }

  /// The prices of the file that it needs and that are not used.
  var heldBack: [ListedUse] { after.assessment?.doubtfulPrices ?? [] }

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
