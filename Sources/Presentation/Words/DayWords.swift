internal import CostModel

extension ClosedRange<CalendarDate> {
  /// The first day to the last, or one day.
  var words: String { lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)" }
}
