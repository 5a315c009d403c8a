/// What each user spent.
public struct UserSpends: Sendable, Equatable {
  /// A user by its hash, and billionths of a dollar.
  struct Spend: Sendable, Equatable {
    var user: UInt64
    var spend: Int64
  }

  /// In the order of the hashes, each once.
  private let spends: [Spend]

  /// Spends in any order, in which a user may come more than once.
  init(_ spends: [Spend] = []) {
    var joined = spends.sorted { $0.user < $1.user }
    var end = 0
    for index in joined.indices {
      if end > 0, joined[end - 1].user == joined[index].user {
        joined[end - 1].spend = joined[end - 1].spend.addingClamped(joined[index].spend)
      } else {
        joined[end] = joined[index]
        end += 1
      }
    }
    joined.removeLast(joined.count - end)
    self.spends = joined
  }

  /// How many users there are.
  public var count: Int { spends.count }

  /// Some spends as one; nil where there are more users than a table holds.
  static func merged(_ spends: some Sequence<UserSpends>) -> UserSpends? {
    let all = UserSpends(spends.flatMap(\.spends))
    return all.count > UserTable.capacity ? nil : all
  }

  /// The shares of all spend that so many percent of the users made, the dearest ones, from 0 to 1; nil without spend.
  ///
  /// 5% of 50 users are 3: a part of a user counts whole, so the share is never of nobody.
  public func shares(ofTop percents: [Int]) -> [Double]? {
    let sorted = spends.map(\.spend).sorted(by: >)
    func sum(_ spends: some Sequence<Int64>) -> Double {
      Double(spends.reduce(Int128(0)) { $0 + Int128($1) })
    }
    let total = sum(sorted)
    guard total > 0 else { return nil }
    return percents.map { sum(sorted.prefix((sorted.count * $0 + 99) / 100)) / total }
  }
}
