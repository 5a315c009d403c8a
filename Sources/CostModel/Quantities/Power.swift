#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

/// A base raised to a fractional power, for growth and discounting: `power(1.1, 0.5)` is 1.0488.
func power(_ base: Double, _ exponent: Double) -> Double {
  pow(base, exponent)
}
