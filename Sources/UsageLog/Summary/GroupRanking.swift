import CostModel

/// Groups in the order of time where they are told apart by it, then of their spend, each with its share of it.
struct GroupRanking {
  let groups: [UsageSummary.Group]

  /// - Parameter times: the places of the keys that are times.
  init(_ counted: [(CountedGroup, PricedCells)], by times: [Int], _ periods: UsagePeriods?) {
    let spends = counted.map { $0.1.spend }
    let tokens = counted.map { $0.1.sum(of: \.tokens) ?? 0 }
    let all = spends.reduce(Int128(0)) { $0 &+ ($1 ?? 0) }
    let allTokens = tokens.reduce(0, &+)
    let days = counted.map { group in times.map { group.0.key[$0] } }
    let order = counted.indices.sorted { one, other in
      if days[one] != days[other] { return Self.precedes(days[one], days[other]) }
      // Without a known spend behind those with one, however small.
      let (first, second) = (spends[one] ?? -1, spends[other] ?? -1)
      return first == second ? Self.precedes(counted[one].0.key, counted[other].0.key) : first > second
    }
    var passed: Int128 = 0
    groups = order.map { place in
      var totals = UsageTotals(counted[place].0, counted[place].1, periods)
      passed &+= spends[place] ?? 0
      if all > 0, let spend = spends[place] {
        totals.share = Double(spend) / Double(all)
        totals.cumulativeShare = Double(passed) / Double(all)
      }
      if allTokens > 0 { totals.tokenShare = Double(tokens[place]) / Double(allTokens) }
      return UsageSummary.Group(key: counted[place].0.key, totals: totals)
    }
  }

  /// By the bytes of the names, one key after the other; what has no name comes last.
  private static func precedes(_ one: [String?], _ other: [String?]) -> Bool {
    for (first, second) in zip(one, other) where first != second {
      guard let first else { return false }
      guard let second else { return true }
      return first.utf8.lexicographicallyPrecedes(second.utf8)
    }
    return false
  }
}
