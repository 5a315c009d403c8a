internal import Charts
internal import CostModel

extension ChartAxis {
  /// The axis of a result; nil for one that is a name.
  init?(_ metric: Metric, _ spacing: Spacing = .linear) {
    guard let unit = metric.unit else { return nil }
    self.init(metric.title, unit, spacing)
  }
}

extension Metric {
  /// What a result is called in a picture, for readers who have not seen the command.
  var title: String {
    switch self {
    case .breakEvenMonths: "break-even with the team's time"
    case .billBreakEvenMonths: "break-even on the bill alone"
    case .monthlySaving: "saving"
    case .monthlyCost: "cost"
    case .savingShare: "share of today's bill that is saved"
    case .npv: "worth at the horizon"
    case .bestOption: "option that costs least to the horizon"
    case .headroom: "free capacity"
    case .grossMargin: "gross margin"
    case .marginP90: "margin that nine of ten users leave"
    case .costPerUser: "cost of a user"
    case .shareOfRevenue: "inference of the revenue"
    }
  }
}
