/// How often each number of tokens came, in the order of the numbers.
///
/// A log has tens of thousands of different numbers in each group, so a number and how often it came share one word.
public struct TokenCounts: Sendable, Equatable {
  /// A number in the high half, how often it came in the low one; in the order of the numbers, one that came more often than
  /// half a word says more than once.
  private var words: [UInt64] = []
  /// Numbers of 2^32 and more, in their order, each once.
  private var large: [Entry] = []
  /// How many numbers were counted.
  public private(set) var total = 0

  /// A number, and how often it came.
  struct Entry: Sendable, Equatable {
    var value: Int
    var times: Int
  }

  /// Counts in any order, in which a number may come more than once.
  init(_ entries: some Sequence<Entry> = []) {
    var large: [Int: Int] = [:]
    for entry in entries where entry.times > 0 {
      total += entry.times
      guard let value = UInt32(exactly: entry.value) else {
        large[entry.value, default: 0] += entry.times
        continue
      }
      var rest = entry.times
      while rest > 0 {
        let part = UInt32(clamping: rest)
        words.append(UInt64(value) << 32 | UInt64(part))
        rest -= Int(part)
      }
    }
    self.large = large.sorted { $0.key < $1.key }.map { Entry(value: $0.key, times: $0.value) }
    join()
  }

  /// Some counts as one.
  static func merged(_ counts: some Sequence<TokenCounts>) -> TokenCounts {
    var merged = TokenCounts(counts.flatMap(\.large))
    for other in counts {
      merged.words += other.words
      merged.total += other.words.reduce(0) { $0 + Int($1 & 0xFFFF_FFFF) }
    }
    merged.join()
    return merged
  }

  /// Puts the words in order, and those of a number into as few as hold them.
  private mutating func join() {
    words.sort()
    var end = 0
    for index in words.indices {
      let word = words[index]
      if end > 0, words[end - 1] >> 32 == word >> 32 {
        let times = (words[end - 1] & 0xFFFF_FFFF) + (word & 0xFFFF_FFFF)
        if times <= 0xFFFF_FFFF {
          words[end - 1] = (word >> 32) << 32 | times
          continue
        }
        words[end - 1] = word | 0xFFFF_FFFF
        words[end] = (word >> 32) << 32 | (times - 0xFFFF_FFFF)
        end += 1
        continue
      }
      words[end] = word
      end += 1
    }
    words.removeLast(words.count - end)
  }

  /// The sum of all numbers.
  var sum: Int128 {
    words.reduce(large.reduce(0) { $0 + Int128($1.value) * Int128($1.times) }) {
      $0 + Int128(($1 >> 32) * ($1 & 0xFFFF_FFFF))
    }
  }

  /// The number that a share of all is not above, by nearest rank: the ⌈p × n / 100⌉th of n in order; nil for no numbers.
  ///
  /// P90 of 1, 2, 3, 4 is the 4th, 4; P50 the 2nd, 2.
  public func percentile(_ percent: Int) -> Int? {
    let rank = (total * min(max(percent, 0), 100) + 99) / 100
    var passed = 0
    for word in words {
      passed += Int(word & 0xFFFF_FFFF)
      if passed >= rank { return Int(word >> 32) }
    }
    for entry in large {
      passed += entry.times
      if passed >= rank { return entry.value }
    }
    return nil
  }
}
