/// How often each number of tokens came, in the order of the numbers.
public struct TokenCounts: Sendable, Equatable {
  struct Entry: Sendable, Equatable {
    var value: Int
    var times: Int
  }

  private(set) var entries: [Entry]
  /// How many numbers were counted.
  public let total: Int

  /// Counts in any order, in which a number may come twice.
  init(_ entries: [Entry] = []) {
    var sorted: [Entry] = []
    sorted.reserveCapacity(entries.count)
    for entry in entries.sorted(by: { $0.value < $1.value }) {
      if let last = sorted.last, last.value == entry.value {
        sorted[sorted.count - 1].times += entry.times
      } else {
        sorted.append(entry)
      }
    }
    self.entries = sorted
    total = sorted.reduce(0) { $0 + $1.times }
  }

  /// These counts and others.
  static func + (first: TokenCounts, second: TokenCounts) -> TokenCounts {
    TokenCounts(first.entries + second.entries)
  }

  /// The number that a share of all is not above, by nearest rank: the ⌈p × n / 100⌉th of n in order; nil for no numbers.
  ///
  /// P90 of 1, 2, 3, 4 is the 4th, 4; P50 the 2nd, 2.
  public func percentile(_ percent: Int) -> Int? {
    let rank = (total * min(max(percent, 0), 100) + 99) / 100
    var passed = 0
    for entry in entries {
      passed += entry.times
      if passed >= rank { return entry.value }
    }
    return nil
  }
}
