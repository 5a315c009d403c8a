internal import CostModel

/// The month that costs and savings of an option are of: not the first one where the calls move later or step by step.
enum MovedMonth {
  /// Which month it is, behind what is of it.
  static let words = "once all calls have moved"

  /// The month as a schema describes it, behind a unit.
  static let described = "of a month with the volume of month 1, \(words)"
}

extension Metric {
  /// Whether it is of a month in which all calls have moved.
  private var isOfMovedMonth: Bool {
    switch self {
    case .monthlySaving, .monthlyCost, .savingShare, .grossMargin, .marginP90, .costPerUser, .shareOfRevenue:
      true
    case .breakEvenMonths, .billBreakEvenMonths, .npv, .bestOption, .headroom: false
    }
  }

  /// Of which month some results are; nil where none of them is of one.
  static func monthWords(_ metrics: some Sequence<Metric>) -> String? {
    let names = allCases.filter { $0.isOfMovedMonth && metrics.contains($0) }.map(\.rawValue)
    guard !names.isEmpty else { return nil }
    return
      "\(names.joined(separator: ", ")) \(names.count == 1 ? "is" : "are") of a month \(MovedMonth.words)."
  }
}
