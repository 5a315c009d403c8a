extension LogText {
  /// The number of the two digits at an index; above 99 where they are none.
  @inline(__always) func twoDigits(_ start: Int) -> Int {
    let tens = self[start] &- UInt8(ascii: "0")
    let ones = self[start &+ 1] &- UInt8(ascii: "0")
    return tens < 10 && ones < 10 ? Int(tens) &* 10 &+ Int(ones) : .max
  }

  /// The digits from an index on, of which at most eight are looked at: what they come to, and how many they are.
  ///
  /// Numbers of a log differ in how many digits they have, so a loop over them would be guessed wrongly each time.
  @inline(__always) func digits(_ start: Int) -> (value: UInt64, count: Int) {
    let word = word(at: start) ^ 0x3030_3030_3030_3030
    // A byte from 10 on has its high bit set by this, and so has one that is no ASCII.
    let others = ((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7676_7676_7676_7676) | word
    let count = (others & 0x8080_8080_8080_8080).trailingZeroBitCount &>> 3
    // The last digit stands highest, zeros before the first one; then pairs, fours and all eight are joined.
    let digits = word << UInt64(truncatingIfNeeded: 64 &- 8 &* count)
    let pairs = ((digits & 0x0F0F_0F0F_0F0F_0F0F) &* 2_561) &>> 8
    let fours = ((pairs & 0x00FF_00FF_00FF_00FF) &* 6_553_601) &>> 16
    return (((fours & 0x0000_FFFF_0000_FFFF) &* 42_949_672_960_001) &>> 32, count)
  }
}
