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
  /// What one input moves; an infinite result lies beyond every number, as `never` does of months.
  package struct Bar: Sendable {
    package let label: String
    /// The result at the low end of the input.
    package let low: Double
    /// The result at the high end of the input; it may be the smaller one.
    package let high: Double
    /// Whether it is pointed out among the others.
    package let isMarked: Bool
    /// The low end of the input in words: `0%`.
    package let lowText: String
    /// The high end of the input in words: `80%`.
    package let highText: String

    package init(
      _ label: String, low: Double, high: Double, lowText: String, highText: String, isMarked: Bool = false
    ) {
      self.label = label
      self.isMarked = isMarked
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
  /// What it means that a bar is marked.
  package let markText: String
  /// What a result beyond every number is.
  package let beyondText: String

  package init(
    _ title: String, _ axis: ChartAxis, likely: Double, _ bars: [Bar], markText: String = "",
    beyondText: String = "beyond every number"
  ) {
    self.markText = markText
    self.beyondText = beyondText
    self.title = title
    self.axis = axis
    self.likely = likely
    self.bars = bars
  }

  /// What the middle line stands for: `likely: $1,062.40`.
  var likelyText: String {
    "likely: " + text(likely, else: "none")
  }

  /// A result in words; of one that is none, what is said instead.
  func text(_ value: Double, else nothing: String) -> String {
    value.isFinite ? axis.text(value) : value == .infinity ? beyondText : nothing
  }

  /// The sign of a bar that is marked.
  static let mark = "*"

  /// Whether a result lies beyond every number, which then has to be told.
  var reachesBeyond: Bool { bars.contains { $0.low == .infinity || $0.high == .infinity } }

  /// Whether the sign of marked bars has to be told.
  var hasMarks: Bool { bars.contains(where: \.isMarked) && !markText.isEmpty }
}

extension TornadoChart.Bar {
  /// The label with the sign of a marked bar.
  var title: String { isMarked ? "\(label) \(TornadoChart.mark)" : label }
}
