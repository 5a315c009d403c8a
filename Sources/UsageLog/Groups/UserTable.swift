/// What each user spent, in memory for a number of them that is bounded.
///
/// Users are told apart by a hash of 64 bits: among a million, two are taken for one with a probability of 3 in 100 million.
struct UserTable: Sendable {
  /// The most users that one table holds.
  static let capacity = 2_000_000

  private var users: [UInt64] = []
  private var amounts: [Int64] = []
  /// How many users there are.
  private(set) var count = 0
  /// Whether there were more users than the table holds; what it says is then of no use.
  private(set) var isFull = false

  /// Adds to what a user spent, in billionths of a dollar.
  ///
  /// - Parameter user: the hash of the name; never 0.
  @inline(__always) mutating func add(_ spend: Int64, to user: UInt64) {
    guard !isFull else { return }
    if count &* 4 >= users.count &* 3 { grow() }
    let mask = users.count &- 1
    var place = Int(truncatingIfNeeded: user &>> 20) & mask
    while true {
      if users[place] == user {
        amounts[place] = amounts[place] &+ spend
        return
      }
      if users[place] == 0 {
        guard count < Self.capacity else {
          drop()
          return
        }
        users[place] = user
        amounts[place] = spend
        count &+= 1
        return
      }
      place = (place &+ 1) & mask
    }
  }

  private mutating func drop() {
    (users, amounts, count, isFull) = ([], [], 0, true)
  }

  private mutating func grow() {
    let old = zip(users, amounts).filter { $0.0 != 0 }
    users = [UInt64](repeating: 0, count: max(16, users.count * 2))
    amounts = [Int64](repeating: 0, count: users.count)
    count = 0
    for (user, spend) in old { add(spend, to: user) }
  }

  /// Adds what another table has.
  mutating func add(_ other: UserTable) {
    if other.isFull { drop() }
    for (user, spend) in zip(other.users, other.amounts) where user != 0 { add(spend, to: user) }
  }

  /// What each spent; nil where there are too many.
  var spends: UserSpends? {
    isFull ? nil : UserSpends(Dictionary(zip(users, amounts).filter { $0.0 != 0 }) { $0 &+ $1 })
  }

  /// The share of all spend that the dearest users made: of 1% of them, at least of one; nil without spend.
  func shares(ofTop percents: [Int]) -> [Double]? {
    guard !isFull, count > 0 else { return nil }
    let sorted = zip(users, amounts).filter { $0.0 != 0 }.map(\.1).sorted(by: >)
    let total = sorted.reduce(Int128(0)) { $0 + Int128($1) }
    guard total > 0 else { return nil }
    return percents.map { percent in
      let top = max(1, (sorted.count * percent + 99) / 100)
      return Double(sorted.prefix(top).reduce(Int128(0)) { $0 + Int128($1) }) / Double(total)
    }
  }
}
