/// What each user spent, in memory for a number of them that is bounded.
///
/// Users are told apart by a hash of 64 bits: among a million, two are taken for one with a probability of 3 in 100 million.
struct UserTable: ~Copyable {
  /// The most users of one group.
  static let capacity = 2_000_000

  struct Entry: BitwiseCopyable {
    var user: UInt64 = 0
    var spend: Int64 = 0
  }

  private var places = Slab<Entry>(bits: 3)
  private var count = 0
  private var isFull = false

  /// Adds to what a user spent, in billionths of a dollar.
  ///
  /// - Parameter user: the hash of the name; never 0.
  @inline(__always) mutating func add(_ spend: Int64, to user: UInt64) {
    var place = Self.place(user)
    while true {
      let entry = places[place]
      if entry.user == user {
        places.change(place) { $0.spend = $0.spend.addingClamped(spend) }
        return
      }
      if entry.user == 0 { return addNew(Entry(user: user, spend: spend), at: place) }
      place = place &+ 1
    }
  }

  /// Has the processor fetch the place of a user; what stands there.
  @inline(__always) func fetch(_ user: UInt64) -> UInt64 { places[Self.place(user)].user }

  @inline(__always) private static func place(_ user: UInt64) -> Int { Int(truncatingIfNeeded: user &>> 20) }

  @inline(never) private mutating func addNew(_ entry: Entry, at place: Int) {
    guard count < Self.capacity else {
      isFull = true
      return
    }
    places[place] = entry
    count += 1
    guard count * 4 > places.count * 3 else { return }
    let grown = Slab<Entry>(bits: places.count.trailingZeroBitCount + 1)
    for index in 0..<places.count where places[index].user != 0 {
      var place = Self.place(places[index].user)
      while grown[place].user != 0 { place += 1 }
      grown[place] = places[index]
    }
    places = grown
  }

  /// What each user spent; nil where there were more users than fit.
  var spends: UserSpends? {
    guard !isFull else { return nil }
    return UserSpends(
      (0..<places.count).compactMap { index in
        let entry = places[index]
        return entry.user == 0 ? nil : UserSpends.Spend(user: entry.user, spend: entry.spend)
      })
  }
}
