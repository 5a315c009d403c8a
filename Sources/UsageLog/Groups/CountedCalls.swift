import CostModel

/// The calls of a log by group, as plain values that can be joined with those of another part of the log.
public struct CountedCalls: Sendable, Equatable {
  /// What calls have in common that are billed alike.
  public struct Billing: Sendable, Hashable, Comparable {
    /// The day, counted from 1970-01-01; nil where the log does not say.
    public var day: Int?
    /// The model as the log names it; empty where it names none.
    public var model: String
    /// How they were served.
    public var service: Service
    /// Which of the prices by length they pay.
    public var tier: Int
    /// Whether the log says what they cost.
    public var hasCost: Bool

    /// By model, day, service and price.
    public static func < (first: Billing, second: Billing) -> Bool {
      (first.model, first.day ?? -1, first.service.rawValue, first.tier, first.hasCost ? 1 : 0)
        < (second.model, second.day ?? -1, second.service.rawValue, second.tier, second.hasCost ? 1 : 0)
    }
  }

  /// The calls of one group.
  public struct Group: Sendable, Equatable {
    /// What they come to, by how they are billed.
    public internal(set) var sums: [Billing: Sums] = [:]
    /// Tokens in and out, and each alone, of the calls that say them.
    public internal(set) var tokens = TokenCounts(), input = TokenCounts(), output = TokenCounts()
    /// What each user spent; nil where there are more users than fit.
    public internal(set) var users: UserSpends? = UserSpends()

    /// All calls of the group.
    public var total: Sums {
      var total = Sums()
      for sums in sums.values { total.add(sums) }
      return total
    }

    mutating func add(_ other: Group) {
      for (billing, sums) in other.sums { self.sums[billing, default: Sums()].add(sums) }
      tokens = .merged([tokens, other.tokens])
      input = .merged([input, other.input])
      output = .merged([output, other.output])
      users = users.flatMap { users in other.users.flatMap { .merged([users, $0]) } }
    }
  }

  /// The groups by their values of the keys, nil where a call has none.
  public internal(set) var groups: [[String?]: Group] = [:]

  /// No calls yet.
  public init() {}

  /// Adds the calls of another part of the log.
  public mutating func add(_ other: CountedCalls) {
    for (key, group) in other.groups { groups[key, default: Group()].add(group) }
  }

  /// All calls as one group.
  public var all: Group {
    var all = Group()
    for group in groups.values { all.add(group) }
    return all
  }
}
