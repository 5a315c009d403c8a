/// The distance between ticks: 1, 2 or 5 times a power of ten.
///
/// The multiples are read from their decimal text, so that three times 0.1 is 0.3 and not 0.30000000000000004.
package struct AxisStep: Hashable {
  package let mantissa: Int
  package let exponent: Int

  package var value: Double { multiple(1) }

  /// So many steps: 3 steps of 0.2 are 0.6.
  func multiple(_ count: Int) -> Double { Double("\(count * mantissa)e\(exponent)") ?? 0 }

  /// The exponent of the largest power of ten that is not above a number above zero: 3 of 4,200, -2 of 0.05.
  static func decade(of value: Double) -> Int {
    guard value.isFinite, value > 0 else { return 0 }
    var decade = Int((Double(value.exponent) * 0.30103).rounded(.down))
    while decade < 308, AxisStep(mantissa: 1, exponent: decade + 1).value <= value { decade += 1 }
    while decade > -323, AxisStep(mantissa: 1, exponent: decade).value > value { decade -= 1 }
    return decade
  }

  /// The multiples from the first to the last that a stretch needs: those inside it, or those that enclose it.
  func multiples(from low: Double, to high: Double, enclosing: Bool) -> ClosedRange<Int>? {
    let first = low / value
    let last = high / value
    let ends =
      enclosing
      ? ((first + 1e-9).rounded(.down), (last - 1e-9).rounded(.up))
      : ((first - 1e-9).rounded(.up), (last + 1e-9).rounded(.down))
    guard let start = Int(exactly: ends.0), let end = Int(exactly: ends.1), start <= end,
      max(start.magnitude, end.magnitude) < 1 << 50
    else { return nil }
    return start...end
  }

  /// The finest step that needs no more ticks than `most`: 5 for 0 to 36 with ten ticks at most.
  static func finest(from low: Double, to high: Double, most: Int, enclosing: Bool) -> AxisStep? {
    let start = decade(of: (high - low) / Double(most))
    let steps = (start...start + 2).flatMap { exponent in
      [1, 2, 5].map { AxisStep(mantissa: $0, exponent: exponent) }
    }
    return steps.first { step in
      step.multiples(from: low, to: high, enclosing: enclosing).map { $0.count <= most } ?? false
    }
  }
}
