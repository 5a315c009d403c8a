/// Random numbers with a fixed sequence for each seed and stream, on every platform (xoshiro256**).
///
/// The generator of the standard library cannot be seeded. Each chunk of samples has a stream of its own, so that the
/// numbers do not depend on who computes it.
///
/// Source: Blackman and Vigna, Scrambled linear pseudorandom number generators, 2018; seeded by SplitMix64 as they advise.
struct RandomSource: RandomNumberGenerator, Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  init(seed: UInt64, stream: UInt64) {
    var mixer = seed ^ Self.mixed(stream &+ 1)
    func next() -> UInt64 {
      mixer &+= 0x9E37_79B9_7F4A_7C15
      return Self.mixed(mixer)
    }
    state = (next(), next(), next(), next())
  }

  @inline(__always)
  mutating func next() -> UInt64 {
    let result = Self.rotated(state.1 &* 5, by: 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = Self.rotated(state.3, by: 45)
    return result
  }

  /// A number above 0 and below 1: the middle of one of 2^52 equal parts.
  @inline(__always)
  mutating func fraction() -> Double { (Double(next() >> 12) + 0.5) * 0x1p-52 }

  /// So many of them.
  mutating func fractions(_ count: Int) -> [Double] {
    var source = self
    defer { self = source }
    return unsafe [Double](unsafeUninitializedCapacity: count) { numbers, filled in
      for index in 0..<count { unsafe numbers.initializeElement(at: index, to: source.fraction()) }
      filled = count
    }
  }

  private static func rotated(_ bits: UInt64, by count: UInt64) -> UInt64 {
    bits << count | bits >> (64 - count)
  }

  private static func mixed(_ bits: UInt64) -> UInt64 {
    var mixed = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
