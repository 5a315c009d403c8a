/// What one reader of a part of a log counted.
package struct CountedShare: Sendable {
  /// The groups, in any order, each key once.
  var groups: [CountedGroup]
  /// How many records were read, those that are no calls and the broken ones among them.
  var records: Int
  /// How many records are no calls: messages of users, beginnings of sessions.
  var others: Int
  /// How many records cannot be counted.
  var broken: Int

  init(groups: [CountedGroup] = [], records: Int = 0, others: Int = 0, broken: Int = 0) {
    self.groups = groups
    self.records = records
    self.others = others
    self.broken = broken
  }
}

/// The calls of a group, as they were counted.
struct CountedGroup: Sendable {
  /// The name that each key has; nil where the record does not say.
  var key: [String?]
  /// What the calls come to that are billed by the same prices.
  var cells: [BilledCell: Sums] = [:]
  /// How often each number of tokens came: both together, input and output.
  var tokens = TokenCounts(), input = TokenCounts(), output = TokenCounts()
  /// What each user spent; nil where there were too many to be told apart.
  var users: UserSpends? = UserSpends()

  /// Groups as one, of the key of the first: sums are exact and do not depend on the order.
  static func merged(_ groups: [CountedGroup]) -> CountedGroup {
    guard groups.count > 1 else { return groups.first ?? CountedGroup(key: []) }
    var merged = CountedGroup(key: groups[0].key)
    for group in groups {
      for (cell, sums) in group.cells { merged.cells[cell, default: Sums()].add(sums) }
      merged.users = group.users.flatMap { users in merged.users.flatMap { $0 + users } }
    }
    merged.tokens = TokenCounts(groups.flatMap(\.tokens.entries))
    merged.input = TokenCounts(groups.flatMap(\.input.entries))
    merged.output = TokenCounts(groups.flatMap(\.output.entries))
    return merged
  }
}

/// What calls have in common that are billed alike.
struct BilledCell: Sendable, Hashable {
  /// The model as the log names it; empty where it does not.
  var model: String
  /// How they were served.
  var service: Service
  /// The day, counted from 1970-01-01; 0 for calls without a time.
  var day: Int
  /// Which of the rates by length they pay.
  var tier: Int
  /// Whether the log says what they cost.
  var hasCost: Bool
}
