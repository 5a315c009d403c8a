/// Bars around a likely value: what each input moves from its low to its high end, ranked as given.
///
/// ```
/// What the saving depends on
/// calls        20k ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒│██████████████████████ 120k
/// output cut    0%        ▒▒▒▒▒▒▒▒│█████                  80%
/// hourly rate $200              ██│▒                      $100
/// retries       0%                │                       0%
///                  ────┬─────────┬──────────┬─────────┬──
///                     $0      $1,000     $2,000    $3,000
///                                        saving ($/month)
/// │  likely: $1,062.40
/// ▒  towards the low end of the input
/// █  towards the high end of the input
/// ```
package struct TornadoChart: Sendable {
  /// What one input moves.
  package struct Bar: Sendable {
    package let label: String
    /// The result at the low end of the input.
    package let low: Double
    /// The result at the high end of the input; it may be the smaller one.
    package let high: Double
    /// The low end of the input in words: `0%`.
    package let lowText: String
    /// The high end of the input in words: `80%`.
    package let highText: String

    package init(_ label: String, low: Double, high: Double, lowText: String, highText: String) {
      self.label = label
      self.low = low
      self.high = high
      self.lowText = lowText
      self.highText = highText
    }
  }

  package let title: String
  package let axis: ChartAxis
  /// The result with every input at its likely value.
  package let likely: Double
  package let bars: [Bar]

  package init(_ title: String, _ axis: ChartAxis, likely: Double, _ bars: [Bar]) {
    self.title = title
    self.axis = axis
    self.likely = likely
    self.bars = bars
  }

  /// What the middle line stands for: `likely: $1,062.40`.
  var likelyText: String {
    likely.isFinite ? "likely: " + FigureText.charted(likely, axis.unit) : "likely: none"
  }
}
