/// How often results fall into each bin, with marked values such as P10, P50 and P90.
///
/// ```
/// Saving over 12 months
/// saving ($), samples
/// -$10k to $0     812 ████▊
/// $0 to $10k    5,000 █████████████████████████████ ◄ P10, P50
/// $10k to $20k  3,400 ███████████████████▊ ◄ P90
/// $20k to $30k      0
/// $30k to $40k      3 ▏
/// ◄  P10 $500.00
/// ◄  P50 $8,000.00
/// ◄  P90 $17,250.50
/// ```
package struct HistogramChart: Sendable {
  /// A stretch of results with how many of them fell into it.
  package struct Bin: Sendable {
    package let low: Double
    package let high: Double
    package let count: Int

    package init(_ low: Double, _ high: Double, count: Int) {
      self.low = low
      self.high = high
      self.count = count
    }
  }

  /// A value that is pointed out: `P50`.
  package struct Mark: Sendable {
    package let label: String
    package let value: Double

    package init(_ label: String, _ value: Double) {
      self.label = label
      self.value = value
    }
  }

  package let title: String
  package let axis: ChartAxis
  /// What falls into the bins, and how so many of it are written.
  package let counts: ChartAxis
  package let bins: [Bin]
  package let marks: [Mark]

  package init(_ title: String, _ axis: ChartAxis, counts: ChartAxis, _ bins: [Bin], marks: [Mark] = []) {
    self.title = title
    self.axis = axis
    self.counts = counts
    self.bins = bins
    self.marks = marks
  }
}
