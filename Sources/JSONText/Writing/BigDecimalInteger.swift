/// A natural number of any size that can be multiplied and printed in decimal.
struct BigDecimalInteger {
  /// Groups of nine decimal digits, the lowest first.
  private var groups: [UInt64]

  private static let base: UInt64 = 1_000_000_000

  /// A number of up to 64 bits.
  init(_ value: UInt64) {
    groups = [value % Self.base, value / Self.base % Self.base, value / Self.base / Self.base]
  }

  /// Multiplies by a factor of at most 5, some number of times.
  mutating func multiply(by factor: UInt64, times count: Int) {
    // Thirteen at a time: 5^13 times a group and its carry stays below 2^64.
    var left = count
    while left > 0 {
      let step = min(left, 13)
      multiply(by: (0..<step).reduce(1) { power, _ in power * factor })
      left -= step
    }
  }

  private mutating func multiply(by factor: UInt64) {
    var carry: UInt64 = 0
    for index in groups.indices {
      let product = groups[index] * factor + carry
      groups[index] = product % Self.base
      carry = product / Self.base
    }
    while carry > 0 {
      groups.append(carry % Self.base)
      carry /= Self.base
    }
  }

  /// The decimal digits from the first that is not 0; empty for 0.
  var digits: [UInt8] {
    var reversed: [UInt8] = []
    reversed.reserveCapacity(groups.count * 9)
    for group in groups {
      var rest = group
      for _ in 0..<9 {
        reversed.append(UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
      }
    }
    while reversed.last == 0 { reversed.removeLast() }
    return reversed.reversed()
  }
}
