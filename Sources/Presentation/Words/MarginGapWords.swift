internal import CostModel

extension Comparison {
  /// That what users pay and cost is not told, and why; nil where it is, and where nobody asked.
  var marginGapWords: String? {
    marginGap.map { "What users pay and cost is not told: " + $0.words().joined(separator: " ") }
  }
}
