/// The calls of a group, as plain values that can be joined with those of another part of the log.
struct CountedGroup: Sendable, Equatable {
  /// What is priced by itself: a model as it is served.
  struct Sold: Sendable, Hashable {
    /// The model as the log names it; empty where it names none.
    let model: String
    let service: Service
  }

  /// What calls have in common that are billed alike.
  struct Billing: Sendable, Hashable {
    /// The day, counted from 1970-01-01; nil where the log does not say.
    var day: Int?
    /// The model as the log names it; empty where it names none.
    var model: String
    /// How they were served.
    var service: Service
    /// Which of the prices by length they pay.
    var tier: Int
    /// Whether the log says what they cost.
    var hasCost: Bool

    var sold: Sold { Sold(model: model, service: service) }
  }

  /// The name that each key has; nil where the record does not say.
  var key: [String?]
  /// What the calls come to, by how they are billed.
  var cells: [Billing: Sums] = [:]
  /// How often each number of tokens came: both together, input and output, of the calls that say them.
  var tokens = TokenCounts(), input = TokenCounts(), output = TokenCounts()
  /// What each user spent; nil where there were too many to be told apart.
  var users: UserSpends? = UserSpends()

  /// Groups as one, of the key of the first: sums are exact and do not depend on the order.
  static func merged(_ groups: [CountedGroup]) -> CountedGroup {
    guard groups.count > 1 else { return groups.first ?? CountedGroup(key: []) }
    var merged = CountedGroup(key: groups[0].key)
    for group in groups {
      for (cell, sums) in group.cells { merged.cells[cell, default: Sums()].add(sums) }
    }
    let users = groups.compactMap(\.users)
    merged.users = users.count == groups.count ? UserSpends.merged(users) : nil
    merged.tokens = .merged(groups.map(\.tokens))
    merged.input = .merged(groups.map(\.input))
    merged.output = .merged(groups.map(\.output))
    return merged
  }
}
