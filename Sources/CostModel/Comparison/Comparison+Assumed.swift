extension Comparison {
  /// What of the sum up front rests on defaults that the user should replace: the team's published hours, and training on
  /// examples, or at a price, that nobody gave.
  ///
  /// 100 published hours at $150 and $14.52 of training on 1,000 examples are $15,014.52; with the hours given, $14.52.
  public func assumedUpfront(of row: Row) -> USD {
    guard let oneOff = row.figures?.oneOff else { return .zero }
    let training = row.offer.leaves.contains { assumedTraining(of: $0) != nil }
    return (isTeamAssumed(row) ? oneOff.labor : .zero) + (training ? oneOff.training ?? .zero : .zero)
  }

  /// Whether a large part of the sum up front is assumed: a tenth of it or more.
  ///
  /// $14.52 of $15,014.52 are not.
  public func isLargelyAssumed(_ row: Row) -> Bool {
    let assumed = assumedUpfront(of: row)
    return assumed > .zero && assumed.value >= (row.figures?.oneOff.total.value ?? 0) / 10
  }

  /// Whether the hours of the team are those of the published range.
  public func isTeamAssumed(_ row: Row) -> Bool {
    let team = registry[registry.oneOff.teamHours]
    return row.offer.isTuned && (row.figures?.oneOff.labor.value ?? 0) > 0
      && assumptions.contains { $0.definition == team } && !isOwn(team, of: row.offer)
  }
}
