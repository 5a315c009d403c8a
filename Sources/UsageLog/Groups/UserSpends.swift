/// What each user spent.
public struct UserSpends: Sendable, Equatable {
  /// Billionths of a dollar by the hash of the user.
  private(set) var byUser: [UInt64: Int64]

  init(_ byUser: [UInt64: Int64] = [:]) { self.byUser = byUser }

  /// How many users there are.
  public var count: Int { byUser.count }

  /// These spends and others; nil where there are more users than a table holds.
  static func + (first: UserSpends, second: UserSpends) -> UserSpends? {
    let both = UserSpends(first.byUser.merging(second.byUser) { $0 &+ $1 })
    return both.count > UserTable.capacity ? nil : both
  }

  /// The share of all spend that the dearest users made, from 0 to 1; nil without spend.
  ///
  /// 5% of 50 users are 3: a part of a user counts whole, so the share is never of nobody.
  public func share(ofTop percent: Int) -> Double? {
    let sorted = byUser.values.sorted(by: >)
    let total = sorted.reduce(Int128(0)) { $0 + Int128($1) }
    guard total > 0 else { return nil }
    let top = sorted.prefix((sorted.count * percent + 99) / 100)
    return Double(top.reduce(Int128(0)) { $0 + Int128($1) }) / Double(total)
  }
}
