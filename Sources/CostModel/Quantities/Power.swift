#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

/// A base raised to a fractional power, for growth and discounting: `power(1.1, 0.5)` is 1.0488.
package func power(_ base: Double, _ exponent: Double) -> Double {
  pow(base, exponent)
}

/// Bases raised to an exponent, each in its lane.
func power<Number: Lanes>(_ bases: Number, _ exponent: Double) -> Number {
  let first = power(bases[0], exponent)
  // Mostly nothing tells the lanes apart.
  guard (.!(bases .== bases[0])).isAny else { return Number(repeating: first) }
  var powers = bases
  for lane in 0..<Number.laneCount { powers[lane] = power(bases[lane], exponent) }
  return powers
}
