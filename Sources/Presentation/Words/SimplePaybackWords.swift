internal import CostModel

extension SimplePayback {
  /// What a simple payback says, and what the months make of it and why.
  static func words(bill: SimplePayback?, withTeam: SimplePayback?, _ causes: [Cause]) -> String {
    let isOne = bill == withTeam
    let shown = (isOne ? [bill] : [bill, withTeam]).compactMap { $0 }
    var said = shown.map { FigureText.exactMonths($0.months.value) }.joined(separator: " months, ")
    if shown.count == 1 { said += " months" }
    if !isOne { said += withTeam == nil ? " on the bill alone" : " with the team" }
    return "Simple payback, up front over the saving \(MovedMonth.words), is \(said); "
      + outcome(shown, causes) + "."
  }

  private static func outcome(_ shown: [SimplePayback], _ causes: [Cause]) -> String {
    let ends = causes.compactMap { if case .ends(let months) = $0 { months } else { nil } }
    if let end = ends.first, shown.allSatisfy({ $0.months >= end }) { return "it ends before" }
    let others = causes.compactMap(\.words)
    guard !others.isEmpty else { return "only \(searched) months are looked at" }
    let each = shown.map(\.breakEven.outcome)
    let outcomes = Set(each).count == 1 ? Array(each.prefix(1)) : each
    return others.listed + (others.count == 1 ? " makes it " : " make it ") + outcomes.listed
  }
}

extension BreakEven {
  /// What the months come to.
  fileprivate var outcome: String {
    switch self {
    case .immediate, .paysBack: FigureText.exactMonths(months ?? 0)
    case .afterEndOfLife: "later than its end"
    case .never, .unavailable: "never"
    }
  }
}

extension SimplePayback.Cause {
  /// The cause as a noun; nil for the option's own end, which the outcome names.
  fileprivate var words: String? {
    switch self {
    case .growth: "growth"
    case .priceChange: "the change of prices"
    case .leadTime: "the lead time"
    case .ramp: "the ramp"
    case .datedPrices: "prices dated later"
    case .todayEnds(let model): "the end of \(model)"
    case .purchases: "the machines that are bought later"
    case .ends: nil
    }
  }
}

extension [String] {
  /// `a`, `a and b`, `a, b and c`.
  fileprivate var listed: String {
    count < 2 ? joined() : dropLast().joined(separator: ", ") + " and " + (last ?? "")
  }
}
