extension FixedWidthInteger {
  /// The sum with another number; the largest number where there is none, for numbers of 0 or more.
  @inline(__always) func addingClamped(_ other: Self) -> Self {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
